using Burdenshare.Charts;
using Burdenshare.Charts.Fans;
using Burdenshare.Charts.Rendering;
using Burdenshare.Projections;
using Burdenshare.Projections.Chance;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Projections;

/// <summary>The fan of one ally's share of GDP as SVG.</summary>
internal static class ProjectPicture
{
    private const int Decimals = 4;

    /// <summary>CLI114 where it is not one ally; CHT001 where charts cannot be drawn.</summary>
    public static Outcome<string> Draw(Projection projection)
    {
        if (projection.Allies is not [var ally])
            return None(FormattableString.Invariant($"{projection.Allies.Length} allies"));
        using var renderer = new ChartRenderer();
        return renderer.Render(Chart(projection, ally)).Select(svg => svg.Markup + "\n");
    }

    /// <summary>The problem of what has no picture.</summary>
    public static Problem None(string of) =>
        new(
            "CLI114",
            of,
            "only the fan of one ally makes a picture",
            "name one, as in `burdenshare project CAN --format svg`"
        );

    private static FanChart Chart(Projection projection, AllyProjection ally) =>
        new(
            Words(projection, ally),
            [
                new FanYear(ally.Start.Year, [.. Enumerable.Repeat(ally.Start.Value, 5)], ally.Start.Value),
                .. ally.Years.Zip(ally.Chance.Years).Select(pair => Year(pair.First, pair.Second.Share)),
            ],
            new TargetLine(
                (decimal)projection.Target.Share,
                FormattableString.Invariant($"target {projection.Target.Share:0.##} %")
            )
        );

    private static FanYear Year(ProjectedYear year, Fan fan) =>
        new(
            year.Year,
            [Round(fan.P5), Round(fan.P25), Round(fan.P50), Round(fan.P75), Round(fan.P95)],
            Round(year.Share)
        );

    private static ChartText Words(Projection projection, AllyProjection ally) =>
        new(
            FormattableString.Invariant(
                $"{ally.Ally.Name}: {projection.Target.Share:0.##} % by {projection.Target.Year}"
            ),
            FormattableString.Invariant(
                $"% of GDP; bands of 50 and 90 % of {projection.Question.Paths} paths, seed "
            )
                + FormattableString.Invariant(
                    $"{projection.Question.Seed}; as of {projection.Question.AsOf:yyyy-MM-dd}"
                ),
            FormattableString.Invariant(
                $"{ally.Chance.Probability * 100:0} % of the paths reach the target in {projection.Target.Year}."
            ),
            $"Burdenshare, docs/method/projections.md; figures: {string.Join(", ", projection.Vintages)}"
        );

    private static decimal Round(double value) => Math.Round((decimal)value, Decimals);
}
