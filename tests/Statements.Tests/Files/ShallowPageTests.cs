using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class ShallowPageTests
{
    [Theory]
    [InlineData("<html><body><div><p>Words.</p></div></body></html>")]
    [InlineData("No tag at all, 3 < 5 and 5 > 3.")]
    [InlineData("<")]
    [InlineData("")]
    public void AnOrdinaryPageIsLeftAlone(string html) => Assert.Same(html, ShallowPage.Of(html));

    [Theory]
    [InlineData("<p>Words.")]
    [InlineData("<li>Words.")]
    [InlineData("<tr><td>Words.")]
    [InlineData("Words.<br>")]
    [InlineData("<path d='M0'/>")]
    [InlineData("<div>Words.</div>")]
    [InlineData("</div>")]
    public void WhatDoesNotPileUpIsLeftAlone(string repeated)
    {
        var html = string.Concat(Enumerable.Repeat(repeated, 2_000));
        Assert.Same(html, ShallowPage.Of(html));
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div/>", "</div>")]
    [InlineData("<DIV class='x'>", "</DIV>")]
    [InlineData("<b>", "</b>")]
    public void TagsBeyondTheDepthAreLeftOutWithTheirEnds(string open, string close)
    {
        var html = Repeated(open, 600) + "Words." + Repeated(close, 600);
        Assert.Equal(Repeated(open, 512) + "Words." + Repeated(close, 512), ShallowPage.Of(html));
    }

    [Fact]
    public void TheWordsOfADeepPageAreRead()
    {
        var html = "<html><body>" + Repeated("<div>", 5_000) + "<p>Poland spent 4.12% of GDP on defence.</p>";
        Assert.Equal("Poland spent 4.12% of GDP on defence.", HtmlArticle.Of(html).Text);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
