using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class HtmlArticleTests
{
    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One.\n\nTwo.")]
    [InlineData("<p>One<br>Two</p>", "One Two")]
    [InlineData("<h1>Head</h1><p>One.</p>", "Head\n\nOne.")]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo")]
    [InlineData("<blockquote><p>One.</p></blockquote>", "One.")]
    [InlineData("<table><tr><td>Spain</td><td>1.3</td></tr></table>", "Spain\n\n1.3")]
    [InlineData("<p>One &amp; two &lt; three&nbsp;%</p>", "One & two < three %")]
    [InlineData("<p>  One \n\t two  </p><p> </p>", "One two")]
    [InlineData("<p>One <b>bold</b> <a href='x'>link</a>.</p>", "One bold link.")]
    [InlineData("Just words", "Just words")]
    [InlineData("<p>Unclosed <p>paragraphs", "Unclosed\n\nparagraphs")]
    public void ParagraphsAreJoinedByBlankLines(string body, string text) =>
        Assert.Equal(text, HtmlArticle.Of($"<html><body>{body}</body></html>").Text);

    [Theory]
    [InlineData("<nav><p>Menu</p></nav>")]
    [InlineData("<header><p>Masthead</p></header>")]
    [InlineData("<footer><p>Imprint</p></footer>")]
    [InlineData("<aside><p>Read also</p></aside>")]
    [InlineData("<script>var p = 'x';</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<form><p>Subscribe</p></form>")]
    [InlineData("<figure><figcaption>A photo</figcaption></figure>")]
    [InlineData("<p hidden>Hidden</p>")]
    [InlineData("<p aria-hidden=\"true\">Hidden</p>")]
    [InlineData("<noscript><p>Enable scripts</p></noscript>")]
    public void WhatIsNotTheArticleIsLeftOut(string furniture) =>
        Assert.Equal(
            "One.",
            HtmlArticle.Of($"<html><body>{furniture}<p>One.</p>{furniture}</body></html>").Text
        );

    [Theory]
    [InlineData("<p>Outside</p><article><p>Inside</p></article>")]
    [InlineData("<p>Outside</p><main><p>Inside</p></main>")]
    [InlineData("<p>Outside</p><div itemprop=\"articleBody\"><p>Inside</p></div>")]
    [InlineData("<p>Outside</p><div role=\"main\"><p>Inside</p></div>")]
    [InlineData("<main><p>Outside</p><article><p>Inside</p></article></main>")]
    public void ThePartThatSaysItIsTheArticleIsTaken(string body) =>
        Assert.Equal("Inside", HtmlArticle.Of($"<html><body>{body}</body></html>").Text);

    [Fact]
    public void AnArticleInsideAnArticleIsReadOnce() =>
        Assert.Equal(
            "One.\n\nTwo.",
            HtmlArticle.Of("<article><p>One.</p><article><p>Two.</p></article></article>").Text
        );

    [Theory]
    [InlineData("<meta property='og:title' content='A'>", "A")]
    [InlineData("<meta name='twitter:title' content='B'>", "B")]
    [InlineData("<title>C | Paper</title>", "C | Paper")]
    [InlineData("<title>C</title><meta property='og:title' content='A'>", "A")]
    [InlineData("<meta property='og:title' content=' '><title>C</title>", "C")]
    public void TheHeadlineIsWhatThePageCallsItself(string head, string title) =>
        Assert.Equal(title, HtmlArticle.Of($"<html><head>{head}</head><p>One.</p></html>").Title);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-06-05T10:00:00+02:00'>", 5)]
    [InlineData("<meta itemprop='datePublished' content='2025-06-06'>", 6)]
    [InlineData("<meta name='date' content='7 June 2025'>", 7)]
    [InlineData("<meta name='dc.date' content='June 8, 2025'>", 8)]
    [InlineData("<meta name='pubdate' content='2025-06-09'>", 9)]
    [InlineData("<time datetime='2025-06-10T00:00'>x</time>", 10)]
    [InlineData("<time datetime='soon'>x</time><time datetime='2025-06-11'>x</time>", 11)]
    public void TheDateIsThatOfPublication(string element, int day) =>
        Assert.Equal(new DateOnly(2025, 6, day), HtmlArticle.Of($"{element}<p>One.</p>").Date);

    [Theory]
    [InlineData("<meta name='date' content='yesterday'>")]
    [InlineData("<meta name='date' content='2025-02-30'>")]
    [InlineData("<time>5 June</time>")]
    public void ADateThatIsNoneIsUnknown(string element) =>
        Assert.Null(HtmlArticle.Of($"{element}<p>One.</p>").Date);

    [Fact]
    public void AddressAndPublisherAreThoseOfThePage()
    {
        var article = HtmlArticle.Of(
            "<link rel='canonical' href='https://example.org/a'>"
                + "<meta name='publisher' content='The Example'><p>One.</p>"
        );
        Assert.Equal(("https://example.org/a", "The Example"), (article.Url, article.Publisher));
        var bare = HtmlArticle.Of("<meta property='og:url' content='https://example.org/b'><p>One.</p>");
        Assert.Equal(("https://example.org/b", null), (bare.Url, bare.Publisher));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><script>x</script></body></html>")]
    [InlineData("<nav><p>Menu</p></nav>")]
    public void APageWithoutTextHasNone(string html) => Assert.Equal("", HtmlArticle.Of(html).Text);

    [Fact]
    public void DeeplyNestedElementsAreReadInLine()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 2_000)) + "<p>Deep.</p>";
        Assert.Equal("Deep.", HtmlArticle.Of(html).Text);
    }

    [Theory]
    [InlineData(" a  b ", "a b")]
    [InlineData("\n\t", null)]
    [InlineData(null, null)]
    [InlineData("a\u00A0b", "a b")]
    public void RunsOfWhiteSpaceAreOneBlank(string? text, string? clean) =>
        Assert.Equal(clean, HtmlArticle.Clean(text));
}
