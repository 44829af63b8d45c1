using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Additions;

/// <summary>How much more was spent than in a base year, by one way of counting.</summary>
/// <param name="From">The base year.</param>
/// <param name="IsSum">
/// True for the sum over all years since of what each spent above the base year; false for the last year alone.
/// </param>
/// <param name="Basis">Current or constant prices.</param>
/// <param name="Millions">Million of the currency.</param>
/// <param name="Figures">The base year's figure and the last.</param>
internal sealed record AddedMoney(
    int From,
    bool IsSum,
    PriceBasis Basis,
    decimal Millions,
    ImmutableArray<Figure> Figures
)
{
    /// <summary>
    /// The addition of an area from a base year to a last year; null where the edition lacks one of the years.
    /// </summary>
    public static AddedMoney? Of(NatoTables tables, SeriesKey key, (int From, int To) years, bool isSum)
    {
        var figures = new List<Figure>();
        for (var year = years.From; year <= years.To; year++)
            if (tables.Release.FigureAt(key, year) is { } figure)
                figures.Add(figure);
            else
                return null;
        if (figures.Count < 2)
            return null;
        var added = figures.Skip(1).Select(figure => figure.Value - figures[0].Value);
        return new AddedMoney(
            years.From,
            isSum,
            key.Basis,
            isSum ? added.Sum() : added.Last(),
            [figures[0], figures[^1]]
        );
    }
}
