using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class ParagraphsTests
{
    private const string Wrapped =
        "The ministers of the alliance met in the\nmorning to speak about the budget and they\n"
        + "went home in the afternoon without any\nresult that could be shown.";

    [Theory]
    [InlineData("One.\n\nTwo.", "One.", "Two.")]
    [InlineData("One.\r\n\r\nTwo.", "One.", "Two.")]
    [InlineData("One.\nTwo.", "One.", "Two.")]
    [InlineData("One.\r\nTwo.", "One.", "Two.")]
    [InlineData("One.\rTwo.", "One.", "Two.")]
    [InlineData("One.\u2029Two.", "One.", "Two.")]
    [InlineData("One.\n \t \nTwo.", "One.", "Two.")]
    [InlineData("\n\n\nOne.\n\n\n\n\nTwo.\n\n", "One.", "Two.")]
    public void ABreakEndsAParagraph(string text, string first, string second) =>
        Assert.Equal([first, second], Paragraphs(text));

    [Fact]
    public void LinesWrappedByHandAreOneParagraph() => Assert.Single(Paragraphs(Wrapped));

    [Fact]
    public void ABlankLineEndsAParagraphOfAWrappedText() =>
        Assert.Equal(2, Paragraphs($"{Wrapped}\n\n{Wrapped}").Length);

    [Fact]
    public void LongLinesAreParagraphsEvenIfTheyGoOnInSmallLetters()
    {
        var line = string.Concat(Enumerable.Repeat("words and more ", 10)).TrimEnd();
        Assert.Equal(4, Paragraphs(string.Join('\n', Enumerable.Repeat(line, 4))).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    [InlineData("\u200B\uFEFF")]
    public void ATextWithoutTokensHasNoParagraph(string text) => Assert.Empty(Paragraphs(text));

    [Fact]
    public void AListOfShortLinesIsAListOfParagraphs() =>
        Assert.Equal(3, Paragraphs("Spain 1.3\nItaly 1.5\nPoland 4.1").Length);

    private static string[] Paragraphs(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return [.. layout.Paragraphs.Select(paragraph => layout.SpanOf(paragraph).Of(layout.Document))];
    }
}
