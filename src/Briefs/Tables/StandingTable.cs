using System.Collections.Immutable;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>Every ally, highest share first, against every target.</summary>
internal static class StandingTable
{
    private const decimal Thousand = 1000;

    public static BriefTable Of(BriefContent content)
    {
        var report = content.Standing;
        var targets = Targets(report);
        var target = report.Target?.ValueOn(report.AsOf)?.Value;
        var aim = target is { } value ? FigureText.Target(value) : "target";
        return new BriefTable(
            "Standing",
            $"Every ally in {report.Year}, {FigureText.Edition(report.Release.Edition)}, as of {FigureText.Day(report.AsOf)}",
            [
                new("Ally", "", null, 18),
                new("Code", "ISO 3166-1", null, 7, IsDetail: true),
                new("Share", "% of real GDP, as published", NumberFormat.Hundredths, 10),
                new("Status", "", null, 10, IsDetail: true),
                new(
                    "Recomputed",
                    "% of real GDP, from the amounts",
                    NumberFormat.Hundredths,
                    12,
                    IsDetail: true
                ),
                new("Nominal", "% of GDP at current prices", NumberFormat.Hundredths, 10, IsDetail: true),
                new("Equipment", "% of defence expenditure", NumberFormat.Tenths, 11),
                new("Real change", "% on the year before", NumberFormat.Tenths, 12),
                new("Spending", "billion US dollars, current prices", NumberFormat.Tenths, 12),
                new("National currency", "million, current prices", NumberFormat.Amount, 18, IsDetail: true),
                new("Currency", "ISO 4217", null, 10, IsDetail: true),
                new($"To {aim} %", "points of GDP missing", NumberFormat.Hundredths, 10),
                new($"To {aim} %, US$", "billion US dollars a year", NumberFormat.Tenths, 14),
                new("Trend reaches", Trend.Rule, NumberFormat.Whole, 14),
                new(
                    "Line to target",
                    $"% of GDP that a straight line asks for in {report.Year}",
                    NumberFormat.Hundredths,
                    14,
                    IsDetail: true
                ),
                .. report.Components.Select(component => new Column(
                    Heading(component.Id),
                    component.Title,
                    null,
                    18,
                    IsDetail: true
                )),
                new("Origin", "id in Sources", null, 12, IsDetail: true),
            ],
            [.. report.Allies.Select(ally => RowOf(ally, report, targets))]
        );
    }

    /// <summary>Shares of GDP that can be met, ascending: what printed shares are rounded against.</summary>
    public static ImmutableArray<decimal> Targets(StandingReport report) =>
        [
            .. report
                .Components.Where(component => component.Unit == Unit.PercentOfGdp)
                .Select(component => component.ValueOn(report.AsOf)?.Value)
                .OfType<decimal>()
                .Distinct()
                .Order(),
        ];

    private static string Heading(string component) => component.Replace('/', ' ');

    private static Row RowOf(AllyStanding ally, StandingReport report, ImmutableArray<decimal> targets)
    {
        var edition = FigureText.Edition(report.Release.Edition);
        var source = ally.Share is { } share
            ? $"{ally.Ally.Name} {FigureText.Source(share)}"
            : $"{ally.Ally.Name} {ally.Year}, {edition}";
        var reason = ally.Note ?? $"the {edition} has no figure";
        Cell Number(decimal? value, int decimals) =>
            Cell.Of(value, known => FigureText.Number(known, decimals), source, reason);
        return new Row([
            new Cell(ally.Ally.Name, Note: ally.Note),
            new Cell(ally.Ally.Code.Code),
            ShareOf(ally, targets, source, reason),
            ally.Share is { } published
                ? new Cell(FigureText.Status(published.Status))
                : Cell.Unknown(reason),
            Number(ally.RecomputedShare, 2),
            Number(ally.NominalShare, 2),
            Number(ally.EquipmentShare, 1),
            Cell.Of(ally.RealChange, change => FigureText.Signed(change, 1), source, reason),
            Number(ally.ExpenditureUsd / Thousand, 1),
            Number(ally.Expenditure?.Amount, 0),
            new Cell(ally.Expenditure?.Currency ?? FigureText.Unknown),
            GapOf(ally, source, reason),
            ally.Gap?.PointsOfGdp == 0 ? Met(0, source) : Number(ally.Gap?.Usd / Thousand, 1),
            TrendOf(ally, source, reason),
            Number(ally.Path?.LinearShareThisYear, 2),
            .. report.Components.Select(component => Meets(ally, component.Id)),
            new Cell(ally.Share?.Origin.Id ?? FigureText.Unknown),
        ]);
    }

    private static Cell ShareOf(
        AllyStanding ally,
        ImmutableArray<decimal> targets,
        string source,
        string reason
    ) =>
        ally.Share is not { } share
            ? Cell.Unknown(reason)
            : new Cell(
                FigureText.Share(share.Value, targets),
                share.Value,
                share.Status == ObservationStatus.Estimate,
                ally.Meets.Any(component => component.IsContested)
                    ? $"{source}; the amounts give {FigureText.Number(ally.RecomputedShare ?? 0, 3)}, "
                        + "on the other side of a target"
                    : source
            );

    private static Cell GapOf(AllyStanding ally, string source, string reason) =>
        ally.Gap is not { } gap ? Cell.Unknown(reason)
        : gap.PointsOfGdp == 0 ? Met(0, source)
        : new Cell(FigureText.Number(gap.PointsOfGdp, 2), gap.PointsOfGdp, false, source);

    private static Cell Met(decimal value, string source) => new("met", value, false, source);

    private static Cell TrendOf(AllyStanding ally, string source, string reason) =>
        ally.Gap?.PointsOfGdp == 0 ? new Cell("met", null, false, source)
        : ally.Trend is not { } trend ? Cell.Unknown(reason)
        : trend.YearReached is { } year
            ? new Cell(FigureText.Target(year), year, false, $"{source}; {Trend.Rule}")
        : new Cell(
            "never",
            null,
            false,
            $"{source}; {Trend.Rule}: {FigureText.Signed(trend.PointsPerYear)} a year"
        );

    private static Cell Meets(AllyStanding ally, string component) =>
        ally.Meets.FirstOrDefault(each => each.Component.Id == component)?.Met switch
        {
            true => new Cell("yes"),
            false => new Cell("no"),
            null => Cell.Unknown("no figure decides"),
        };
}
