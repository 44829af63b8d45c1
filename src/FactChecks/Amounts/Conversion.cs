using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Amounts;

/// <summary>An amount in the currency that a claim names.</summary>
/// <param name="Millions">Million of that currency, current prices.</param>
/// <param name="Figures">The published figures that it was taken or worked out from.</param>
/// <param name="IsConverted">
/// True where NATO prints no such amount and its own rate of that year, dollars over national currency, was used.
/// </param>
internal sealed record ConvertedAmount(decimal Millions, ImmutableArray<Figure> Figures, bool IsConverted);

/// <summary>Finds the published amount in a currency, or converts it at NATO's own rate of the year.</summary>
internal static class Conversion
{
    /// <summary>
    /// Defence expenditure of an area and year in a currency; null where the edition holds no way to it. A rate is that
    /// of an ally which reports in the currency: its amount in national currency over its amount in dollars.
    /// </summary>
    public static ConvertedAmount? Of(
        NatoTables tables,
        Alliance alliance,
        AreaCode area,
        int year,
        string currency
    )
    {
        var own = area.IsGroup ? null : At(tables, area, Unit.National(currency), year);
        if (own is not null)
            return new ConvertedAmount(own.Value, [own], false);
        if (At(tables, area, Unit.Usd, year) is not { } dollars)
            return null;
        if (currency == Unit.Usd.Code)
            return new ConvertedAmount(dollars.Value, [dollars], false);
        foreach (var ally in alliance.Members)
            if (
                At(tables, ally.Code, Unit.National(currency), year) is { } national
                && At(tables, ally.Code, Unit.Usd, year) is { Value: > 0 } usd
            )
                return new ConvertedAmount(
                    dollars.Value * national.Value / usd.Value,
                    [dollars, national, usd],
                    true
                );
        return null;
    }

    private static Figure? At(NatoTables tables, AreaCode area, Unit unit, int year) =>
        tables.Release.FigureAt(new(area, Measure.DefenceExpenditure, unit, PriceBasis.Current), year);
}
