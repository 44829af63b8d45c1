using System.Collections.Immutable;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Tables;

/// <summary>One ally's row: every number with its source, every gap with its reason.</summary>
internal sealed class StandingRow(AllyStanding ally, StandingReport report)
{
    private const decimal Thousand = 1000;

    private readonly string _source = ally.Share is { } share
        ? $"{ally.Ally.Name} {FigureText.Source(share)}"
        : ally.Ally.Name;

    private readonly string _reason =
        ally.Note ?? $"the {FigureText.Edition(report.Release.Edition)} has no figure";

    /// <summary>In the order of <see cref="StandingTable"/>'s columns.</summary>
    public ImmutableArray<Cell> Cells(ImmutableArray<(decimal Value, Component Component)> goals) =>
        [
            new(ally.Ally.Name, Note: ally.Note),
            new(ally.Ally.Code.Code),
            Share(),
            ally.Share is { } share ? new(FigureText.Status(share.Status)) : Cell.Unknown(_reason),
            .. goals.Select(goal => Missing(goal.Component)),
            Reached() ? Met(0) : Number(ally.Gap?.Usd / Thousand, 1),
            OnTrend(),
            Number(ally.ExpenditureUsd / Thousand, 1),
            Cell.Of(ally.RealChange, change => FigureText.Signed(change, 1), _source, _reason),
            Number(ally.EquipmentShare, 1),
            Number(ally.RecomputedShare, 2),
            Number(ally.NominalShare, 2),
            Number(ally.Expenditure?.Amount, 0),
            new(ally.Expenditure?.Currency ?? FigureText.Unknown),
            Number(ally.Path?.LinearShareThisYear, 2),
            .. report.Components.Select(component => YesOrNo(component.Id)),
            new(ally.Share?.Origin.Id ?? FigureText.Unknown),
        ];

    private Cell Share() =>
        Cell.Of(
            ally.Share?.Value,
            share => FigureText.Share(share, StandingTable.Targets(report)),
            ally.Meets.Any(component => component.IsContested)
                ? $"{_source}; the amounts give {FigureText.Number(ally.RecomputedShare ?? 0, 3)}, "
                    + "on the other side of a target"
                : _source,
            _reason
        ) with
        {
            IsEstimate = ally.Share?.Status == ObservationStatus.Estimate,
        };

    private Cell Missing(Component component) =>
        ally.Meets.FirstOrDefault(each => each.Component.Id == component.Id) is { Met: { } met } standing
            ? met
                ? Met(0)
                : Cell.Of(standing.Target - Counted(component), FigureText.Missing, _source, _reason)
            : Cell.Unknown(ally.Share is null ? _reason : $"no published figure decides “{component.Title}”");

    private decimal? Counted(Component component) =>
        component.Measure == Measure.DefenceExpenditure
            ? ally.Share?.Value
            : ally.Share?.Value + ally.RelatedShare;

    private bool Reached() => ally.Gap?.PointsOfGdp == 0;

    private Cell OnTrend() =>
        Reached() ? Met(null)
        : ally.Trend is not { } trend ? Cell.Unknown(_reason)
        : trend.YearReached is { } year
            ? new Cell(FigureText.Target(year), year, false, $"{_source}; {Trend.Rule}")
        : new Cell("never", null, false, $"{_source}; {FigureText.Signed(trend.PointsPerYear)} a year");

    private Cell YesOrNo(string component) =>
        ally.Meets.FirstOrDefault(each => each.Component.Id == component)?.Met switch
        {
            true => new Cell("yes"),
            false => new Cell("no"),
            null => Cell.Unknown("no figure decides"),
        };

    private Cell Met(decimal? value) => new("met", value, false, _source);

    private Cell Number(decimal? value, int decimals) =>
        Cell.Of(value, known => FigureText.Number(known, decimals), _source, _reason);
}
