using Burdenshare.Charts;

namespace Burdenshare.Briefs.Pages;

/// <summary>A chart as drawn.</summary>
internal sealed record Picture(Chart Chart, Svg Svg);

/// <summary>A chart on the page, and the table behind it for those who cannot see it or want the figures.</summary>
internal static class ChartPart
{
    public static void Write(Markup page, Picture picture)
    {
        using var figure = page.Line().In("figure", ("class", "chart"));
        page.Own(picture.Svg.Markup);
        using var details = page.In("details");
        page.Element("summary", "The figures behind this chart");
        using var table = page.In("table");
        Behind(page, picture.Chart.ToTable());
    }

    private static void Behind(Markup page, ChartTable table)
    {
        page.Element("caption", table.Caption);
        using (page.In("thead"))
            RowOf(page, "th", table.Columns);
        using (page.In("tbody"))
            foreach (var row in table.Rows)
                RowOf(page, "td", row);
    }

    private static void RowOf(Markup page, string tag, IEnumerable<string> cells)
    {
        using var row = page.Line().In("tr");
        foreach (var cell in cells)
            page.Element(
                tag,
                cell.Length == 0 ? FigureText.Unknown : cell,
                ("scope", tag == "th" ? "col" : null)
            );
    }
}
