using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("“We <em>must</em> pay,” he said.", "“We must pay,” he said.")]
    [InlineData("\"See <a href=\"/a\">it</a>\"", "\"See it\"")]
    [InlineData("He said: <q>We pay.</q>", "He said: “We pay.”")]
    [InlineData("<blockquote>“We pay.”</blockquote>Next.", "\n\n“We pay.”\n\nNext.")]
    [InlineData("One<br/>two<BR>three", "One\ntwo\nthree")]
    [InlineData("<b>3 &lt; 5 &amp; &ldquo;so&rdquo;</b>", "3 < 5 & “so”")]
    public void TagsAreLeftOutAsAPageLeavesThemOut(string markdown, string text) =>
        Assert.Equal(text, RawHtml.Without(markdown));

    [Theory]
    [InlineData("a < b and c > d")]
    [InlineData("see <https://example.org/a>")]
    [InlineData("an <unknown> word")]
    [InlineData("a tag that never <em closes")]
    [InlineData("<")]
    [InlineData("&amp; without tags stays")]
    public void WhatIsNoTagStays(string markdown) => Assert.Equal(markdown, RawHtml.Without(markdown));

    [Fact]
    public void AQuotationWithTagsIsOneStatement()
    {
        var article = MarkdownArticle.Of("“We <em>must</em> spend <b>more</b>,” Rutte said.");
        var reading = Repository.Reader.Read(new Document("d", article.Text));
        var statement = Assert.Single(reading.Findings.OfType<StatementFinding>());
        Assert.Equal("direct", statement.Form);
        Assert.Equal("“We must spend more,”", Assert.Single(statement.Content).Of(reading.Document));
    }

    [Fact]
    public void ManyOpenMarksTakeLinearTime()
    {
        var text = string.Concat(Enumerable.Repeat("<em ", 200_000));
        Assert.Equal(text, RawHtml.Without(text));
    }
}
