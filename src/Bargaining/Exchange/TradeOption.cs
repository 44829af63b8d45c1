namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// A possible trade between two actors on two issues. It lives until its price falls to nothing, or until what it had
/// planned for a mover over time no longer fits on the scale; it is then gone for the rest of the round, as in the
/// Decide program.
/// </summary>
internal sealed class TradeOption(TradeSide first, TradeSide second)
{
    /// <summary>The move of the one party.</summary>
    public TradeSide First => first;

    /// <summary>The move of the other.</summary>
    public TradeSide Second => second;

    /// <summary>In utility, the same for both.</summary>
    public double Gain { get; private set; }

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
        IsOpen = Gain > ExchangeMarket.LeastGain && first.FitsTheScale() && second.FitsTheScale();
        if (!IsOpen)
            return;
        Cap(market, first, second);
        Cap(market, second, first);
        IsOpen = first.FitsTheScale() && second.FitsTheScale();
    }

    // The second goes all the way first; where the other would then overshoot, the other goes all the way instead.
    private void PlanInFull(ExchangeMarket market)
    {
        var (most, otherMost) = (market.Remaining(first), market.Remaining(second));
        var rate = Rate(market, first, second);
        var shift = otherMost * rate > most ? most : otherMost * rate;
        Plan(market, first, second, (shift, shift / rate));
    }

    // The outcome must not pass what the asker wants, as far as the asker knows; where it has passed already there is
    // nothing left to guard.
    private void Cap(ExchangeMarket market, TradeSide side, TradeSide other)
    {
        var room = market.Room(side);
        if (room < 0 || side.Shift <= room)
            return;
        var otherShift = room / Rate(market, side, other);
        Plan(market, side, other, (room, otherShift));
    }

    private void Plan(
        ExchangeMarket market,
        TradeSide side,
        TradeSide other,
        (double Own, double Other) shifts
    )
    {
        side.Plan(shifts.Own, market.MoveFor(side, shifts.Own));
        other.Plan(shifts.Other, market.MoveFor(other, shifts.Other));
        Gain =
            second.Shift * market.Salience(first.Mover, second.Issue)
            - first.Shift * market.Salience(first.Mover, first.Issue);
    }

    // Shift on the side's issue for each shift on the other's, at equal gains.
    private static double Rate(ExchangeMarket market, TradeSide side, TradeSide other) =>
        (market.Salience(side.Mover, other.Issue) + market.Salience(other.Mover, other.Issue))
        / (market.Salience(side.Mover, side.Issue) + market.Salience(other.Mover, side.Issue));

    private static bool IsSupplyOf(TradeSide side, TradeOption made) =>
        side.IsSameSupply(made.First) || side.IsSameSupply(made.Second);

    private static bool IsAskedBy(int asker, int issue, TradeOption made) =>
        (made.First.Asker == asker && made.First.Issue == issue)
        || (made.Second.Asker == asker && made.Second.Issue == issue);
}
