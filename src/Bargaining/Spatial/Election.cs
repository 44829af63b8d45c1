namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The probabilistic Condorcet election: coalitions form for every pair of options, and pairwise victories become one
/// probability an option (Wise, Lester and Efird, KAPSARC 2015).
/// </summary>
// Capacity: the most options that will be put to it. Stride: the length of a row over voters.
internal sealed class Election<TVote>(int capacity, int stride, SpatialOptions options)
    where TVote : struct, IVote
{
    // What a coalition without members is worth, so that every contest has an outcome.
    private const double Least = 1e-8;
    private const double LeastIncentive = 1e-10;
    private const double UniformTolerance = 1e-6;
    private const double IncentiveTolerance = 1e-8;
    private const int MostRounds = 10_000;

    private readonly double[] _strength = new double[capacity * capacity];
    private readonly double[] _victory = new double[capacity * capacity];
    private readonly double[] _appearance = new double[capacity * capacity];
    private readonly double[] _next = new double[capacity];

    /// <summary>Probabilities of the options whose rows of utilities over voters are named.</summary>
    public void Hold(
        ReadOnlySpan<int> rows,
        ReadOnlySpan<double> utilities,
        ReadOnlySpan<double> weights,
        Span<double> probabilities
    )
    {
        var count = rows.Length;
        for (var i = 0; i < count; i++)
        {
            (_strength[i * count + i], _victory[i * count + i]) = (Least, 0.5);
            for (var j = 0; j < i; j++)
                Contest(
                    (i, j, count),
                    utilities.Slice(rows[i] * stride, stride),
                    utilities.Slice(rows[j] * stride, stride),
                    weights
                );
        }
        Conditional(probabilities[..count]);
        if (options.PCEModel != PCEModel.Conditional)
            Chain(probabilities[..count]);
    }

    private void Contest(
        (int I, int J, int Count) pair,
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        ReadOnlySpan<double> weights
    )
    {
        // One after the other from the least: voters who are alike then weigh alike to the last bit.
        var (forI, forJ) = (Least, Least);
        for (var k = 0; k < weights.Length; k++)
        {
            var vote = TVote.Cast(weights[k], first[k] - second[k]);
            forI += Math.Max(vote, 0);
            forJ -= Math.Min(vote, 0);
        }
        var (ij, ji) = (pair.I * pair.Count + pair.J, pair.J * pair.Count + pair.I);
        (_strength[ij], _strength[ji]) = (forI, forJ);
        _victory[ij] = Victory.Probability(options.VictoryProbModel, forI, forJ);
        // Not 1 - the other: near certainty that would lose the digits that decide between near-equals.
        _victory[ji] = Victory.Probability(options.VictoryProbModel, forJ, forI);
    }

    private void Conditional(Span<double> probabilities)
    {
        var (count, sum) = (probabilities.Length, 0.0);
        for (var i = 0; i < count; i++)
        {
            var product = 1.0;
            for (var j = 0; j < count; j++)
                product *= _victory[i * count + j];
            probabilities[i] = product;
            sum += product;
        }
        for (var i = 0; i < count; i++)
            probabilities[i] /= sum;
    }

    private void Chain(Span<double> probabilities)
    {
        var count = probabilities.Length;
        var uniform = options.PCEModel == PCEModel.MarkovUniform;
        SetAppearance(count, uniform);
        probabilities.Fill(1.0 / count);
        var (change, tolerance) = (double.MaxValue, uniform ? UniformTolerance : IncentiveTolerance);
        for (var round = 0; change > tolerance && round < MostRounds; round++)
            change = Step(probabilities, count);
    }

    // At [i, j]: how likely i appears to challenge j.
    private void SetAppearance(int count, bool uniform)
    {
        for (var j = 0; j < count; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < count; i++)
                sum += _appearance[i * count + j] = uniform
                    ? 1
                    : _strength[i * count + j] * _victory[i * count + j] + (i == j ? LeastIncentive : 0);
            for (var i = 0; i < count; i++)
                _appearance[i * count + j] /= sum;
        }
    }

    private double Step(Span<double> probabilities, int count)
    {
        var change = 0.0;
        for (var i = 0; i < count; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < count; j++)
                sum +=
                    _victory[i * count + j]
                    * (
                        probabilities[i] * _appearance[j * count + i]
                        + probabilities[j] * _appearance[i * count + j]
                    );
            change = Math.Max(change, Math.Abs(sum - probabilities[i]));
            // Halfway only: the undamped chain may swing.
            _next[i] = (probabilities[i] + sum) / 2;
        }
        _next.AsSpan(0, count).CopyTo(probabilities);
        return change;
    }
}
