using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>Every ally, highest share first, against every target.</summary>
internal static class StandingTable
{
    public static BriefTable Of(BriefContent content)
    {
        var report = content.Standing;
        var goals = Goals(report);
        return new BriefTable(
            "Standing",
            $"Every ally in {report.Year}, {FigureText.Edition(report.Release.Edition)}, as of "
                + $"{FigureText.Day(report.AsOf)}",
            [
                new("Ally", Width: 18),
                new Column("Code", "ISO 3166-1").Detail(),
                Column.Of("Share", "% of real GDP"),
                new Column("Status").Detail(),
                .. goals.Select(goal =>
                    Column.Of($"To {FigureText.Target(goal.Value)}\u00a0%", "points of GDP missing", 13)
                ),
                Column.Of("Lacks", $"billion US$ a year to {Aim(report)}\u00a0%", 14),
                Column.Of("On trend", $"year of {Aim(report)}\u00a0%", 11),
                Column.Of("Spending", "billion US$, current prices", 13),
                Column.Of("Real change", "% on the year before"),
                Column.Of("Equipment", "% of defence expenditure", 13),
                Column.Of("Recomputed", "% of real GDP, from the amounts", 14).Detail(),
                Column.Of("Nominal", "% of GDP at current prices", 14).Detail(),
                Column.Of("National currency", "million, current prices", 18).Detail(),
                new Column("Currency", "ISO 4217").Detail(),
                Column.Of("Line to target", $"% of GDP asked for in {report.Year}", 14).Detail(),
                .. report.Components.Select(component =>
                    new Column(component.Id.Replace('/', ' '), component.Title, 20).Detail()
                ),
                new Column("Origin", "id in Sources", 14).Detail(),
            ],
            [.. report.Allies.Select(ally => new StandingRow(ally, report).Cells(goals))]
        );
    }

    /// <summary>Shares of GDP that can be met, ascending: what printed shares are rounded against.</summary>
    public static ImmutableArray<decimal> Targets(StandingReport report) =>
        [.. Goals(report).Select(goal => goal.Value).Distinct()];

    /// <summary>
    /// What every ally's spending is held against, lowest first; agreements that set the same value for the same
    /// measure are one.
    /// </summary>
    public static ImmutableArray<(decimal Value, Component Component)> Goals(StandingReport report) =>
        [
            .. from component in report.Components
            where component.Unit == Unit.PercentOfGdp
            let value = component.ValueOn(report.AsOf)?.Value
            where value is not null
            group component by (value.Value, component.Measure) into same
            orderby same.Key.Value
            select (same.Key.Value, same.First()),
        ];

    private static string Aim(StandingReport report) =>
        report.Target?.ValueOn(report.AsOf) is { } target ? FigureText.Target(target.Value) : "target";
}
