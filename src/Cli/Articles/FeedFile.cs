using System.Collections.Immutable;
using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>A feed that was saved to a file, RSS 2.0 or Atom 1.0: each entry is a document.</summary>
internal static class FeedFile
{
    /// <summary>How feeds are named.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".xml", ".rss", ".atom"];

    /// <summary>Whether a file is named as a feed.</summary>
    public static bool IsFeed(string path) => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>
    /// The entries in the order of the feed, "name#1" first; an entry without words is left out. CLI117 where the file
    /// is no feed or holds no entry with text.
    /// </summary>
    public static IEnumerable<Outcome<Document>> Read(string path, DateOnly? date)
    {
        SyndicationFeed feed;
        try
        {
            using var reader = XmlReader.Create(
                path,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            feed = SyndicationFeed.Load(reader);
        }
        catch (XmlException broken)
        {
            return [NoFeed(path, $"this is no RSS or Atom feed (line {broken.LineNumber})")];
        }
        var name = Path.GetFileNameWithoutExtension(path);
        Outcome<Document>[] entries =
        [
            .. feed
                .Items.Select(
                    (item, at) =>
                        (Item: item, Id: string.Create(CultureInfo.InvariantCulture, $"{name}#{at + 1}"))
                )
                .Where(each => Words(each.Item).Length > 0)
                .Select(each => Entry(each.Item, each.Id, feed, date ?? DayOf(each.Item), path)),
        ];
        return entries.Length > 0 ? entries : [NoFeed(path, "no entry of this feed holds text")];
    }

    private static Outcome<Document> Entry(
        SyndicationItem item,
        string id,
        SyndicationFeed feed,
        DateOnly? date,
        string path
    ) =>
        DocumentFile
            .FromText(id, Page(item), ".html", date, path)
            .Select(document =>
                document with
                {
                    Title = item.Title?.Text ?? document.Title,
                    Url = item.Links.FirstOrDefault()?.Uri.ToString() ?? document.Url,
                    Publisher = feed.Title?.Text ?? document.Publisher,
                }
            );

    // The headline is said too: it stands as a paragraph of its own.
    private static string Page(SyndicationItem item) =>
        "<html><body><article><p>"
        + System.Net.WebUtility.HtmlEncode(item.Title?.Text ?? "")
        + $"</p>{Paragraphs(Words(item))}</article></body></html>";

    private static string Paragraphs(string words) =>
        words.Contains("<p", StringComparison.OrdinalIgnoreCase) ? words : $"<p>{words}</p>";

    private static string Words(SyndicationItem item)
    {
        var content = item
            .ElementExtensions.ReadElementExtensions<string>(
                "encoded",
                "http://purl.org/rss/1.0/modules/content/"
            )
            .FirstOrDefault();
        return content ?? (item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text ?? "";
    }

    // The feed's day is the publisher's own: no time zone of this machine moves it.
    private static DateOnly? DayOf(SyndicationItem item)
    {
        try
        {
            var moment = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return moment == default ? null : DateOnly.FromDateTime(moment.DateTime);
        }
        catch (Exception unknown) when (unknown is XmlException or FormatException)
        {
            // A date in no known form: the text may still tell one.
            return null;
        }
    }

    private static Problem NoFeed(string path, string why) =>
        new("CLI117", path, why, "save the feed as its publisher serves it, or give the article itself");
}
