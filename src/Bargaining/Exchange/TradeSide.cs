using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>One of the two moves of a possible trade: who moves on which issue, and for whom.</summary>
internal sealed class TradeSide(int mover, int issue, int asker)
{
    private static readonly Decimal28 s_leastMove = Decimal28.Parse("1E-10");

    private Decimal28 _plannedBefore;
    private bool _hasRisen;
    private bool _hasFallen;

    public int Mover => mover;

    public int Issue => issue;

    public int Asker => asker;

    /// <summary>How far the mover goes, signed.</summary>
    public Decimal28 Move { get; private set; }

    public bool IsSameSupply(TradeSide other) => mover == other.Mover && issue == other.Issue;

    public void Plan(Decimal28 move) => Move = move;

    /// <summary>
    /// Ends a plan: kept on the list when the mover itself has moved meanwhile, forgotten otherwise.
    /// </summary>
    public void Revise(bool isKept)
    {
        if (!isKept)
            return;
        _plannedBefore += Move;
        (_hasRisen, _hasFallen) = (_hasRisen || Move.Sign > 0, _hasFallen || Move.Sign < 0);
    }

    /// <summary>
    /// Whether the move is one at all and stays on the scale, and the plans made so far go one way and sum to no more
    /// than the scale. The sum is signed, as in the Decide program, so that only upward plans can outgrow it.
    /// </summary>
    public bool FitsTheScale(Decimal28 position)
    {
        var (length, end) = (Move.Abs(), position + Move);
        return length > s_leastMove
            && length <= ExchangeMarket.Scale
            && end.Sign >= 0
            && end <= ExchangeMarket.Scale
            && _plannedBefore + Move <= ExchangeMarket.Scale
            && !(_hasFallen && Move.Sign > 0)
            && !(_hasRisen && Move.Sign < 0);
    }
}
