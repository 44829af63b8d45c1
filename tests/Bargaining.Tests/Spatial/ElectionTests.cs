using Burdenshare.Bargaining.Spatial;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class ElectionTests
{
    private static readonly Gen<(int Options, double[] Utilities, double[] Weights)> Ballots = Gen.Select(
        Gen.Int[2, 8],
        Gen.Double[0, 1].Array[40],
        Gen.Double[0.1, 10].Array[5],
        (options, utilities, weights) => (options, utilities, weights)
    );

    [Fact]
    public void ProbabilitiesSumToOneUnderEveryRule() =>
        Gen.Select(Ballots, Gen.Enum<PCEModel>(), Gen.Enum<VictoryProbModel>())
            .Sample(t => Math.Abs(Hold(t.Item1, t.Item2, t.Item3).Sum() - 1) < 1e-5);

    [Fact]
    public void AnOptionThatAllPreferWinsMostOften() =>
        Gen.Select(Ballots, Gen.Enum<PCEModel>())
            .Sample(t =>
            {
                var ballots = t.Item1;
                // Row 0 is raised above every other.
                var raised = ballots.Utilities.Select((utility, at) => at < 5 ? 2 : utility).ToArray();
                var probabilities = Hold(
                    (ballots.Options, raised, ballots.Weights),
                    t.Item2,
                    VictoryProbModel.Linear
                );
                return probabilities[0] >= probabilities.Max() - 1e-9;
            });

    [Fact]
    public void TwinOptionsShareAlike() =>
        Gen.Select(Ballots, Gen.Enum<PCEModel>())
            .Sample(t =>
            {
                var twins = t.Item1.Utilities.ToArray();
                twins.AsSpan(0, 5).CopyTo(twins.AsSpan(5));
                var probabilities = Hold(
                    (t.Item1.Options, twins, t.Item1.Weights),
                    t.Item2,
                    VictoryProbModel.Linear
                );
                return Math.Abs(probabilities[0] - probabilities[1]) < 1e-5;
            });

    [Fact]
    public void DoublingEveryWeightChangesNothing() =>
        Ballots.Sample(ballots =>
        {
            var doubled = (
                ballots.Options,
                ballots.Utilities,
                ballots.Weights.Select(weight => 2 * weight).ToArray()
            );
            var (one, other) = (Hold(ballots), Hold(doubled));
            return one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < 1e-5);
        });

    [Fact]
    public void AnAsymmetricVoteDependsOnWhoIsNamedFirst()
    {
        double First(params int[] order)
        {
            var election = new Election<AsymmetricVote>(3, 2, SpatialOptions.Default);
            var probabilities = new double[3];
            election.Hold(order, [1, 0, 0, 1, 0.6, 0.6], [1, 1.2], probabilities);
            return probabilities[Array.IndexOf(order, 0)];
        }
        Assert.NotEqual(First(0, 1, 2), First(2, 1, 0));
    }

    [Fact]
    public void ANearCertainLossKeepsItsDigits()
    {
        // Three options in a circle: each beats one and loses to one, decisively, so that all three are equal.
        var election = new Election<ProportionalVote>(
            3,
            3,
            SpatialOptions.Default with
            {
                VictoryProbModel = VictoryProbModel.Binary,
            }
        );
        var probabilities = new double[3];
        election.Hold([0, 1, 2], [1, 0, 0.5, 0.5, 1, 0, 0, 0.5, 1], [1, 1, 1], probabilities);
        Assert.Equal(probabilities[0], probabilities[1]);
        Assert.Equal(probabilities[0], probabilities[2]);
    }

    private static double[] Hold(
        (int Options, double[] Utilities, double[] Weights) ballots,
        PCEModel model = PCEModel.Conditional,
        VictoryProbModel victory = VictoryProbModel.Linear
    )
    {
        var options = SpatialOptions.Default with { PCEModel = model, VictoryProbModel = victory };
        var probabilities = new double[ballots.Options];
        new Election<ProportionalVote>(8, 5, options).Hold(
            [.. Enumerable.Range(0, ballots.Options)],
            ballots.Utilities,
            ballots.Weights,
            probabilities
        );
        return probabilities;
    }
}
