using Burdenshare.Charts;

namespace Burdenshare.Briefs.Pages;

/// <summary>A chart on the page, and the table behind it for those who cannot see it or want the figures.</summary>
internal static class ChartPart
{
    public static void Write(Markup page, Chart chart, Svg svg) =>
        page.Line()
            .Element(
                "figure",
                () =>
                {
                    page.Own(svg.Markup);
                    page.Element("details", () => Behind(page, chart.ToTable()));
                },
                ("class", "chart")
            );

    private static void Behind(Markup page, ChartTable table)
    {
        page.Element("summary", "The figures behind this chart");
        page.Element(
            "table",
            () =>
            {
                page.Element("caption", table.Caption);
                page.Element("thead", () => RowOf(page, "th", table.Columns));
                page.Element(
                    "tbody",
                    () =>
                    {
                        foreach (var row in table.Rows)
                            RowOf(page, "td", row);
                    }
                );
            }
        );
    }

    private static void RowOf(Markup page, string tag, IEnumerable<string> cells) =>
        page.Line()
            .Element(
                "tr",
                () =>
                {
                    foreach (var cell in cells)
                        page.Element(tag, cell.Length == 0 ? FigureText.Unknown : cell);
                }
            );
}
