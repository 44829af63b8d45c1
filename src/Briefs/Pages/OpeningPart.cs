using System.Collections.Immutable;
using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs.Pages;

/// <summary>The head of the first page: what it is, what it says, and the figures to remember.</summary>
internal static class OpeningPart
{
    public static void Write(Markup page, BriefContent content)
    {
        using (page.In("header"))
        {
            using (page.In("p", ("class", "masthead")))
                page.Element("span", "Burdenshare")
                    .Element("span", Occasion(content))
                    .Element("span", FigureText.Day(content.AsOf));
            page.Element("h1", Headline.Title(content));
            foreach (var sentence in Headline.Sentences(content))
                page.Element("p", sentence, ("class", "lead"));
        }
        using (page.Line().In("dl", ("class", "keys")))
            foreach (var (label, cell) in Keys(content))
                Key(page, label, cell);
        page.Line().Element("p", Basis(content), ("class", "basis"));
    }

    private static void Key(Markup page, string label, Cell cell)
    {
        using var key = page.In("div");
        page.Element("dt", label);
        using (page.In("dd"))
            TablePart.Figure(page, cell);
    }

    private static string Occasion(BriefContent content) =>
        content.Summit is { } summit ? $"Summit brief: {summit}" : "Brief on the defence pledge";

    private static IEnumerable<(string Label, Cell Cell)> Keys(BriefContent content)
    {
        var report = content.Standing;
        var edition = FigureText.Edition(report.Release.Edition);
        foreach (var (target, count) in Headline.Counts(report))
            yield return (
                $"of {report.Reporting} allies at {FigureText.Target(target)} %",
                new Cell(FigureText.Target(count), count, false, $"{report.Year}, counted in the {edition}")
            );
        ImmutableArray<decimal> targets = StandingTable.Targets(report);
        foreach (var line in content.Lines)
            if (line.Points.LastOrDefault() is { Share: { } share } point)
                yield return (
                    $"{line.Name}, % of GDP",
                    new Cell(
                        FigureText.Share(share, targets),
                        share,
                        point.IsEstimate,
                        $"{line.Name} {point.Year}, {edition} [{report.Release.Origins[0].Id}]"
                    )
                );
    }

    private static string Basis(BriefContent content)
    {
        var edition = content.Standing.Release.Edition;
        return $"Figures: {edition.Title}, {edition.Name} edition, published {FigureText.Day(edition.Published)}, "
            + $"as of {FigureText.Day(content.AsOf)}. Shares are as NATO published them, in percent of real GDP at "
            + $"prices of {edition.BaseYear}; e marks an estimate, {FigureText.Unknown} an unknown figure. Hover over "
            + "a figure for its source; all sources are at the end.";
    }
}
