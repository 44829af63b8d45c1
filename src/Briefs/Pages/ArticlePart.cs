using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;

namespace Burdenshare.Briefs.Pages;

/// <summary>An article with its claims marked, and beside each paragraph what the figures say.</summary>
internal sealed class ArticlePart(Markup page, BriefContent content, CheckReport report, int number)
{
    private readonly Document _document = report.Reading.Document;
    private readonly ImmutableArray<ClaimMark> _marks = ClaimMark.Of(report);

    public void Write() =>
        page.Line()
            .Element(
                "article",
                () =>
                {
                    page.Element("h3", () => page.Element("bdi", _document.Title ?? _document.Id));
                    page.Element("p", Head(), ("class", "dateline"));
                    foreach (var (start, end) in Paragraphs())
                        Paragraph(start, end);
                },
                ("class", "document"),
                ("id", $"document-{number}")
            );

    private string Head()
    {
        var parts = new[]
        {
            _document.Publisher,
            _document.Date is { } date ? FigureText.Day(date) : "no date found",
            ClaimWords.Tally(report),
        };
        return string.Join(" · ", parts.OfType<string>());
    }

    // Offsets into the stored text: what is printed is cut from it, never copied aside.
    private IEnumerable<(int Start, int End)> Paragraphs()
    {
        var text = _document.Text;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return (start, end);
            start = end + 1;
        }
    }

    private void Paragraph(int start, int end)
    {
        if (IsTitle(start, end))
            return;
        var marks = _marks.Where(mark => mark.Span.Start < end && mark.Span.End > start).ToArray();
        page.Line()
            .Element(
                "div",
                () =>
                {
                    page.Element("p", () => Words(start, end, marks), ("dir", "auto"));
                    var begun = marks.Where(mark => mark.Span.Start >= start).ToArray();
                    if (begun.Length > 0)
                        page.Element("aside", () => Notes(begun), ("aria-label", "What the figures say"));
                },
                ("class", "passage")
            );
    }

    // The title stands above already.
    private bool IsTitle(int start, int end)
    {
        var line = _document.Text.AsSpan(start, end - start).Trim();
        return line.StartsWith("# ") && line[2..].Trim().SequenceEqual(_document.Title);
    }

    private void Words(int start, int end, ClaimMark[] marks)
    {
        var at = start;
        foreach (var mark in marks)
        {
            var from = Math.Max(mark.Span.Start, start);
            var to = Math.Min(mark.Span.End, end);
            page.Text(_document.Text[at..from]);
            page.Element(
                "mark",
                () => page.Text(_document.Text[from..to]).Element("sup", () => Reference(mark)),
                ("class", Class(mark.Word)),
                ("title", mark.Word.Label()),
                ("id", mark.Span.Start >= start ? $"claim-{number}-{mark.Number}" : null)
            );
            at = to;
        }
        page.Text(_document.Text[at..end]);
    }

    private void Reference(ClaimMark mark) =>
        page.Element("a", FigureText.Target(mark.Number), ("href", $"#note-{number}-{mark.Number}"));

    private void Notes(ClaimMark[] marks)
    {
        foreach (var mark in marks)
            page.Element(
                "div",
                () =>
                {
                    foreach (var verdict in mark.Verdicts)
                        Note(mark, verdict);
                },
                ("class", $"claim {Class(mark.Word)}"),
                ("id", $"note-{number}-{mark.Number}")
            );
    }

    private void Note(ClaimMark mark, Verdict verdict)
    {
        page.Element(
            "p",
            () =>
            {
                page.Element(
                    "a",
                    FigureText.Target(mark.Number),
                    ("href", $"#claim-{number}-{mark.Number}"),
                    ("class", "ref")
                );
                page.Text(" ").Element("b", verdict.Word.Label(), ("class", Class(verdict.Word)));
                if (ClaimWords.Speaker(report.Reading, verdict.Claim) is { } speaker)
                    page.Text(" · ").Element("bdi", speaker);
            },
            ("class", "word")
        );
        page.Element("p", verdict.Reason);
        if (ClaimWords.Since(verdict) is { } since)
            page.Element(
                "p",
                since,
                ("class", verdict.Since.Word == verdict.Word ? "since" : "since turned")
            );
        if (ClaimWords.Caution(verdict) is { } caution)
            page.Element("p", caution, ("class", "since"));
        Evidence(verdict);
    }

    private void Evidence(Verdict verdict)
    {
        if (verdict.Evidence.IsEmpty)
            return;
        page.Element(
            "details",
            () =>
            {
                page.Element(
                    "summary",
                    verdict.Evidence.Length == 1 ? "Evidence" : $"Evidence: {verdict.Evidence.Length} figures"
                );
                page.Element(
                    "ul",
                    () =>
                    {
                        foreach (var figure in verdict.Evidence)
                            page.Element(
                                "li",
                                () =>
                                    page.Text($"{ClaimWords.Evidence(figure, content.Alliance)} ")
                                        .Element(
                                            "a",
                                            figure.Origin.Id,
                                            ("href", $"#source-{figure.Origin.Id}")
                                        )
                            );
                    }
                );
            }
        );
    }

    private static string Class(VerdictWord word) =>
        word switch
        {
            VerdictWord.Supported => "supported",
            VerdictWord.Refuted => "refuted",
            _ => "open",
        };
}
