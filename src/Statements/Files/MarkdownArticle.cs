namespace Burdenshare.Statements.Files;

/// <summary>
/// A Markdown file: its front matter gives date and title and is left out of the text; the rest is kept as it is
/// written but for tags of HTML, so that offsets point into what a reader sees.
/// </summary>
internal static class MarkdownArticle
{
    /// <summary>The article of a Markdown file.</summary>
    public static Article Of(string markdown)
    {
        var (values, written) = FrontMatter(markdown);
        var body = RawHtml.Without(written);
        var title = values.GetValueOrDefault("title") ?? FirstHeading(body);
        return new Article(
            body,
            Dates.Parse(values.GetValueOrDefault("date")),
            title,
            values.GetValueOrDefault("url"),
            values.GetValueOrDefault("publisher")
        );
    }

    private static (Dictionary<string, string> Values, string Body) FrontMatter(string markdown)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!markdown.StartsWith("---", StringComparison.Ordinal))
            return (values, markdown);
        var end = markdown.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0)
            return (values, markdown);
        foreach (var line in markdown[3..end].Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                values[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"', '\'');
        }
        var bodyStart = markdown.IndexOf('\n', end + 1);
        return (values, bodyStart < 0 ? "" : markdown[(bodyStart + 1)..]);
    }

    private static string? FirstHeading(string body)
    {
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("# "))
                return line[2..].Trim().ToString();
            if (!line.IsWhiteSpace())
                return null;
        }
        return null;
    }
}
