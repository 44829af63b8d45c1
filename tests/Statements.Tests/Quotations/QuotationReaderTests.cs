using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Quotations;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("He said “yes, we will” and left.", "“yes, we will”")]
    [InlineData("He said \"yes, we will\" and left.", "\"yes, we will\"")]
    [InlineData("He said ''yes, we will'' and left.", "''yes, we will''")]
    [InlineData("Er sagte „ja, wir wollen“ und ging.", "„ja, wir wollen“")]
    [InlineData("Il a dit «oui, bien sûr» hier.", "«oui, bien sûr»")]
    [InlineData("He said ‘yes, that’s it’ and left.", "‘yes, that’s it’")]
    [InlineData("“He told me ‘no’ twice,” she said.", "“He told me ‘no’ twice,”")]
    public void WordsBetweenMarksAreAQuotation(string text, string quotation)
    {
        var marks = Read(text);
        Assert.Equal(quotation, Words(text, Assert.Single(marks.Quotations)));
        Assert.Empty(marks.Warnings);
    }

    [Theory]
    [InlineData("The allies’ budgets and the ’90s aren’t quotes.")]
    [InlineData("Don't, won't, rock 'n' roll.")]
    [InlineData("")]
    public void ApostrophesOpenNothing(string text)
    {
        var marks = Read(text);
        Assert.Empty(marks.Quotations);
        Assert.Empty(marks.Warnings);
    }

    [Fact]
    public void AnOpenedQuotationEndsWithItsSentence()
    {
        var text =
            "He put it well: “We are ready for this. Nobody doubted him then.\n\n“A second one,” she said.";
        var marks = Read(
            text.Replace("\n\n“A", "\n\nA", StringComparison.Ordinal)
                .Replace("one,”", "one,", StringComparison.Ordinal)
        );
        Assert.Equal("STM201", Assert.Single(marks.Warnings).Code);
        Assert.EndsWith(
            "“We are ready for this.",
            Words(text, Assert.Single(marks.Quotations)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AClosedQuotationBeginsWithTheSentencesInTheSameVoice()
    {
        const string Text =
            "The minister was pleased. We’re going to do it. I think we really will,” he said.";
        var marks = Read(Text);
        Assert.Equal("STM202", Assert.Single(marks.Warnings).Code);
        Assert.Equal(
            "We’re going to do it. I think we really will,”",
            Words(Text, Assert.Single(marks.Quotations))
        );
    }

    [Fact]
    public void AQuotationNeverLeavesItsParagraph()
    {
        const string Text =
            "He said “we are ready.\n\nAnother paragraph stands here.\n\nShe added that” nothing was agreed.";
        var layout = Layout.Of(Repository.Text(Text));
        var marks = QuotationReader.Read(layout);
        foreach (var quotation in marks.Quotations)
            Assert.Contains(
                layout.Paragraphs,
                paragraph => layout.SpanOf(paragraph).Contains(quotation.Span)
            );
        Assert.Equal(2, marks.Warnings.Length);
    }

    [Fact]
    public void AQuotationOfSeveralParagraphsOpensInEachAndIsNotOdd()
    {
        var marks = Read("“The first part goes on.\n\n“And the second ends,” he said.");
        Assert.Equal(2, marks.Quotations.Length);
        Assert.Empty(marks.Warnings);
    }

    [Fact]
    public void ASecondOpeningEndsTheFirstQuotation()
    {
        var marks = Read("He said “we are ready. She said “we are not” too.");
        Assert.Equal(2, marks.Quotations.Length);
        Assert.True(marks.Quotations[0].IsRepaired);
        Assert.Equal("STM201", Assert.Single(marks.Warnings).Code);
    }

    private static QuotationMarks Read(string text) => QuotationReader.Read(Layout.Of(Repository.Text(text)));

    private static string Words(string text, Quotation quotation) =>
        text[quotation.Span.Start..quotation.Span.End];
}
