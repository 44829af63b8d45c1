using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class FeedTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
          <title>The Northern Ledger</title><link>https://ledger.example</link><description>-</description>
          <item><title>Warsaw pays</title><link>https://ledger.example/1</link>
            <pubDate>Mon, 01 Jul 2024 23:30:00 -0500</pubDate>
            <description>&lt;p&gt;Poland spent 4.12% of GDP on defence in 2024.&lt;/p&gt;</description></item>
          <item><title>Nothing here</title></item>
          <item><title>Brussels does not</title><pubDate>yesterday</pubDate>
            <description>short</description>
            <content:encoded>&lt;p&gt;Belgium spent 2.5% of GDP on defence in 2024.&lt;/p&gt;</content:encoded></item>
        </channel></rss>
        """;

    private const string Atom = """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title><id>x</id><updated>2024-07-02T00:00:00Z</updated>
          <entry><title>Warsaw pays</title><id>1</id><updated>2024-07-02T08:00:00Z</updated>
            <content type="html">Poland spent 4.12% of GDP on defence in 2024.</content></entry>
        </feed>
        """;

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void EachEntryWithWordsIsADocumentOfItsDay() =>
        Assert.Equal(
            [("news#1", "2024-07-01", "Supported"), ("news#3", "2026-11-24", "Refuted")],
            Check("news.rss", Rss)
        );

    [Fact]
    public void AtomIsReadToo() =>
        Assert.Equal([("news#1", "2024-07-02", "Supported")], Check("news.xml", Atom));

    [Fact]
    public void AFolderGivesItsFeeds()
    {
        _terminal.Write("desk/news.atom", Atom);
        _terminal.Write("desk/sitemap.xml", "<urlset/>");
        var run = _terminal.Run("check", _terminal.At("desk"), "--format", "jsonl");
        Assert.Equal(0, run.Code);
        Assert.Contains("news#1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<urlset/>")]
    [InlineData("Poland spent 4.12% of GDP on defence in 2024.")]
    [InlineData("<rss version=\"2.0\"><channel><title>a</title><description>b</description></channel></rss>")]
    public void WhatIsNoFeedIsRefusedInOneLine(string text)
    {
        var run = _terminal.Run("check", _terminal.Write("news.xml", text));
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("CLI117", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntityOfAnotherFileIsNotFollowed()
    {
        var secret = _terminal.Write("secret.txt", "Latvia spent 9% of GDP on defence in 2024.");
        var feed = $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"{secret}\">]>{Rss.Split('\n', 2)[1]}".Replace(
            "does not",
            "&x;",
            StringComparison.Ordinal
        );
        var run = _terminal.Run("check", _terminal.Write("news.rss", feed), "--format", "jsonl");
        Assert.DoesNotContain("Latvia", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private IEnumerable<(string?, string?, string?)> Check(string name, string feed)
    {
        var run = _terminal.Run("check", _terminal.Write(name, feed), "--format", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.TryGetProperty("verdict", out var word))
                yield return (
                    root.GetProperty("document").GetString(),
                    root.GetProperty("asOf").GetString(),
                    word.GetString()
                );
        }
    }
}
