using Burdenshare.Statistics;
using Burdenshare.Statistics.Revisions;

namespace Burdenshare.Cli.Figures;

/// <summary>How far a figure moved between editions that may count in other prices.</summary>
internal static class Rebasing
{
    /// <summary>
    /// Latest figure less the first one, in the plain unit; null with fewer than two, and where they are amounts in
    /// other currencies or at other prices. A percentage is comparable whatever its price basis.
    /// </summary>
    public static decimal? Revised(this RevisionRow row) =>
        row.Figures.OfType<Figure>().ToArray() is { Length: > 1 } held && held[0].IsComparableTo(held[^1])
            ? held[^1].InPlainUnit() - held[0].InPlainUnit()
            : null;
}
