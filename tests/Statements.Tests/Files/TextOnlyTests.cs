using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class TextOnlyTests
{
    [Theory]
    [InlineData("<p>One.</p><p>Two &amp; <b>three</b>.</p>", "One.\n\nTwo & three.")]
    [InlineData("<div>One.<br>Two.</div>Three.", "One.Two.\n\nThree.")]
    [InlineData("<P>One.<SCRIPT>if (a < b) '<p>no</p>'</SCRIPT><p>Two.", "One.\n\nTwo.")]
    [InlineData("<style>p { }</style>One.", "One.")]
    [InlineData("<script>never closed", "")]
    [InlineData("1 < 2 and <", "1 < 2 and <")]
    [InlineData("<a href='x'>One</a>, <span>two</span>", "One, two")]
    [InlineData("", "")]
    public void TagsAreDroppedAndPartParagraphs(string html, string text) =>
        Assert.Equal(text, TextOnly.Of(html));

    [Fact]
    public void AnOrdinaryPageIsUnderstoodAsADocument()
    {
        Assert.False(TextOnly.IsNeededFor("<p>One.</p>"));
        var large = string.Concat(Enumerable.Repeat("<p>Poland spent 4.12% of GDP on defence.</p>", 30_000));
        Assert.True(TextOnly.IsNeededFor(large));
        Assert.StartsWith(
            "Poland spent 4.12% of GDP on defence.\n\nPoland",
            HtmlArticle.Of(large).Text,
            StringComparison.Ordinal
        );
    }
}
