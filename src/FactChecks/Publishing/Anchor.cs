using System.Globalization;
using System.Text.Encodings.Web;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>Where a verdict stands in the HTML view; reviews and annotations point there.</summary>
internal static class Anchor
{
    /// <summary>"#claim-article-3": the third verdict of a document.</summary>
    public static string Claim(Document document, int index) =>
        $"#claim-{Slug(document.Id)}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"#warning-article-2".</summary>
    public static string Warning(Document document, int index) =>
        $"#warning-{Slug(document.Id)}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Words on one line, for places where a line break would be another thing.</summary>
    public static string Line(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Slug(string id) =>
        UrlEncoder.Default.Encode(string.Concat(id.Select(each => char.IsWhiteSpace(each) ? '-' : each)));
}
