using Burdenshare.Statistics;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>How far a figure moved between editions that may count in other prices.</summary>
internal static class Rebasing
{
    /// <summary>
    /// Latest figure less the first one, in the plain unit; null with fewer than two, and where they are amounts in
    /// other currencies or at other prices. A percentage is comparable whatever its price basis.
    /// </summary>
    public static decimal? Revised(this RevisionRow row) =>
        row.Figures.OfType<Figure>().ToArray() is { Length: > 1 } held
        && AreComparable(held[0].Key, held[^1].Key)
            ? held[^1].InPlainUnit() - held[0].InPlainUnit()
            : null;

    private static bool AreComparable(SeriesKey first, SeriesKey last) =>
        first.Unit == last.Unit && (first.Basis == last.Basis || !IsAmount(first.Unit));

    private static bool IsAmount(Unit unit) => unit.IsCurrency || unit == Unit.UsdPerHead;
}
