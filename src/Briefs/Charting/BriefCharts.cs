using Burdenshare.Charts;
using Burdenshare.Charts.Changes;
using Burdenshare.Charts.Standings;
using Burdenshare.Charts.Trends;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Charting;

/// <summary>The brief's pictures, from the same content as its tables.</summary>
internal static class BriefCharts
{
    /// <summary>Standing, the alliance's lines, and who rose and fell where two editions are held.</summary>
    public static IEnumerable<Chart> Of(BriefContent content)
    {
        yield return Standing(content);
        yield return Alliance(content);
        if (content.Comparison is { } comparison)
            yield return Changes(comparison);
    }

    public static StandingChart Standing(BriefContent content)
    {
        var report = content.Standing;
        var edition = FigureText.Edition(report.Release.Edition);
        var cores = ShareTargets(content).ToArray();
        return new StandingChart(
            new ChartText(
                $"Where every ally stands in {report.Year}",
                $"{report.Release.Edition.Concept ?? "Defence expenditure"}, % of real GDP; e = estimate",
                Headline.Title(content),
                $"Source: {edition}, as of {FigureText.Day(report.AsOf)}"
            ),
            [
                .. report.Allies.Select(ally => new Standing(
                    ally.Ally.Name,
                    ally.Share?.Value,
                    ally.Share?.Status == ObservationStatus.Estimate,
                    ally.Share is { } share ? FigureText.Source(share) : edition
                )),
                .. report
                    .Alliance.Where(group => group.Share is not null)
                    .Select(group => new Standing(
                        group.Area == AreaCode.Nato ? "NATO total" : "Europe and Canada",
                        group.Share,
                        IsEstimate(content, group.Area),
                        group.IsDerived ? $"{edition}, computed by NATO's rule" : edition,
                        IsGroup: true
                    )),
            ],
            [
                .. cores.Select(core => new TargetLine(
                    core.Value,
                    $"{FigureText.Target(core.Value)} % ({core.Label})"
                )),
            ],
            [.. cores.Select(core => core.Value).Distinct().Order().Take(3)]
        );
    }

    public static TrendChart Alliance(BriefContent content)
    {
        var report = content.Standing;
        var edition = FigureText.Edition(report.Release.Edition);
        return new TrendChart(
            new ChartText(
                $"The alliance since {content.Lines[0].Points[0].Year}",
                "% of real GDP; dashed and hollow: estimates",
                string.Join("; ", content.Lines.Select(Ends)),
                $"Source: {edition}; every year as this edition states it"
            ),
            [
                .. content.Lines.Select(line => new TrendSeries(
                    line.Name,
                    [
                        .. line.Points.Select(point => new TrendPoint(
                            point.Year,
                            point.Share,
                            point.IsEstimate
                        )),
                    ],
                    edition
                )),
            ],
            [
                .. ShareTargets(content)
                    .Select(core => new TargetLine(
                        core.Value,
                        $"{FigureText.Target(core.Value)} %",
                        core.From
                    )),
            ]
        );
    }

    public static ChangeChart Changes(EditionComparison comparison) =>
        new(
            new ChartText(
                $"Who rose, who fell between {comparison.EarlierYear} and {comparison.LaterYear}",
                $"% of real GDP; {comparison.EarlierYear} as the {comparison.Earlier.Name} edition said, "
                    + $"{comparison.LaterYear} as the {comparison.Later.Name} edition says; e = estimate",
                string.Join("; ", comparison.Splices),
                $"Source: {FigureText.Edition(comparison.Earlier)} and {FigureText.Edition(comparison.Later)}"
            ),
            FigureText.Target(comparison.EarlierYear),
            FigureText.Target(comparison.LaterYear),
            [
                .. comparison.Changes.Select(change => new Change(
                    change.Ally.Name,
                    change.Then?.Value,
                    change.Now?.Value,
                    change.Now?.Status == ObservationStatus.Estimate,
                    $"{comparison.Earlier.Id}, {comparison.Later.Id}",
                    change.Then?.Status == ObservationStatus.Estimate
                )),
            ]
        );

    // Two agreements with the same value are one line, named after the older; the year is when it was agreed.
    private static IEnumerable<(decimal Value, string Label, int From)> ShareTargets(BriefContent content) =>
        from cited in Cited.In(content.Standing)
        where IsCoreShare(cited.Component)
        group cited by cited.Value.Value into same
        orderby same.Key
        let first = same.OrderBy(cited => cited.Value.From).First()
        select (same.Key, Place(first.Component.Agreement), first.Value.From.Year);

    private static bool IsCoreShare(Component component) =>
        component.Measure == Measure.DefenceExpenditure
        && component.Unit == Unit.PercentOfGdp
        && !component.IsCeiling;

    // "hague-2025" is read as "Hague 2025".
    private static string Place(string agreement) =>
        char.ToUpperInvariant(agreement[0]) + agreement[1..].Replace('-', ' ');

    private static bool IsEstimate(BriefContent content, AreaCode area) =>
        content.Lines.FirstOrDefault(line => line.Area == area)?.Points[^1].IsEstimate ?? false;

    private static string Ends(AllianceLine line) =>
        $"{line.Name} from {line.Points[0].Share} to {line.Points[^1].Share} %";
}
