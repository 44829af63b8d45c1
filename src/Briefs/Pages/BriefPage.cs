using Burdenshare.Briefs.Charting;
using Burdenshare.Briefs.Tables;
using Burdenshare.Charts;
using Burdenshare.Charts.Rendering;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Pages;

/// <summary>The brief as one HTML file: no script, nothing fetched, printable on A4.</summary>
internal static class BriefPage
{
    /// <summary>The page; problem CHT001 where charts cannot be drawn on this machine.</summary>
    public static Outcome<string> Of(BriefContent content, ChartRenderer renderer)
    {
        Chart standing = BriefCharts.Standing(content);
        Chart alliance = BriefCharts.Alliance(content);
        Chart? changes = content.Comparison is { } comparison ? BriefCharts.Changes(comparison) : null;
        return Drawn(renderer, standing)
            .Then(first =>
                Drawn(renderer, alliance)
                    .Then(second =>
                        changes is null
                            ? Outcome<string>.Done(Page(content, first, second, null))
                            : Drawn(renderer, changes).Select(third => Page(content, first, second, third))
                    )
            );
    }

    private static Outcome<Picture> Drawn(ChartRenderer renderer, Chart chart) =>
        renderer.Render(chart).Select(svg => new Picture(chart, svg));

    private static string Page(BriefContent content, Picture standing, Picture alliance, Picture? changes)
    {
        var page = new Markup();
        page.Own("<!doctype html>\n")
            .Element(
                "html",
                () =>
                {
                    Head(page, content);
                    page.Line()
                        .Element(
                            "body",
                            () =>
                                page.Element(
                                    "main",
                                    () =>
                                    {
                                        OpeningPart.Write(page, content);
                                        standing.Write(page);
                                        Allies(page, content);
                                        Alliance(page, content, alliance);
                                        if (changes is not null)
                                            Changes(page, content, changes);
                                        DocumentPart.Write(page, content);
                                        SourcePart.Write(page, content);
                                        Foot(page, content);
                                    }
                                )
                        );
                },
                ("lang", "en")
            );
        return page.Line().ToString();
    }

    private static void Head(Markup page, BriefContent content) =>
        page.Element(
            "head",
            () =>
            {
                page.Open("meta", ("charset", "utf-8"))
                    .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
                    .Open("meta", ("name", "color-scheme"), ("content", "light dark"))
                    .Open("meta", ("name", "generator"), ("content", $"Burdenshare {content.Version}"))
                    .Open(
                        "meta",
                        ("http-equiv", "Content-Security-Policy"),
                        ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                    );
                page.Element("title", $"Burdenshare brief, {FigureText.Day(content.AsOf)}");
                page.Element("style", () => page.Own(StyleSheet.Text));
            }
        );

    private static void Allies(Markup page, BriefContent content) =>
        page.Line()
            .Element(
                "section",
                () =>
                {
                    page.Element("h2", "Every ally against the pledge");
                    TablePart.Write(page, StandingTable.Of(content));
                },
                ("class", "sheet")
            );

    private static void Alliance(Markup page, BriefContent content, Picture chart) =>
        page.Line()
            .Element(
                "section",
                () =>
                {
                    page.Element("h2", "The alliance's lines");
                    chart.Write(page);
                    TablePart.Write(page, AllianceTable.Of(content));
                },
                ("class", "sheet")
            );

    private static void Changes(Markup page, BriefContent content, Picture chart)
    {
        var comparison = content.Comparison!;
        page.Line()
            .Element(
                "section",
                () =>
                {
                    page.Element("h2", "Who rose, who fell");
                    page.Element("p", ChangeWords.Compared(comparison));
                    chart.Write(page);
                    TablePart.Write(page, ChangeTables.Changes(content, comparison));
                    page.Element("h2", $"What became of {comparison.EarlierYear}");
                    page.Element("p", ChangeWords.Restated(content, comparison));
                    TablePart.Write(page, ChangeTables.Revisions(content, comparison));
                },
                ("class", "sheet")
            );
    }

    private static void Foot(Markup page, BriefContent content) =>
        page.Line()
            .Element(
                "footer",
                () =>
                    page.Text(
                        $"Burdenshare {content.Version}, composed as of {FigureText.Day(content.AsOf)}. The same "
                            + "figures stand in brief.xlsx, brief.json and brief.md beside this page."
                    )
            );

    private sealed record Picture(Chart Chart, Svg Svg)
    {
        public void Write(Markup page) => ChartPart.Write(page, Chart, Svg);
    }
}
