using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs.Pages;

/// <summary>A table of the page: caption, headings with their units, a source behind each figure.</summary>
internal static class TablePart
{
    public static void Write(Markup page, BriefTable table)
    {
        using var element = page.In("table", ("class", $"figures {table.Name.ToLowerInvariant()}"));
        page.Element("caption", table.Caption);
        using (page.In("thead"))
        using (page.In("tr"))
            foreach (var (_, column) in table.Shown)
                Heading(page, column);
        using (page.In("tbody"))
            foreach (var row in table.Rows)
            {
                using var line = page.Line().In("tr");
                foreach (var (index, column) in table.Shown)
                    CellOf(page, row[index], column, index == 0);
            }
    }

    /// <summary>One figure with its source on hover and its mark when it is an estimate.</summary>
    public static void Figure(Markup page, Cell cell)
    {
        page.Element(
            "span",
            cell.Text,
            ("title", cell.Note),
            ("class", cell.Value is null ? null : "figure")
        );
        if (cell.IsEstimate)
            page.Element("abbr", "e", ("title", "estimate"), ("class", "estimate"));
    }

    private static void Heading(Markup page, Column column)
    {
        using var heading = page.In("th", ("scope", "col"), ("class", column.IsNumber ? "number" : null));
        page.Text(column.Heading);
        if (column.Unit.Length > 0)
            page.Text(" ").Element("small", column.Unit);
    }

    private static void CellOf(Markup page, Cell cell, Column column, bool isFirst)
    {
        using var element = page.In(
            isFirst ? "th" : "td",
            ("scope", isFirst ? "row" : null),
            ("class", column.IsNumber ? ClassOf(cell) : null)
        );
        Figure(page, cell);
    }

    private static string ClassOf(Cell cell) =>
        cell.IsUnknown ? "number unknown"
        : cell.Text == "met" ? "number met"
        : cell.Text.StartsWith('−') ? "number fell"
        : "number";
}
