using AngleSharp.Html.Parser;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class SchemaArticleTests
{
    [Theory]
    [InlineData("""{"headline":"A","datePublished":"2025-06-05","publisher":{"name":"P"}}""", "A", "P")]
    [InlineData("""[{"@type":"Person"},{"headline":"A","datePublished":"2025-06-05"}]""", "A", null)]
    [InlineData("""{"@graph":[{"@type":"Site"},{"headline":"A","datePublished":"2025-06-05"}]}""", "A", null)]
    [InlineData("""{"datePublished":"2025-06-05","publisher":"P"}""", null, null)]
    [InlineData("""{"headline":["A"],"datePublished":"2025-06-05"}""", null, null)]
    public void TheFirstObjectWithAHeadlineOrADateIsTheArticle(
        string json,
        string? title,
        string? publisher
    ) => Assert.Equal(new SchemaArticle(title, new DateOnly(2025, 6, 5), publisher), Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"@graph":7}""")]
    [InlineData("""{"headline":null}""")]
    [InlineData("""{"@graph":[[],{}]}""")]
    public void WhatIsNoArticleSaysNothing(string json) =>
        Assert.Equal(new SchemaArticle(null, null, null), Read(json));

    [Fact]
    public void BrokenJsonDoesNotHideTheNextScript()
    {
        var page = new HtmlParser().ParseDocument(
            "<script type='application/ld+json'>{</script>"
                + "<script type='application/ld+json'>{\"headline\":\"B\"}</script>"
        );
        Assert.Equal("B", SchemaArticle.Of(page).Title);
    }

    private static SchemaArticle Read(string json) =>
        SchemaArticle.Of(
            new HtmlParser().ParseDocument($"<script type=\"application/ld+json\">{json}</script>")
        );
}
