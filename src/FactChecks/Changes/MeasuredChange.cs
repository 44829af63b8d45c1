using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Changes;

/// <summary>A change as one edition gives it.</summary>
/// <param name="Basis">Real, nominal or as a share of GDP.</param>
/// <param name="Percent">Of the base year.</param>
/// <param name="Figures">What it was read in or worked out from.</param>
internal sealed record MeasuredChange(ChangeBasis Basis, decimal Percent, ImmutableArray<Figure> Figures)
{
    /// <summary>
    /// The change of an area's defence expenditure between two years; null where the edition lacks a figure. Real is at
    /// constant dollars, and for one year on the year before the change as NATO publishes it; nominal is in national
    /// currency, for a group in dollars.
    /// </summary>
    public static MeasuredChange? Of(
        NatoTables tables,
        Ally? ally,
        AreaCode area,
        (int From, int To) years,
        ChangeBasis basis
    )
    {
        var constant = PriceBasis.Constant(tables.Release.Edition.BaseYear!.Value);
        return basis switch
        {
            ChangeBasis.Real => Published(tables, area, years, constant)
                ?? Ratio(tables, area, years, (Unit.Usd, constant), basis),
            ChangeBasis.Share => Ratio(tables, area, years, (Unit.PercentOfGdp, constant), basis),
            _ => Nominal(tables, ally, area, years),
        };
    }

    private static MeasuredChange? Nominal(
        NatoTables tables,
        Ally? ally,
        AreaCode area,
        (int From, int To) years
    )
    {
        // A country that changed its currency prints both years in the new one.
        foreach (var period in ally?.Currencies.Reverse() ?? [])
            if (
                Ratio(
                    tables,
                    area,
                    years,
                    (Unit.National(period.Currency), PriceBasis.Current),
                    ChangeBasis.Nominal
                ) is
                { } change
            )
                return change;
        return Ratio(tables, area, years, (Unit.Usd, PriceBasis.Current), ChangeBasis.Nominal);
    }

    private static MeasuredChange? Published(
        NatoTables tables,
        AreaCode area,
        (int From, int To) years,
        PriceBasis constant
    ) =>
        years.From == years.To - 1
        && tables.Release.FigureAt(
            new(area, Measure.DefenceExpenditure, Unit.PercentChange, constant),
            years.To
        )
            is { } figure
            ? new MeasuredChange(ChangeBasis.Real, figure.Value, [figure])
            : null;

    private static MeasuredChange? Ratio(
        NatoTables tables,
        AreaCode area,
        (int From, int To) years,
        (Unit Unit, PriceBasis Basis) series,
        ChangeBasis basis
    )
    {
        var key = new SeriesKey(area, Measure.DefenceExpenditure, series.Unit, series.Basis);
        var before = tables.Release.FigureAt(key, years.From);
        var after = tables.Release.FigureAt(key, years.To);
        return before is { Value: > 0 } && after is not null
            ? new MeasuredChange(basis, (after.Value / before.Value - 1) * 100, [before, after])
            : null;
    }
}
