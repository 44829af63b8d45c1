using System.Text;
using Burdenshare.Briefs.Tables;
using Burdenshare.FactChecks;

namespace Burdenshare.Briefs.Plain;

/// <summary>The brief as Markdown: the same words and tables, without pictures.</summary>
internal static class BriefMarkdown
{
    public static string Of(BriefContent content)
    {
        var paper = new StringBuilder();
        paper.Append("# ").Append(MarkdownText.Of(Headline.Title(content))).Append("\n\n");
        foreach (var sentence in Headline.Sentences(content))
            paper.Append(MarkdownText.Of(sentence)).Append("\n\n");
        paper.Append(
            $"As of {FigureText.Day(content.AsOf)}. Unknown is {FigureText.Unknown}; e marks an estimate.\n\n"
        );
        Section(paper, "Every ally against the pledge", StandingTable.Of(content));
        if (content.Comparison is { } comparison)
            Section(
                paper,
                "Who rose, who fell",
                ChangeTable.Of(content, comparison),
                ChangeWords.Compared(comparison),
                ChangeWords.Restated(content, comparison)
            );
        Section(paper, "The alliance's lines", AllianceTable.Of(content));
        Documents(paper, content);
        Sources(paper, content);
        paper.Append($"\nBurdenshare {MarkdownText.Of(content.Version)}\n");
        return paper.ToString();
    }

    private static void Section(StringBuilder paper, string title, BriefTable table, params string[] words)
    {
        paper.Append("## ").Append(MarkdownText.Of(title)).Append("\n\n");
        foreach (var paragraph in words.Append(table.Caption))
            paper.Append(MarkdownText.Of(paragraph)).Append("\n\n");
        var shown = table.Shown;
        RowOf(paper, shown.Select(column => MarkdownText.Of(column.Item.Words)));
        RowOf(paper, shown.Select(column => column.Item.IsNumber ? "---:" : "---"));
        foreach (var row in table.Rows)
            RowOf(paper, shown.Select(column => CellOf(row[column.Index])));
        paper.Append('\n');
    }

    private static void Documents(StringBuilder paper, BriefContent content)
    {
        if (content.Documents.IsEmpty)
            return;
        paper.Append("## What was said, beside what was published\n\n");
        foreach (var report in content.Documents)
        {
            var document = report.Reading.Document;
            paper.Append("### ").Append(MarkdownText.Of(document.Title ?? document.Id)).Append("\n\n");
            paper.Append(MarkdownText.Of(document.Publisher ?? document.Id)).Append(", ");
            paper.Append(document.Date is { } date ? FigureText.Day(date) : "no date found");
            paper.Append($". {ClaimWords.Tally(report)}\n\n");
            foreach (var verdict in report.Verdicts)
            {
                paper.Append($"- “{MarkdownText.Of(verdict.Claim.Span.Of(document))}”: ");
                paper.Append($"**{verdict.Word.Label()}**. {MarkdownText.Of(verdict.Reason)}");
                if (ClaimWords.Since(verdict) is { } since)
                    paper.Append(' ').Append(MarkdownText.Of(since));
                paper.Append('\n');
            }
            paper.Append('\n');
        }
    }

    private static void Sources(StringBuilder paper, BriefContent content)
    {
        paper.Append("## Sources\n\n");
        var table = SourceTable.Of(content);
        foreach (var row in table.Rows)
        {
            var cells = row.Select(cell => MarkdownText.Of(cell.Text)).ToArray();
            paper.Append(
                $"{cells[0]}. {cells[1]}: {cells[2]}, {cells[3]}. {cells[4]}. <{Address(row[5].Text)}>\n"
            );
        }
    }

    // Between angle brackets an address is a link; what could leave the brackets is percent-encoded.
    private static string Address(string address) =>
        SafeText
            .Visible(address)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal)
            .ReplaceLineEndings("");

    private static string CellOf(Cell cell) => MarkdownText.Of(cell.Text) + (cell.IsEstimate ? " e" : "");

    private static void RowOf(StringBuilder paper, IEnumerable<string> cells) =>
        paper.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
