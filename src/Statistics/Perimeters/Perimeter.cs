using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Perimeters;

/// <summary>What one publisher counts as defence: two numbers of two perimeters are never one series.</summary>
/// <param name="Publisher">As in the editions: nato, sipri, eurostat, eda.</param>
/// <param name="Measure">The publisher's measure.</param>
/// <param name="Title">What the publisher calls it.</param>
/// <param name="Counts">What is in.</param>
/// <param name="LeavesOut">What is not.</param>
/// <param name="Basis">When it is counted: as paid, as accrued, as reported.</param>
/// <param name="Source">Where that is said.</param>
public sealed record Perimeter(
    string Publisher,
    Measure Measure,
    string Title,
    string Counts,
    string LeavesOut,
    string Basis,
    string Source
);

/// <summary>One publisher's number for an ally and year.</summary>
/// <param name="Perimeter">What it counts.</param>
/// <param name="Edition">The newest edition out by the day; null where none is held.</param>
/// <param name="Share">Percent of GDP; null where the edition has none.</param>
/// <param name="Amount">At current prices, in the currency that the publisher prints; null for none.</param>
public sealed record PerimeterFigure(
    Perimeter Perimeter,
    Edition? Edition,
    DerivedFigure? Share,
    DerivedFigure? Amount
)
{
    /// <summary>
    /// One row a perimeter, whether its publisher is held or not. The newest full edition of each answers, or the
    /// newest in part where none is full.
    /// </summary>
    public static IEnumerable<PerimeterFigure> SideBySide(
        Ledger ledger,
        DateOnly day,
        AreaCode area,
        int year
    ) =>
        from perimeter in ledger.Perimeters
        let release = ledger.NewestFull(perimeter.Publisher, day)
            ?? ledger.OutBy(perimeter.Publisher, day).FirstOrDefault()
        let figures = release is null ? null : new DerivedFigures(ledger, release, day)
        select new PerimeterFigure(
            perimeter,
            release?.Edition,
            figures?.At(new(perimeter.Measure, Unit.PercentOfGdp.Code), area, year),
            figures?.At(new(perimeter.Measure, Quantity.National, Quantity.Current), area, year)
                ?? figures?.At(new(perimeter.Measure, "EUR", Quantity.Current), area, year)
        );
}
