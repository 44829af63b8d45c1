using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs.Pages;

/// <summary>A table of the page: caption, headings with their units, a source behind each figure.</summary>
internal static class TablePart
{
    public static void Write(Markup page, BriefTable table)
    {
        var shown = table.Columns.Index().Where(column => !column.Item.IsDetail).ToArray();
        page.Element(
            "table",
            () =>
            {
                page.Element("caption", table.Caption);
                page.Element(
                    "thead",
                    () =>
                        page.Element(
                            "tr",
                            () =>
                            {
                                foreach (var (_, column) in shown)
                                    Heading(page, column);
                            }
                        )
                );
                page.Element(
                    "tbody",
                    () =>
                    {
                        foreach (var row in table.Rows)
                            page.Line()
                                .Element(
                                    "tr",
                                    () =>
                                    {
                                        foreach (var (index, column) in shown)
                                            CellOf(page, row.Cells[index], column, index == 0);
                                    },
                                    ("class", row.IsGroup ? "group" : null)
                                );
                    }
                );
            },
            ("class", $"figures {table.Name.ToLowerInvariant()}")
        );
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

    private static void Heading(Markup page, Column column) =>
        page.Element(
            "th",
            () =>
            {
                page.Text(column.Heading);
                if (column.Unit.Length > 0)
                    page.Element("small", column.Unit);
            },
            ("scope", "col"),
            ("class", column.Format is null ? null : "number")
        );

    private static void CellOf(Markup page, Cell cell, Column column, bool isFirst) =>
        page.Element(
            isFirst ? "th" : "td",
            () => Figure(page, cell),
            ("scope", isFirst ? "row" : null),
            ("class", ClassOf(cell, column))
        );

    private static string? ClassOf(Cell cell, Column column) =>
        column.Format is null ? null
        : cell is { Value: null, Text: FigureText.Unknown } ? "number unknown"
        : cell.Text is "met" ? "number met"
        : column.Format == NumberFormat.Signed && cell.Value < 0 ? "number fell"
        : "number";
}
