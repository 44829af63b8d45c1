using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;

namespace Burdenshare.Briefs.Pages;

/// <summary>An article with its claims marked, and beside each paragraph what the figures say.</summary>
internal sealed class ArticlePart(Markup page, BriefContent content, CheckReport report, int number)
{
    private readonly Document _document = report.Reading.Document;
    private readonly ImmutableArray<ClaimMark> _marks = ClaimMark.Of(report);

    public void Write()
    {
        using var article = page.Line().In("article", ("class", "document"), ("id", $"document-{number}"));
        using (page.In("h3"))
            page.Element("bdi", _document.Title ?? _document.Id);
        page.Element("p", Head(), ("class", "dateline"));
        foreach (var (start, end) in Paragraphs())
            Paragraph(start, end);
    }

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
        var begun = marks.Where(mark => mark.Span.Start >= start).ToArray();
        using var passage = page.Line().In("div", ("class", begun.Length > 0 ? "passage judged" : "passage"));
        using (page.In("p", ("dir", "auto")))
            Words(start, end, marks);
        if (begun.Length == 0)
            return;
        using (page.In("aside", ("aria-label", "What the figures say")))
            foreach (var mark in begun)
                Notes(mark);
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
            using (
                page.In(
                    "mark",
                    ("class", Class(mark.Word)),
                    ("title", mark.Word.Label()),
                    ("id", mark.Span.Start >= start ? $"claim-{number}-{mark.Number}" : null)
                )
            )
            {
                page.Text(_document.Text[from..to]);
                using (page.In("sup"))
                    Reference(mark, "note", null);
            }
            at = to;
        }
        page.Text(_document.Text[at..end]);
    }

    private void Reference(ClaimMark mark, string place, string? style) =>
        page.Element(
            "a",
            FigureText.Target(mark.Number),
            ("href", $"#{place}-{number}-{mark.Number}"),
            ("class", style)
        );

    private void Notes(ClaimMark mark)
    {
        using var notes = page.In(
            "div",
            ("class", $"claim {Class(mark.Word)}"),
            ("id", $"note-{number}-{mark.Number}")
        );
        foreach (var verdict in mark.Verdicts)
        {
            Verdict(mark, verdict);
            page.Element("p", verdict.Reason);
            if (ClaimWords.Since(verdict) is { } since)
                page.Element(
                    "p",
                    since,
                    ("class", verdict.Since.Word == verdict.Word ? "since" : "since turned")
                );
            if (ClaimWords.Caution(verdict) is { } caution)
                page.Element("p", caution, ("class", "since"));
            if (!verdict.Evidence.IsEmpty)
                Evidence(verdict);
        }
    }

    private void Verdict(ClaimMark mark, Verdict verdict)
    {
        using var word = page.In("p", ("class", "word"));
        Reference(mark, "claim", "ref");
        page.Text(" ").Element("b", verdict.Word.Label(), ("class", Class(verdict.Word)));
        if (ClaimWords.Speaker(report.Reading, verdict.Claim) is { } speaker)
            page.Text(" · ").Element("bdi", speaker);
    }

    private void Evidence(Verdict verdict)
    {
        using var details = page.In("details");
        page.Element(
            "summary",
            verdict.Evidence.Length == 1 ? "Evidence" : $"Evidence: {verdict.Evidence.Length} figures"
        );
        using var list = page.In("ul");
        foreach (var figure in verdict.Evidence)
        {
            using var item = page.In("li");
            page.Text($"{ClaimWords.Evidence(figure, content.Alliance)} ")
                .Element("a", figure.Origin.Id, ("href", $"#source-{figure.Origin.Id}"));
        }
    }

    private static string Class(VerdictWord word) =>
        word switch
        {
            VerdictWord.Supported => "supported",
            VerdictWord.Refuted => "refuted",
            _ => "open",
        };
}
