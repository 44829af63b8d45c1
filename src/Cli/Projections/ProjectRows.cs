using Burdenshare.Projections;
using Burdenshare.Projections.Views;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Projections;

/// <summary>What can be seen of a projection beside the allies' own paths: rows under a head.</summary>
/// <param name="Title">What is seen.</param>
/// <param name="Head">Names of the columns, as programs know them.</param>
/// <param name="Rows">Cells; null is unknown.</param>
/// <param name="Foot">Remarks below a table.</param>
internal sealed record ProjectRows(string Title, string[] Head, object?[][] Rows, string Foot)
{
    /// <summary>The allies together.</summary>
    public static ProjectRows OfAlliance(Projection projection) =>
        new(
            $"the projected allies together · {Words.Of(projection.Question.Shape)}",
            ["area", "year", "share", "usd", "usdConstant", "additionalUsd"],
            [
                .. from view in AllianceView.Of(projection)
                from year in view.Years
                select new object?[]
                {
                    view.Area.Code,
                    year.Year,
                    Round(year.Share, 4),
                    Round(year.Usd, 0),
                    Round(year.UsdConstant, 0),
                    Round(year.AdditionalUsd, 0),
                },
            ],
            $"US dollars, million; constant: prices and rates of {projection.BaseYear}. Sums over sums."
        );

    /// <summary>Where each should be in the year of the review, and whether it is heading there.</summary>
    public static ProjectRows OfCheckpoint(Projection projection) =>
        new(
            FormattableString.Invariant($"where each should be in {projection.Target.Review} on its path"),
            ["ally", "pathShare", "trendShare", "onTrend", "planShare", "onPlan"],
            [
                .. Checkpoint
                    .Of(projection)
                    .Select(point =>
                        new object?[]
                        {
                            point.Ally.Code.Code,
                            Round(point.Course, 2),
                            point.Trend is { } trend ? Round(trend, 2) : null,
                            point.IsOnTrend,
                            Round(point.Plan, 2),
                            point.IsOnPlan,
                        }
                    ),
            ],
            "Percent of GDP. Trend: the last three years go on. Plan: what the ally announced."
        );

    /// <summary>Which input matters most.</summary>
    public static Outcome<ProjectRows> OfTornado(ProjectionSources sources, ProjectionQuestion question) =>
        Tornado
            .Of(sources, question)
            .Select(tornado => new ProjectRows(
                FormattableString.Invariant(
                    $"what is additional in sum, billion US dollars: {tornado.Middle / 1000:F1} as projected"
                ),
                ["input", "low", "high", "width"],
                [
                    .. tornado.Bars.Select(bar =>
                        new object?[]
                        {
                            bar.Input,
                            Round(bar.Low / 1000, 1),
                            Round(bar.High / 1000, 1),
                            Round(bar.Width / 1000, 1),
                        }
                    ),
                ],
                "One input is changed at a time; the widest first."
            ));

    /// <summary>How the fans of earlier editions fared.</summary>
    public static ProjectRows OfBackTest(ProjectionSources sources, ProjectionQuestion question) =>
        new(
            $"fans of earlier editions against {sources.Release.Edition.Id}",
            ["edition", "course", "cases", "in50", "in90", "aboveMedian", "meanError"],
            [
                .. BackTest
                    .Run(sources, question)
                    .Select(test =>
                        new object?[]
                        {
                            test.Edition,
                            test.Course,
                            test.Cases,
                            Round(test.InHalf * 100, 1),
                            Round(test.InNinety * 100, 1),
                            Round(test.Above * 100, 1),
                            Round(test.MeanError, 3),
                        }
                    ),
            ],
            "Percent of cases (ally and year) inside bands of 50 and 90; mean error in points of GDP."
        );

    private static decimal Round(double value, int decimals) => Math.Round((decimal)value, decimals);
}
