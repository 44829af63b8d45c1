using System.Runtime.Intrinsics;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>The bargains of one turn, what each is worth to everybody, and who holds which.</summary>
internal sealed class OfferTable
{
    private readonly SpatialState _state;
    private readonly int _capacity;
    private readonly int[] _initiators;
    private readonly int[] _targets;
    private readonly double[] _positions;
    private readonly int[] _held;
    private readonly int[] _heldCount;

    // At [q * Stride + a]: utility to a of where q stands.
    private readonly double[] _own;
    private double[] _risks = [];

    public OfferTable(SpatialState state)
    {
        _state = state;
        _capacity = 2 * state.Count + 1;
        (_initiators, _targets) = (new int[_capacity], new int[_capacity]);
        _positions = new double[_capacity * 2 * state.Width];
        (_held, _heldCount) = (new int[state.Count * _capacity], new int[state.Count]);
        _own = new double[state.Count * state.Stride];
        Utilities = new double[_capacity * state.Stride];
    }

    /// <summary>How many bargains there are, the status quo included.</summary>
    public int Count { get; private set; }

    /// <summary>At [bargain * Stride + actor].</summary>
    public double[] Utilities { get; }

    /// <summary>The bargains that an actor may take, the status quo first.</summary>
    public ReadOnlySpan<int> HeldBy(int actor) => _held.AsSpan(actor * _capacity, _heldCount[actor]);

    /// <summary>Initiator and target of a bargain.</summary>
    public (int Initiator, int Target) PartiesOf(int bargain) => (_initiators[bargain], _targets[bargain]);

    /// <summary>Where a bargain puts a party to it; where it stands, for the status quo.</summary>
    public ReadOnlySpan<double> PositionOf(int actor, int bargain) =>
        bargain == 0
            ? _state.Positions.AsSpan(actor * _state.Width, _state.Width)
            : Side(bargain, _initiators[bargain] == actor ? 0 : 1);

    /// <summary>Starts a turn with the status quo alone.</summary>
    public void Clear(double[] risks)
    {
        _risks = risks;
        Count = 1;
        for (var a = 0; a < _state.Count; a++)
        {
            for (var q = 0; q < _state.Count; q++)
                _own[q * _state.Stride + a] = RiskAttitudes.Utility(
                    _state.Distances[a * _state.Stride + q],
                    risks[a]
                );
            (_held[a * _capacity], _heldCount[a]) = (0, 1);
        }
        Utilities.AsSpan(0, _state.Stride).Clear();
        AddUnmoved(0, -1, -1);
    }

    /// <summary>A bargain from one estimate of the probability that the initiator prevails.</summary>
    public void Offer(int initiator, int target, double probability, InterVecBrgn form)
    {
        for (var k = 0; k < _state.Width; k++)
            (Side(Count, 0)[k], Side(Count, 1)[k]) = BargainPlace.Between(
                form,
                Sides(initiator, target, k),
                probability
            );
        Add(initiator, target);
    }

    /// <summary>The average of both parties' bargains, each weighed by its capability times its salience.</summary>
    public void OfferAverage(int initiator, Proposal proposal, InterVecBrgn form, double targetWeight)
    {
        var (target, weight) = (proposal.Target, _state.Commitment[initiator]);
        for (var k = 0; k < _state.Width; k++)
        {
            var sides = Sides(initiator, target, k);
            var own = BargainPlace.Between(form, sides, proposal.Probability);
            var other = BargainPlace.Between(form, sides, proposal.TargetsEstimate);
            var sum = weight + targetWeight;
            Side(Count, 0)[k] = (weight * own.Challenger + targetWeight * other.Challenger) / sum;
            Side(Count, 1)[k] = (weight * own.Challenged + targetWeight * other.Challenged) / sum;
        }
        Add(initiator, target);
    }

    private void Add(int initiator, int target)
    {
        (_initiators[Count], _targets[Count]) = (initiator, target);
        for (var a = 0; a < _state.Count; a++)
            Utilities[Count * _state.Stride + a] =
                RiskAttitudes.Utility(_state.Distance(a, Side(Count, 0)), _risks[a])
                + RiskAttitudes.Utility(_state.Distance(a, Side(Count, 1)), _risks[a]);
        AddUnmoved(Count, initiator, target);
        Hold(initiator);
        Hold(target);
        Count++;
    }

    // Everybody whom the bargain leaves in place counts as well: utility is that of the state, the mean over
    // positions.
    private void AddUnmoved(int bargain, int initiator, int target)
    {
        var row = Utilities.AsSpan(bargain * _state.Stride, _state.Stride);
        for (var a = 0; a < row.Length; a += Vector256<double>.Count)
        {
            var sum = Vector256.Create(row[a..]);
            for (var q = 0; q < _state.Count; q++)
                if (q != initiator && q != target)
                    sum += Vector256.Create(_own.AsSpan(q * _state.Stride + a));
            (sum / Vector256.Create((double)_state.Count)).CopyTo(row[a..]);
        }
    }

    private void Hold(int actor) => _held[actor * _capacity + _heldCount[actor]++] = Count;

    private Span<double> Side(int bargain, int side) =>
        _positions.AsSpan((2 * bargain + side) * _state.Width, _state.Width);

    private (double, double, double, double) Sides(int initiator, int target, int k)
    {
        var (i, j) = (initiator * _state.Width + k, target * _state.Width + k);
        return (_state.Positions[i], _state.Saliences[i], _state.Positions[j], _state.Saliences[j]);
    }
}
