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

    // At [t * Stride + j]: utility to t of the position of j.
    private readonly double[] _utilities = new double[state.Count * state.Stride];
    private readonly double[] _own = new double[state.Stride];
    private readonly double[] _ofChallenger = new double[state.Stride];
    private readonly double[] _probabilities = new double[state.Stride];

    /// <summary>Takes the view of an actor.</summary>
    public void See(int estimator, ReadOnlySpan<double> risks)
    {
        var insight = RiskAttitudes.Insight(options.BigRAdjust);
        var one = Vector256.Create(1.0);
        for (var t = 0; t < state.Count; t++)
        {
            var risk = Vector256.Create((1 - insight) * risks[estimator] + insight * risks[t]);
            for (var at = t * state.Stride; at < (t + 1) * state.Stride; at += Vector256<double>.Count)
            {
                var distance = Vector256.Create(state.Distances.AsSpan(at));
                ((one - distance) * (one + Vector256.Min(distance, one) * risk)).CopyTo(
                    _utilities.AsSpan(at)
                );
            }
            _own[t] = _utilities[t * state.Stride + t];
        }
    }

    /// <summary>Utility to an actor of the position of another.</summary>
    public double Utility(int actor, int position) => _utilities[actor * state.Stride + position];

    /// <summary>Weighs the challenges of one actor to all others, third parties counted.</summary>
    public void Challenge(int challenger)
    {
        for (var t = 0; t < state.Count; t++)
            _ofChallenger[t] = Utility(t, challenger);
        for (var from = 0; from < state.Stride; from += Vector256<double>.Count)
            Challenge(challenger, from);
    }

    /// <summary>The probability that the challenger last weighed defeats another.</summary>
    public double ProbabilityAgainst(int challenged) => _probabilities[challenged];

    // Four targets at a time; every sum runs over third parties in their order, so that targets who are alike in
    // everything are challenged with the same probability to the last bit.
    private void Challenge(int challenger, int from)
    {
        var zero = Vector256<double>.Zero;
        var ownVote = TVote.Cast(
            Vector256.Create(state.Commitment[challenger]),
            Vector256.Create(_own[challenger]) - Row(challenger, from)
        );
        var otherVote = TVote.Cast(
            Vector256.Create(state.Commitment.AsSpan(from)),
            Vector256.Create(_ofChallenger.AsSpan(from)) - Vector256.Create(_own.AsSpan(from))
        );
        var pro = Vector256.Create(Least) + Vector256.Max(ownVote, zero) + Vector256.Max(otherVote, zero);
        var con = Vector256.Create(Least) - Vector256.Min(ownVote, zero) - Vector256.Min(otherVote, zero);
        // Under NoCommit third parties stake nothing; under FullCommit what they stake on either side cancels.
        if (options.ThirdPartyCommit == ThirdPartyCommit.SemiCommit)
            AddThirdParties(challenger, from, ref pro, ref con);
        (pro / (pro + con)).CopyTo(_probabilities.AsSpan(from));
    }

    /// <summary>
    /// The change in an actor's utility that a challenge promises, given its probability of success.
    /// </summary>
    public double Gain(int affected, int challenger, int challenged, double probability)
    {
        var (won, lost) = (2 * Utility(affected, challenger), 2 * Utility(affected, challenged));
        var resistance = state.TotalSalience[challenged];
        var contested = probability * won + (1 - probability) * lost;
        return (1 - resistance) * won + resistance * contested - (won + lost) / 2;
    }

    // The vote of a third party is over its own position as well: it may join the losing side and be moved itself.
    private void AddThirdParties(
        int challenger,
        int from,
        ref Vector256<double> pro,
        ref Vector256<double> con
    )
    {
        var (zero, basePro, baseCon) = (Vector256<double>.Zero, pro, con);
        var targets = Vector256.Create((double)from, from + 1, from + 2, from + 3);
        for (var t = 0; t < state.Count; t++)
        {
            if (t == challenger)
                continue;
            var weight = Vector256.ConditionalSelect(
                Vector256.Equals(targets, Vector256.Create((double)t)),
                zero,
                Vector256.Create(state.Commitment[t])
            );
            var (ofFirst, ofSecond) = (Vector256.Create(_ofChallenger[t]), Row(t, from));
            var alone = TVote.Cast(weight, ofFirst - ofSecond);
            var joinedPro = basePro + Vector256.Max(alone, zero);
            var joinedCon = baseCon - Vector256.Min(alone, zero);
            var chance = joinedPro / (joinedPro + joinedCon);
            var vote = TVote.Cast(weight, Stake(chance, ofFirst, ofSecond, Vector256.Create(_own[t])));
            pro += Vector256.Max(vote, zero);
            con -= Vector256.Min(vote, zero);
        }
    }

    private Vector256<double> Row(int actor, int from) =>
        Vector256.Create(_utilities.AsSpan(actor * state.Stride + from));

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
