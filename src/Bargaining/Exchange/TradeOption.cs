using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// A possible trade between two actors on two issues. It lives until its price falls to nothing, or until what it had
/// planned for a mover over time no longer fits on the scale; it is then gone for the rest of the round, as in the
/// Decide program.
/// </summary>
internal sealed class TradeOption(TradeSide first, TradeSide second)
{
    private static readonly Decimal28 s_leastGain = Decimal28.Parse("1E-10");

    /// <summary>The move of the one party.</summary>
    public TradeSide First => first;

    /// <summary>The move of the other.</summary>
    public TradeSide Second => second;

    /// <summary>In utility, the same for both.</summary>
    public Decimal28 Gain { get; private set; }

    /// <summary>Whether it is still open.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Closes it once it has been made.</summary>
    public void Close() => IsOpen = false;

    /// <summary>Whether a trade that was just made changes what this one is worth.</summary>
    public bool IsTouchedBy(TradeOption made) =>
        IsSupplyOf(first, made)
        || IsSupplyOf(second, made)
        || IsAskedBy(first.Asker, first.Issue, made)
        || IsAskedBy(second.Asker, second.Issue, made);

    /// <summary>
    /// Works out both moves anew. A mover that has moved meanwhile keeps the plan it had before on its list; one whose
    /// circumstances alone have changed forgets it.
    /// </summary>
    public void Reprice(ExchangeMarket market, TradeOption? made)
    {
        if (made is not null)
        {
            first.Revise(IsSupplyOf(first, made));
            second.Revise(IsSupplyOf(second, made));
        }
        PlanInFull(market);
        IsOpen = Gain >= s_leastGain && Fits(market);
        if (!IsOpen)
            return;
        Cap(market, first, second);
        Cap(market, second, first);
        IsOpen = Fits(market);
    }

    private bool Fits(ExchangeMarket market) =>
        first.FitsTheScale(market.Position(first)) && second.FitsTheScale(market.Position(second));

    // The second goes all the way first; where the other would then overshoot, the other goes all the way instead.
    private void PlanInFull(ExchangeMarket market)
    {
        var most = WayOf(market, first);
        var (shift, otherShift) = Plan(market, second, first, WayOf(market, second));
        if (first.Move.Abs() > most)
            (otherShift, shift) = Plan(market, first, second, most);
        Gain = GainOf(market, first, second, (otherShift, shift));
    }

    // The outcome must not pass what the asker wants, as far as the asker knows; where it has come there already, there
    // is nothing left to guard.
    private void Cap(ExchangeMarket market, TradeSide side, TradeSide other)
    {
        var (position, wanted) = (market.Position(side), market.Wanted(side));
        var before = (wanted - market.Expected(side, position)).Sign;
        var after = (wanted - market.Expected(side, position + side.Move)).Sign;
        if (before * after >= 0)
            return;
        var (shift, otherShift) = Plan(market, side, other, market.DistanceToWanted(side));
        Gain = GainOf(market, other, side, (otherShift, shift));
    }

    // One goes so far, the other as far as gives both the same gain; the shifts of the two outcomes.
    private static (Decimal28 Shift, Decimal28 OtherShift) Plan(
        ExchangeMarket market,
        TradeSide side,
        TradeSide other,
        Decimal28 distance
    )
    {
        var shift = market.ShiftOf(side, distance);
        var otherShift = EqualShift(market, side, other, shift);
        Set(market, side, distance);
        Set(market, other, market.DistanceFor(other, otherShift));
        return (shift, otherShift);
    }

    // Of the mover of a side: what it gets on the other's issue less what it gives on its own.
    private static Decimal28 GainOf(
        ExchangeMarket market,
        TradeSide side,
        TradeSide other,
        (Decimal28 Given, Decimal28 Got) shifts
    ) =>
        (
            shifts.Given * market.Salience(side.Mover, side.Issue)
            - shifts.Got * market.Salience(side.Mover, other.Issue)
        ).Abs();

    private static void Set(ExchangeMarket market, TradeSide side, Decimal28 distance) =>
        side.Plan(market.Position(side) > market.Wanted(side) ? -distance : distance);

    private static Decimal28 WayOf(ExchangeMarket market, TradeSide side) =>
        (market.Wanted(side) - market.Position(side)).Abs();

    // The other's shift at which both gain alike, for a shift of the side.
    private static Decimal28 EqualShift(
        ExchangeMarket market,
        TradeSide side,
        TradeSide other,
        Decimal28 shift
    ) =>
        (market.Salience(side.Mover, side.Issue) + market.Salience(other.Mover, side.Issue))
        / (market.Salience(side.Mover, other.Issue) + market.Salience(other.Mover, other.Issue))
        * shift;

    private static bool IsSupplyOf(TradeSide side, TradeOption made) =>
        side.IsSameSupply(made.First) || side.IsSameSupply(made.Second);

    private static bool IsAskedBy(int asker, int issue, TradeOption made) =>
        (made.First.Asker == asker && made.First.Issue == issue)
        || (made.Second.Asker == asker && made.Second.Issue == issue);
}
