using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>
/// The article with its verdicts in the margin: evidence opens with a click or a key, and stands open in print. One
/// page that needs nothing else, and no script.
/// </summary>
public static class MarginPage
{
    /// <summary>The whole page of one or more checked documents.</summary>
    public static string Of(ImmutableArray<CheckReport> reports)
    {
        var page = new StringBuilder();
        var title = reports is [var only] ? Title(only) : "Checked articles";
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" ")
            .Append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Safe(title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>\n{MarginStyle.Sheet}</style>\n</head>\n<body>\n");
        foreach (var report in reports)
            Article(page, report);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Article(StringBuilder page, CheckReport report)
    {
        var notes = MarginNote.All(report);
        page.Append("<article>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Safe(Title(report))}</h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"about\">{Safe(About(report))}</p>\n");
        var text = report.Reading.Document.Text;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]) && !IsHeadline(report, notes, start, end))
                Paragraph(page, text, new TextSpan(start, end), notes);
            start = end + 1;
        }
        page.Append("</article>\n");
    }

    // The title stands above already; Markdown repeats it as its first heading.
    private static bool IsHeadline(
        CheckReport report,
        ImmutableArray<MarginNote> notes,
        int start,
        int end
    ) =>
        report.Reading.Document.Text[start..end].Trim('#', ' ', '\r') == report.Reading.Document.Title
        && !notes.Any(note => note.Span.Start < end && note.Span.End > start);

    private static void Paragraph(
        StringBuilder page,
        string text,
        TextSpan lines,
        ImmutableArray<MarginNote> notes
    )
    {
        MarginNote[] here =
        [
            .. notes.Where(note => note.Span.Start >= lines.Start && note.Span.Start < lines.End),
        ];
        page.Append("<div class=\"row\">\n<p>");
        var at = lines.Start;
        foreach (var note in here)
        {
            // Where claims overlap, the later one is marked from where the earlier one ends.
            var from = Math.Max(at, note.Span.Start);
            var to = Math.Max(from, Math.Min(note.Span.End, lines.End));
            page.Append(Safe(text[at..from]));
            if (to > from)
                page.Append(CultureInfo.InvariantCulture, $"<mark class=\"{note.Tone}\">")
                    .Append(CultureInfo.InvariantCulture, $"{Safe(text[from..to])}</mark>");
            page.Append(CultureInfo.InvariantCulture, $"<a class=\"ref\" id=\"{Safe(note.Id)}-text\" ")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"href=\"#{Safe(note.Id)}\" aria-label=\"note {note.Number}\">"
                )
                .Append(CultureInfo.InvariantCulture, $"{note.Number}</a>");
            at = to;
        }
        page.Append(Safe(text[at..lines.End])).Append("</p>\n");
        if (here.Length > 0)
        {
            page.Append("<aside>\n");
            foreach (var note in here)
                Note(page, note);
            page.Append("</aside>\n");
        }
        page.Append("</div>\n");
    }

    private static void Note(StringBuilder page, MarginNote note)
    {
        page.Append(
                CultureInfo.InvariantCulture,
                $"<section class=\"note {note.Tone}\" id=\"{Safe(note.Id)}\">\n"
            )
            .Append(CultureInfo.InvariantCulture, $"<h2><a href=\"#{Safe(note.Id)}-text\" ")
            .Append(CultureInfo.InvariantCulture, $"aria-label=\"back to the text\">{note.Number}</a> ")
            .Append(CultureInfo.InvariantCulture, $"{Safe(note.Head)}</h2>\n<p>{Safe(note.Words)}</p>\n");
        if (note.Since is { } since)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"since\">{Safe(since)}</p>\n");
        if (!note.Evidence.IsEmpty)
            Evidence(page, note.Evidence);
        page.Append("</section>\n");
    }

    private static void Evidence(StringBuilder page, ImmutableArray<Figure> figures)
    {
        page.Append("<details>\n<summary>Evidence</summary>\n<table>\n<thead><tr><th scope=\"col\">What</th>")
            .Append(
                "<th scope=\"col\">Year</th><th scope=\"col\">Value</th><th scope=\"col\">Source</th></tr></thead>\n"
            )
            .Append("<tbody>\n");
        foreach (var figure in figures)
            page.Append("<tr>")
                .Append(CultureInfo.InvariantCulture, $"<th scope=\"row\">{Safe(FigureName.Of(figure))}</th>")
                .Append(CultureInfo.InvariantCulture, $"<td>{Safe(Phrases.Year(figure))}</td>")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<td class=\"number\">{Safe(Phrases.Plain(figure.Value))}</td>"
                )
                .Append(CultureInfo.InvariantCulture, $"<td>{Source(figure)}</td></tr>\n");
        page.Append("</tbody>\n</table>\n</details>\n");
    }

    // An address of a data file could be anything; only a web address becomes a link.
    private static string Source(Figure figure)
    {
        var words = Safe($"{figure.Origin.Publisher} {figure.Edition.Name}: {figure.Origin.Title}");
        return
            Uri.TryCreate(figure.Origin.Url, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? $"<a href=\"{Safe(url.AbsoluteUri)}\" rel=\"noreferrer\">{words}</a>"
            : words;
    }

    private static string Title(CheckReport report) =>
        Anchor.Line(report.Reading.Document.Title ?? report.Reading.Document.Id);

    private static string About(CheckReport report)
    {
        var judged = report.Verdicts.Length.ToString(CultureInfo.InvariantCulture);
        var day = report.Verdicts.FirstOrDefault() is { } first
            ? $" as of {Phrases.Day(first.AsOf)}{(first.AsOfAssumed ? " (assumed, the text has no date)" : "")}"
            : "";
        return $"{judged} claims judged{day}. Each verdict is a {ClaimReviewJson.MachineVerdict}.";
    }

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}
