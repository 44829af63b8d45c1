using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class SegmentationTests
{
    [Theory]
    [InlineData("The U.S. spends 3.5% of GDP.", "The|U.S.|spends|3.5|%|of|GDP|.")]
    [InlineData("Starmer’s office said: “No.”", "Starmer|’s|office|said|:|“|No|.|”")]
    [InlineData("full-spectrum 1.5-percent plan", "full-spectrum|1.5|-|percent|plan")]
    [InlineData("£5bn, $1,000", "£|5|bn|,|$|1,000")]
    [InlineData("don’t re-energize", "don’t|re-energize")]
    [InlineData("Sen. Cruz, Mr. Smith", "Sen.|Cruz|,|Mr.|Smith")]
    [InlineData("zero\u200Bwidth \u202Eover", "zero|width|over")]
    [InlineData("🙂ok", "🙂|ok")]
    public void ATextIsCutIntoWordsNumbersAndMarks(string text, string tokens) =>
        Assert.Equal(
            tokens.Split('|'),
            Tokenizer.Tokens(text).Select(token => text[token.Span.Start..token.Span.End])
        );

    [Theory]
    [InlineData("One. Two! Three? Four…", 4)]
    [InlineData("Mr. Smith met Sen. Cruz. They spoke.", 2)]
    [InlineData("J. D. Vance spoke at 3.5 percent.", 1)]
    [InlineData("The U.S. Army grew. It did.", 2)]
    [InlineData("It comes from the U.S. They agree.", 2)]
    [InlineData("“We agree. We do.” He left.", 3)]
    [InlineData("He said no (twice.) Then he left.", 2)]
    [InlineData("the end. then lower case goes on", 1)]
    [InlineData("He spoke at 5 p.m. on Monday.", 1)]
    [InlineData("Growth was 2.5%. 23 allies agreed.", 2)]
    public void ASentenceEndsWhereTheNextCanBegin(string text, int sentences) =>
        Assert.Equal(sentences, Layout.Of(Repository.Text(text)).Sentences.Length);

    [Theory]
    [InlineData("One line.\nAnother line.", 2)]
    [InlineData("One.\n\nTwo.\r\n\r\nThree.", 3)]
    [InlineData("No break at all.", 1)]
    [InlineData(
        "The ministers met in the\nmorning and they spoke of\nthe budget for a while and\nthen left.\n\nEnd.",
        2
    )]
    public void AParagraphEndsAtALineBreakUnlessTheTextIsWrapped(string text, int paragraphs) =>
        Assert.Equal(paragraphs, Layout.Of(Repository.Text(text)).Paragraphs.Length);

    [Fact]
    public void ASentenceWithoutEndIsCutRatherThanReadForever()
    {
        var layout = Layout.Of(Repository.Text(string.Concat(Enumerable.Repeat("word ", 10_000))));
        Assert.All(layout.Sentences, sentence => Assert.InRange(sentence.Count, 1, 300));
        Assert.Equal(10_000, layout.Sentences.Sum(sentence => sentence.Count));
    }

    [Fact]
    public void SentencesHoldEveryTokenOnce()
    {
        var layout = Layout.Of(Repository.Text("One. Two “three. Four” five.\n\nSix, e.g. seven. Eight"));
        var next = 0;
        foreach (var sentence in layout.Sentences)
        {
            Assert.Equal(next, sentence.Start);
            next = sentence.End;
        }
        Assert.Equal(layout.Tokens.Length, next);
    }

    [Fact]
    public void TheTokenAtAPositionIsTheFirstThatStartsThere()
    {
        var layout = Layout.Of(Repository.Text("NATO allies agree"));
        Assert.Equal(0, layout.TokenAt(0));
        Assert.Equal(1, layout.TokenAt(1));
        Assert.Equal(1, layout.TokenAt(5));
        Assert.Equal(3, layout.TokenAt(17));
        Assert.Equal(new TokenRange(1, 3), layout.RangeOf(new TextSpan(5, 17)));
    }
}
