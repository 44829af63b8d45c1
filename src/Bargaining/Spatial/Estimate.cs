using System.Runtime.Intrinsics;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The contests between actors as one of them sees them: utilities under the attitudes to risk that it supposes, and
/// the probability and gain of a challenge.
/// </summary>
internal sealed class Estimate<TVote>(SpatialState state, SpatialOptions options)
    where TVote : struct, IVote
{
    private const double Least = 1e-10;

    // At [j * Stride + t]: utility to t of the position of j.
    private readonly double[] _utilities = new double[state.Count * state.Stride];
    private readonly double[] _own = new double[state.Stride];
    private readonly double[] _risks = new double[state.Stride];
    private readonly double[] _weights = [.. state.Commitment];

    /// <summary>Takes the view of an actor.</summary>
    public void See(int estimator, ReadOnlySpan<double> risks)
    {
        var insight = RiskAttitudes.Insight(options.BigRAdjust);
        for (var t = 0; t < state.Count; t++)
            _risks[t] = (1 - insight) * risks[estimator] + insight * risks[t];
        var one = Vector256.Create(1.0);
        for (var at = 0; at < _utilities.Length; at += Vector256<double>.Count)
        {
            var distance = Vector256.Create(state.Distances.AsSpan(at));
            var risk = Vector256.Create(_risks.AsSpan(at % state.Stride));
            ((one - distance) * (one + Vector256.Min(distance, one) * risk)).CopyTo(_utilities.AsSpan(at));
        }
        for (var t = 0; t < state.Count; t++)
            _own[t] = _utilities[t * state.Stride + t];
    }

    /// <summary>Utility to an actor of the position of another.</summary>
    public double Utility(int actor, int position) => _utilities[position * state.Stride + actor];

    /// <summary>The probability that a challenger defeats the one it challenges, third parties counted.</summary>
    public double Probability(int challenger, int challenged)
    {
        var (weight, other) = (state.Commitment[challenger], state.Commitment[challenged]);
        var ownVote = TVote.Cast(weight, Utility(challenger, challenger) - Utility(challenger, challenged));
        var otherVote = TVote.Cast(other, Utility(challenged, challenger) - Utility(challenged, challenged));
        var pro = Least + Math.Max(ownVote, 0) + Math.Max(otherVote, 0);
        var con = Least - Math.Min(ownVote, 0) - Math.Min(otherVote, 0);
        // Under NoCommit third parties stake nothing; under FullCommit what they stake on either side cancels.
        if (options.ThirdPartyCommit == ThirdPartyCommit.SemiCommit)
        {
            (_weights[challenger], _weights[challenged]) = (0, 0);
            AddThirdParties(challenger, challenged, ref pro, ref con);
            (_weights[challenger], _weights[challenged]) = (weight, other);
        }
        return pro / (pro + con);
    }

    /// <summary>The change in an actor's utility that a challenge promises, given its probability of success.</summary>
    public double Gain(int affected, int challenger, int challenged, double probability)
    {
        var (won, lost) = (2 * Utility(affected, challenger), 2 * Utility(affected, challenged));
        var resistance = state.TotalSalience[challenged];
        var contested = probability * won + (1 - probability) * lost;
        return (1 - resistance) * won + resistance * contested - (won + lost) / 2;
    }

    // The vote of a third party is over its own position as well: it may join the losing side and be moved itself.
    private void AddThirdParties(int challenger, int challenged, ref double pro, ref double con)
    {
        var first = _utilities.AsSpan(challenger * state.Stride, state.Stride);
        var second = _utilities.AsSpan(challenged * state.Stride, state.Stride);
        var (basePro, baseCon) = (Vector256.Create(pro), Vector256.Create(con));
        var (addedPro, addedCon) = (Vector256<double>.Zero, Vector256<double>.Zero);
        for (var t = 0; t < first.Length; t += Vector256<double>.Count)
        {
            var weight = Vector256.Create(_weights.AsSpan(t));
            var (ofFirst, ofSecond) = (Vector256.Create(first[t..]), Vector256.Create(second[t..]));
            var alone = TVote.Cast(weight, ofFirst - ofSecond);
            var joinedPro = basePro + Vector256.Max(alone, Vector256<double>.Zero);
            var joinedCon = baseCon - Vector256.Min(alone, Vector256<double>.Zero);
            var chance = joinedPro / (joinedPro + joinedCon);
            var own = Vector256.Create(_own.AsSpan(t));
            var vote = TVote.Cast(weight, Stake(chance, ofFirst, ofSecond, own));
            addedPro += Vector256.Max(vote, Vector256<double>.Zero);
            addedCon -= Vector256.Min(vote, Vector256<double>.Zero);
        }
        pro += Vector256.Sum(addedPro);
        con += Vector256.Sum(addedCon);
    }

    private static Vector256<double> Stake(
        Vector256<double> chance,
        Vector256<double> first,
        Vector256<double> second,
        Vector256<double> own
    )
    {
        var failure = Vector256.Create(1.0) - chance;
        var joiningFirst = chance * (first + first + own) + failure * (second + second + second);
        var joiningSecond = chance * (first + first + first) + failure * (second + second + own);
        return joiningFirst - joiningSecond;
    }
}
