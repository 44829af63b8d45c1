using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>What a figure is, in words that a reader of the page knows: "ESP defence expenditure, % of GDP".</summary>
internal static class FigureName
{
    /// <summary>Area, measure, unit and, where they matter, prices.</summary>
    public static string Of(Figure figure) =>
        $"{figure.Key.Area.Code} {Measured(figure.Key.Measure)}, {Counted(figure.Key)}";

    private static string Measured(Measure measure) =>
        measure == Measure.DefenceExpenditure ? "defence expenditure"
        : measure == Measure.Equipment ? "equipment"
        : measure == Measure.Personnel ? "personnel"
        : measure == Measure.Infrastructure ? "infrastructure"
        : measure == Measure.Gdp ? "GDP"
        : measure.Code;

    private static string Counted(SeriesKey key) =>
        key.Unit == Unit.PercentOfGdp ? "% of GDP"
        : key.Unit == Unit.PercentOfDefence ? "% of defence expenditure"
        : key.Unit == Unit.PercentChange ? "% on the year before"
        : key.Unit == Unit.UsdPerHead ? "USD a head"
        : $"million {key.Unit.Currency ?? key.Unit.Code}, {Prices(key.Basis)}";

    private static string Prices(PriceBasis basis) =>
        basis == PriceBasis.Current ? "current prices"
        : basis.BaseYear is { } year ? $"{Phrases.Year(year)} prices"
        : basis.ToString();
}
