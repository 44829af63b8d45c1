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
    private readonly double[] _base;
    private double[] _risks = [];

    public OfferTable(SpatialState state)
    {
        _state = state;
        _capacity = 2 * state.Count + 1;
        (_initiators, _targets) = (new int[_capacity], new int[_capacity]);
        _positions = new double[_capacity * 2 * state.Width];
        (_held, _heldCount) = (new int[state.Count * _capacity], new int[state.Count]);
        _base = new double[state.Count];
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
            var sum = 0.0;
            for (var q = 0; q < _state.Count; q++)
                sum += RiskAttitudes.Utility(_state.Distances[q * _state.Stride + a], risks[a]);
            _base[a] = sum;
            Utilities[a] = sum / _state.Count;
            (_held[a * _capacity], _heldCount[a]) = (0, 1);
        }
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
        {
            var risk = _risks[a];
            var sum =
                _base[a]
                - RiskAttitudes.Utility(_state.Distances[initiator * _state.Stride + a], risk)
                - RiskAttitudes.Utility(_state.Distances[target * _state.Stride + a], risk)
                + RiskAttitudes.Utility(_state.Distance(a, Side(Count, 0)), risk)
                + RiskAttitudes.Utility(_state.Distance(a, Side(Count, 1)), risk);
            Utilities[Count * _state.Stride + a] = sum / _state.Count;
        }
        Hold(initiator);
        Hold(target);
        Count++;
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
