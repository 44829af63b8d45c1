using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Quotations;

public sealed class QuotationRepairTests
{
    [Theory]
    [InlineData("He said “we are ready.", "“we are ready.", "STM201")]
    [InlineData("He said “we are ready. Then he left.", "“we are ready.", "STM201")]
    [InlineData("He said \"we are ready. Then he left.", "\"we are ready.", "STM201")]
    [InlineData("He said «we are ready. Then he left.", "«we are ready.", "STM201")]
    [InlineData("We are ready,” he said.", "We are ready,”", "STM202")]
    [InlineData("Rain fell. We are ready,” he said.", "We are ready,”", "STM202")]
    [InlineData("Rain fell. We are. We’re ready,” he said.", "We are. We’re ready,”", "STM202")]
    [InlineData("We are ready,\" he said.", "We are ready,\"", "STM202")]
    public void AMissingMarkIsSuppliedInsideItsSentences(string text, string quotation, string code)
    {
        var marks = Read(text);
        var only = Assert.Single(marks.Quotations);
        Assert.Equal(quotation, only.Span.Of(Repository.Text(text)));
        Assert.True(only.IsRepaired);
        Assert.Equal((code, only.Span), (Assert.Single(marks.Warnings).Code, marks.Warnings[0].Span));
    }

    [Theory]
    [InlineData("“First.” “Second.”", 2)]
    [InlineData("“First,” he said, “second.”", 2)]
    [InlineData("“First \"inner\" goes on.”", 1)]
    [InlineData("‘First’ and ‘second’.", 2)]
    [InlineData("\"First,\" he said, \"second.\"", 2)]
    [InlineData("<post id=\"12\" author=\"me\">We are ready.</post>", 0)]
    [InlineData("<post id=\"12\"> She said \"we are ready\" </post>", 1)]
    [InlineData("\"The answer was 'Okay, we wait,' \" she said.", 1)]
    [InlineData("“One.”\n\n“Two.”\n\n“Three.”", 3)]
    [InlineData("“One goes on\n\n“and on\n\n“and ends.”", 3)]
    [InlineData("She wrote: ‘it is not ours, it’s theirs’.", 1)]
    public void PairedMarksNeedNoWarning(string text, int quotations)
    {
        var marks = Read(text);
        Assert.Empty(marks.Warnings.Where(warning => warning.Code is "STM201" or "STM202"));
        Assert.Equal(quotations, marks.Quotations.Length);
    }

    [Theory]
    [InlineData("“”")]
    [InlineData("\"\"")]
    [InlineData("He said “” and left.")]
    public void NothingBetweenMarksIsNoQuotation(string text) => Assert.Empty(Read(text).Quotations);

    [Fact]
    public void TheInnerSpanIsWithoutItsMarks()
    {
        const string Text = "He said “we are ready” again.";
        Assert.Equal("we are ready", Assert.Single(Read(Text).Quotations).Inner.Of(Repository.Text(Text)));
    }

    [Fact]
    public void ALostMarkDoesNotTouchTheParagraphBelow()
    {
        const string Text = "He said “we are ready.\n\n“We are too,” she said.\n\n“And we,” they said.";
        var words = Read(Text).Quotations.Select(quotation => quotation.Span.Of(Repository.Text(Text)));
        Assert.Equal(["“We are too,”", "“And we,”"], words.Skip(1));
    }

    [Fact]
    public void QuotationsOfAnyTextStandInOrderAndApart() =>
        Pick.From("“", "”", "\"", "‘", "’", "„", "«", "»", " we ", "word", ". ", ", ", "\n\n", "Then ")
            .Array[0, 60]
            .Select(string.Concat)
            .Sample(text =>
            {
                var end = 0;
                foreach (var quotation in Read(text).Quotations)
                {
                    if (quotation.Span.Start < end || !quotation.Span.Contains(quotation.Inner))
                        return false;
                    end = quotation.Span.End;
                }
                return end <= text.Length;
            });

    private static QuotationMarks Read(string text) => QuotationReader.Read(Layout.Of(Repository.Text(text)));
}
