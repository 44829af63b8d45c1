using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// Plays turns. Every table is allocated once; a turn allocates nothing. Bargains are numbered as they are offered;
/// number 0 is the status quo, which everybody holds.
/// </summary>
internal sealed class SpatialTurn<TVote> : ISpatialTurn
    where TVote : struct, IVote
{
    // A challenge worth less than this is not made.
    private const double LeastGain = 1e-5;

    private readonly SpatialState _state;
    private readonly SpatialOptions _options;
    private readonly Estimate<TVote> _estimate;
    private readonly Election<TVote> _election;
    private readonly OfferTable _offers;
    private readonly RandomStream _draws;
    private readonly double[] _neutral;
    private readonly double[] _risks;
    private readonly double[] _next;
    private readonly double[] _choice;
    private readonly int[] _everyone;

    public SpatialTurn(SpatialState state, SpatialOptions options)
    {
        (_state, _options) = (state, options);
        _estimate = new Estimate<TVote>(state, options);
        _election = new Election<TVote>(2 * state.Count + 1, state.Stride, options);
        _offers = new OfferTable(state);
        _draws = RandomStream.Named(options.Seed, "bargaining/spatial");
        _neutral = new double[state.Count * state.Stride];
        _risks = new double[state.Count];
        _next = new double[state.Positions.Length];
        _choice = new double[2 * state.Count + 1];
        _everyone = [.. Enumerable.Range(0, state.Count)];
        Probabilities = new double[state.Count];
        Proposals = new Proposal[state.Count];
    }

    public double[] Probabilities { get; }

    public Proposal[] Proposals { get; }

    public ReadOnlySpan<double> Risks => _risks;

    public OfferTable Offers => _offers;

    public void Look()
    {
        _state.Measure();
        for (var i = 0; i < _state.Count; i++)
        for (var j = 0; j < _state.Count; j++)
            _neutral[j * _state.Stride + i] = RiskAttitudes.Utility(
                _state.Distances[i * _state.Stride + j],
                0
            );
        _election.Hold(_everyone, _neutral, _state.Influence.AsSpan(0, _state.Count), Probabilities);
        RiskAttitudes.FromProbabilities(Probabilities, _options.BigRRange, _risks);
    }

    public void Propose()
    {
        for (var i = 0; i < _state.Count; i++)
        {
            _estimate.See(i, _risks);
            Proposals[i] = BestChallenge(i);
        }
        if (_options.BargnModel != BargnModel.InitOnlyInterp)
            AskTargets();
        _offers.Clear(_risks);
        for (var i = 0; i < _state.Count; i++)
            if (Proposals[i].Target >= 0)
                Offer(i, Proposals[i]);
    }

    public double Choose(uint turn)
    {
        for (var i = 0; i < _state.Count; i++)
        {
            var held = _offers.HeldBy(i);
            _election.Hold(held, _offers.Utilities, _state.Influence.AsSpan(0, _state.Count), _choice);
            var step = checked(turn * (uint)_state.Count + (uint)i);
            var taken = held[Pick(_choice.AsSpan(0, held.Length), step)];
            _offers.PositionOf(i, taken).CopyTo(_next.AsSpan(i * _state.Width));
        }
        return _state.MoveTo(_next);
    }

    public (double Probability, double Gain) Examine(
        int estimator,
        int affected,
        int challenger,
        int challenged
    )
    {
        _estimate.See(estimator, _risks);
        _estimate.Challenge(challenger);
        var probability = _estimate.ProbabilityAgainst(challenged);
        return (probability, _estimate.Gain(affected, challenger, challenged, probability));
    }

    public double Utility(int estimator, int actor, int position)
    {
        _estimate.See(estimator, _risks);
        return _estimate.Utility(actor, position);
    }

    public ReadOnlySpan<double> ChoiceOf(int actor)
    {
        var held = _offers.HeldBy(actor);
        _election.Hold(held, _offers.Utilities, _state.Influence.AsSpan(0, _state.Count), _choice);
        return _choice.AsSpan(0, held.Length);
    }

    private Proposal BestChallenge(int i)
    {
        var best = new Proposal(-1, 0, LeastGain, 0);
        _estimate.Challenge(i);
        for (var j = 0; j < _state.Count; j++)
        {
            if (j == i)
                continue;
            var probability = _estimate.ProbabilityAgainst(j);
            var gain = _estimate.Gain(i, i, j, probability);
            if (gain > best.Gain)
                best = new Proposal(j, probability, gain, 0);
        }
        return best;
    }

    // What the target itself thinks of the contest. KTAB's program reads the expected gain where the probability is
    // meant (defect a).
    private void AskTargets()
    {
        for (var j = 0; j < _state.Count; j++)
        {
            var seen = false;
            for (var i = 0; i < _state.Count; i++)
            {
                if (Proposals[i].Target != j)
                    continue;
                if (!seen)
                    _estimate.See(j, _risks);
                seen = true;
                _estimate.Challenge(i);
                var probability = _estimate.ProbabilityAgainst(j);
                var read =
                    _options.Compatibility == Compatibility.Ktab
                        ? _estimate.Gain(i, i, j, probability)
                        : probability;
                Proposals[i] = Proposals[i] with { TargetsEstimate = read };
            }
        }
    }

    private void Offer(int i, Proposal proposal)
    {
        var j = proposal.Target;
        if (_options.BargnModel == BargnModel.PWCompInterp)
        {
            // Defect b of KTAB's program: it weighs the target with the initiator's capability.
            var capability = _state.Influence[_options.Compatibility == Compatibility.Ktab ? i : j];
            _offers.OfferAverage(i, proposal, _options.InterVecBrgn, capability * _state.TotalSalience[j]);
            return;
        }
        _offers.Offer(i, j, proposal.Probability, _options.InterVecBrgn);
        if (_options.BargnModel == BargnModel.InitRcvrInterp)
            _offers.Offer(i, j, proposal.TargetsEstimate, _options.InterVecBrgn);
    }

    private int Pick(ReadOnlySpan<double> probabilities, uint step)
    {
        if (_options.StateTransitions == StateTransitions.Deterministic)
        {
            var best = 0;
            for (var o = 1; o < probabilities.Length; o++)
                if (probabilities[o] > probabilities[best])
                    best = o;
            return best;
        }
        var left = _draws.Uniform(_options.Run, step);
        for (var o = 0; o < probabilities.Length - 1; o++)
            if ((left -= probabilities[o]) < 0)
                return o;
        return probabilities.Length - 1;
    }
}

/// <summary>Whom an actor challenges; target -1 for nobody.</summary>
internal readonly record struct Proposal(int Target, double Probability, double Gain, double TargetsEstimate);
