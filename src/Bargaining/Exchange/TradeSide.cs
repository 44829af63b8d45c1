namespace Burdenshare.Bargaining.Exchange;

/// <summary>One of the two moves of a possible trade: who moves on which issue, and for whom.</summary>
internal sealed class TradeSide(int mover, int issue, int asker)
{
    private double _plannedBefore;
    private double _leastBefore;
    private double _mostBefore;

    public int Mover => mover;

    public int Issue => issue;

    public int Asker => asker;

    /// <summary>How far the outcome of the issue shifts.</summary>
    public double Shift { get; private set; }

    /// <summary>How far the mover goes, signed.</summary>
    public double Move { get; private set; }

    public bool IsSameSupply(TradeSide other) => mover == other.Mover && issue == other.Issue;

    public void Plan(double shift, double move) => (Shift, Move) = (shift, move);

    /// <summary>
    /// Ends a plan: kept on the list when the mover itself has moved meanwhile, forgotten otherwise.
    /// </summary>
    public void Revise(bool isKept)
    {
        if (!isKept)
            return;
        _plannedBefore += Move;
        (_leastBefore, _mostBefore) = (Math.Min(_leastBefore, Move), Math.Max(_mostBefore, Move));
    }

    /// <summary>
    /// Whether the plans made so far go one way and sum to no more than the scale. The sum is signed, as in the
    /// Decide program, so that only upward plans can outgrow the scale.
    /// </summary>
    public bool FitsTheScale() =>
        Math.Abs(Move) <= ExchangeMarket.Scale
        && _plannedBefore + Move <= ExchangeMarket.Scale
        && !(Math.Min(_leastBefore, Move) < 0 && Math.Max(_mostBefore, Move) > 0);
}
