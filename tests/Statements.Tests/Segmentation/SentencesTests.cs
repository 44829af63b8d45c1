using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("They met. They left.", "They met.", "They left.")]
    [InlineData("They met! They left.", "They met!", "They left.")]
    [InlineData("Did they meet? They left.", "Did they meet?", "They left.")]
    [InlineData("They met… They left.", "They met…", "They left.")]
    [InlineData("They met.\nThey left.", "They met.", "They left.")]
    [InlineData("“We met.” They left.", "“We met.”", "They left.")]
    [InlineData("\"We met.\" They left.", "\"We met.\"", "They left.")]
    [InlineData("They met (twice). They left.", "They met (twice).", "They left.")]
    [InlineData("(They met.) They left.", "(They met.)", "They left.")]
    [InlineData("They met. “We left.”", "They met.", "“We left.”")]
    [InlineData("They met. $5 was paid.", "They met.", "$5 was paid.")]
    [InlineData("It rose to 2%. 23 allies cheered.", "It rose to 2%.", "23 allies cheered.")]
    [InlineData("He met Mr. Black. They left.", "He met Mr. Black.", "They left.")]
    [InlineData("He met J. Black. They left.", "He met J. Black.", "They left.")]
    [InlineData(
        "It happened in the U.S. The rest is known.",
        "It happened in the U.S.",
        "The rest is known."
    )]
    [InlineData("They met at 5 p.m. They left.", "They met at 5 p.m.", "They left.")]
    [InlineData("So did I. They left.", "So did I.", "They left.")]
    [InlineData("No. They left.", "No.", "They left.")]
    [InlineData("Wait!? They left.", "Wait!?", "They left.")]
    [InlineData("They met. – They left.", "They met.", "– They left.")]
    public void TwoSentencesAreTwo(string text, string first, string second) =>
        Assert.Equal([first, second], Sentences(text));

    [Theory]
    [InlineData("The U.S. Congress met.")]
    [InlineData("Sen. Black and Rep. White met.")]
    [InlineData("They spent 3.5 percent.")]
    [InlineData("They met e.g. on Monday.")]
    [InlineData("They met at No. 10 again.")]
    [InlineData("Gen. C. Black met them.")]
    [InlineData("They met the St. Gallen group.")]
    [InlineData("They met, i.e. talked.")]
    [InlineData("They said “No.” and left.")]
    [InlineData("They met ... and left.")]
    [InlineData("Growth of approx. 3 percent.")]
    [InlineData("Black et al. disagreed.")]
    public void OneSentenceStaysOne(string text) => Assert.Single(Sentences(text));

    [Fact]
    public void ASentenceNeverCrossesAParagraph()
    {
        var layout = Layout.Of(Repository.Text("They met without a stop\n\nthey left"));
        Assert.Equal(layout.Paragraphs, layout.Sentences);
        Assert.Equal(2, layout.Sentences.Length);
    }

    [Fact]
    public void EveryTokenBelongsToTheSentenceThatHoldsIt()
    {
        var layout = Layout.Of(Repository.Text("They met. They left. They slept."));
        for (var token = 0; token < layout.Tokens.Length; token++)
        {
            Assert.True(layout.Sentences[layout.SentenceOf(token)].Contains(token));
            Assert.Equal(layout.SentenceOf(token), Layout.IndexOf(layout.Sentences, token));
        }
    }

    [Fact]
    public void SentencesOfAnyTextAreWholeAndInOrder() =>
        Gen.OneOf(
                Gen.String,
                Pick.From("A. ", "b", "“", "!", "\n", "Mr. ", "3.5 ").Array[0, 40].Select(string.Concat)
            )
            .Sample(text =>
            {
                var layout = Layout.Of(Repository.Text(text));
                var next = 0;
                foreach (var sentence in layout.Sentences)
                {
                    if (sentence.Start != next || sentence.Count < 1)
                        return false;
                    next = sentence.End;
                }
                return next == layout.Tokens.Length;
            });

    private static string[] Sentences(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return [.. layout.Sentences.Select(sentence => layout.SpanOf(sentence).Of(layout.Document))];
    }
}
