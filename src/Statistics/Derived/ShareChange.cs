using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>One end of a change: spending over GDP, and the share as published.</summary>
/// <param name="Year">Of the figures.</param>
/// <param name="Edition">Where they were read.</param>
/// <param name="Published">The published share, percent of real GDP.</param>
/// <param name="Spending">In the amounts that the change is split in.</param>
/// <param name="Gdp">In the same.</param>
public sealed record ShareEnd(int Year, Edition Edition, decimal Published, decimal Spending, decimal Gdp)
{
    /// <summary>Spending over GDP, percent.</summary>
    public decimal Share => Spending / Gdp * 100;
}

/// <summary>
/// A change of a share, split into what spending did and what GDP did. With s = D / G the Shapley value gives each
/// the mean of its effect before and after the other moved. Spending: (D1 − D0)(1/G0 + 1/G1)/2. GDP: (1/G1 − 1/G0)(D0
/// + D1)/2. The two sum to s1 − s0 exactly.
/// </summary>
/// <param name="Area">Whose share.</param>
/// <param name="From">Before.</param>
/// <param name="To">After.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Basis">Their prices: constant between years of an edition, current between editions of a year.</param>
public sealed record ShareChange(AreaCode Area, ShareEnd From, ShareEnd To, Unit Unit, PriceBasis Basis)
{
    /// <summary>Points of GDP that spending added.</summary>
    public decimal SpendingEffect => (To.Spending - From.Spending) * (1 / From.Gdp + 1 / To.Gdp) / 2 * 100;

    /// <summary>Points of GDP that the growth of GDP took away (negative) or its fall added.</summary>
    public decimal GdpEffect => (1 / To.Gdp - 1 / From.Gdp) * (From.Spending + To.Spending) / 2 * 100;

    /// <summary>
    /// What the published change has beyond the two: rounding of the published shares, and between editions the
    /// difference of shares at constant and at current prices.
    /// </summary>
    public decimal Remainder => To.Published - From.Published - SpendingEffect - GdpEffect;

    /// <summary>Growth of spending, percent.</summary>
    public decimal SpendingGrowth => (To.Spending / From.Spending - 1) * 100;

    /// <summary>Growth of GDP, percent.</summary>
    public decimal GdpGrowth => (To.Gdp / From.Gdp - 1) * 100;

    /// <summary>
    /// From one year to another within an edition, at its constant prices; null where a figure is missing.
    /// </summary>
    public static ShareChange? BetweenYears(DerivedFigures figures, AreaCode area, int from, int to)
    {
        const string Dollars = "USD";
        return
            End(figures, area, from, Dollars, Quantity.Constant) is var (before, unit, basis)
            && End(figures, area, to, Dollars, Quantity.Constant) is var (after, _, _)
            ? new ShareChange(area, before, after, unit, basis)
            : null;
    }

    /// <summary>
    /// The same year in two editions, at current prices: in the ally's own currency where both have the same, else in
    /// dollars. Constant prices would mix a change of base year into both effects.
    /// </summary>
    public static ShareChange? BetweenEditions(
        DerivedFigures earlier,
        DerivedFigures later,
        AreaCode area,
        int year
    )
    {
        foreach (var unit in new[] { Quantity.National, Unit.Usd.Code })
            if (
                End(earlier, area, year, unit, Quantity.Current) is var (before, was, basis)
                && End(later, area, year, unit, Quantity.Current) is var (after, now, _)
                && was == now
            )
                return new ShareChange(area, before, after, was, basis);
        return null;
    }

    private static (ShareEnd End, Unit Unit, PriceBasis Basis)? End(
        DerivedFigures figures,
        AreaCode area,
        int year,
        string unit,
        string prices
    ) =>
        figures.At(new(Measure.DefenceExpenditure), area, year) is { } share
        && figures.At(new(Measure.DefenceExpenditure, unit, prices), area, year) is { Value: > 0 } spent
        && figures.At(new(Measure.Gdp, unit, prices), area, year) is { Value: > 0 } produced
            ? (
                new ShareEnd(year, figures.Release.Edition, share.Value, spent.Value, produced.Value),
                new Unit(spent.Unit),
                spent.Basis
            )
            : null;
}
