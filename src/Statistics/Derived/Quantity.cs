using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>
/// What is asked of a release: a measure, the unit wanted and the prices wanted. Both may be left open; then the
/// measure's usual unit answers, and prices as the publisher prints that unit.
/// </summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">
/// A unit's code, LCU for the area's own currency, USD_PER_SOLDIER, or null for the usual unit of the measure.
/// </param>
/// <param name="Prices">constant, current, or null.</param>
public readonly record struct Quantity(Measure Measure, string? Unit = null, string? Prices = null)
{
    /// <summary>The area's own currency, whichever it is.</summary>
    public const string National = "LCU";

    /// <summary>US dollars a soldier.</summary>
    public const string PerSoldier = "USD_PER_SOLDIER";

    /// <summary>International dollars, at purchasing power parity.</summary>
    public const string PurchasingPower = "USD_PPP";

    /// <summary>Constant prices.</summary>
    public const string Constant = "constant";

    /// <summary>Current prices.</summary>
    public const string Current = "current";

    private static readonly HashSet<Measure> s_categories =
    [
        Measure.Equipment,
        Measure.Personnel,
        Measure.Infrastructure,
        Measure.Other,
    ];

    /// <summary>Whether the measure is a part of defence expenditure, which NATO prints in percent of it.</summary>
    public bool IsCategory => s_categories.Contains(Measure);

    /// <summary>The unit that answers where none is named; null where the release alone can tell.</summary>
    public string? UsualUnit =>
        Measure == Measure.DefenceExpenditure ? Vocabulary.Unit.PercentOfGdp.Code
        : IsCategory ? Vocabulary.Unit.PercentOfDefence.Code
        : Measure == Measure.Gdp ? Vocabulary.Unit.Usd.Code
        : Measure == Measure.Population || Measure == Measure.MilitaryPersonnel ? Vocabulary.Unit.Persons.Code
        : null;

    /// <summary>The same with its unit said.</summary>
    public Quantity Complete => this with { Unit = Unit ?? UsualUnit };

    /// <summary>Whether a published series is what is asked for.</summary>
    public bool IsMet(SeriesKey key) =>
        key.Measure == Measure
        && (Unit is null || (Unit == National ? IsOwnCurrency(key.Unit) : key.Unit.Code == Unit))
        && (
            Prices is null
            || key.Basis == PriceBasis.None
            || Prices == Current == (key.Basis == PriceBasis.Current)
        );

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('.', new[] { Measure.Code, Unit, Prices }.Where(part => part is not null));

    // Publishers that name no currency say XDC.
    private static bool IsOwnCurrency(Unit unit) => unit.IsNational || unit.Code == "XDC";
}
