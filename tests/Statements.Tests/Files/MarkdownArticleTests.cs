using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class MarkdownArticleTests
{
    [Theory]
    [InlineData("---\ntitle: A\ndate: 2025-06-05\n---\nText.", "A", "Text.")]
    [InlineData("---\ntitle: \"A: b\"\ndate: 5 June 2025\n---\n\nText.", "A: b", "\nText.")]
    [InlineData("---\nTitle: A\nDate: 2025-06-05\n---\nText.", "A", "Text.")]
    [InlineData("---\r\ntitle: A\r\ndate: 2025-06-05\r\n---\r\nText.", "A", "Text.")]
    public void FrontMatterIsReadAndLeftOut(string markdown, string title, string text)
    {
        var article = MarkdownArticle.Of(markdown);
        Assert.Equal((title, text), (article.Title, article.Text));
        Assert.Equal(new DateOnly(2025, 6, 5), article.Date);
    }

    [Theory]
    [InlineData("# Head\n\nText.", "Head")]
    [InlineData("\n\n# Head\nText.", "Head")]
    [InlineData("Text.\n\n# Later", null)]
    [InlineData("## Second level", null)]
    [InlineData("", null)]
    public void WithoutFrontMatterTheFirstHeadingIsTheTitle(string markdown, string? title)
    {
        var article = MarkdownArticle.Of(markdown);
        Assert.Equal(title, article.Title);
        Assert.Equal(markdown, article.Text);
    }

    [Theory]
    [InlineData("---\ntitle: A\nnever closed")]
    [InlineData("--- a dash is no front matter")]
    [InlineData("Text.\n---\ntitle: A\n---\n")]
    public void WhatIsNoFrontMatterStaysInTheText(string markdown) =>
        Assert.Equal(markdown, MarkdownArticle.Of(markdown).Text);

    [Fact]
    public void AddressAndPublisherMayStandInFrontMatter()
    {
        var article = MarkdownArticle.Of("---\nurl: https://example.org/a\npublisher: 'P'\n---\nText.");
        Assert.Equal(("https://example.org/a", "P"), (article.Url, article.Publisher));
    }

    [Fact]
    public void FrontMatterAloneLeavesNoText() =>
        Assert.Equal("", MarkdownArticle.Of("---\ntitle: A\n---").Text);
}
