using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>Writes down the course of a run in the issue's own units.</summary>
internal sealed class SpatialRecord(Issue issue, SpatialState state)
{
    private readonly List<ImmutableArray<ImmutableArray<double>>> _positions = [];
    private readonly List<ImmutableArray<ImmutableArray<double>>> _ideals = [];
    private readonly List<ImmutableArray<double>> _probabilities = [];
    private readonly List<double> _movement = [];
    private readonly List<Challenge> _challenges = [];

    /// <summary>The mean of where actors stand, weighed by influence and salience.</summary>
    public static ImmutableArray<double> OutcomeOf(Issue issue, SpatialState state)
    {
        var outcome = ImmutableArray.CreateBuilder<double>(state.Width);
        for (var k = 0; k < state.Width; k++)
        {
            var (sum, weights) = (0.0, 0.0);
            for (var i = 0; i < state.Count; i++)
            {
                var weight = state.Influence[i] * state.Saliences[i * state.Width + k];
                sum += weight * state.Positions[i * state.Width + k];
                weights += weight;
            }
            outcome.Add(issue.Dimensions[k].FromUnit(sum / weights));
        }
        return outcome.MoveToImmutable();
    }

    public void Start(ISpatialTurn turn)
    {
        _positions.Add(Table(state.Positions));
        _ideals.Add(Table(state.Ideals));
        _probabilities.Add([.. turn.Probabilities]);
    }

    public void Turn(ISpatialTurn turn, double movement)
    {
        Start(turn);
        _movement.Add(movement);
    }

    public void Challenges(int played, ISpatialTurn turn)
    {
        for (var bargain = 1; bargain < turn.Offers.Count; bargain++)
        {
            var (initiator, target) = turn.Offers.PartiesOf(bargain);
            // Where the target makes a counter-offer, the initiator's comes first and stands for the challenge.
            if (bargain > 1 && turn.Offers.PartiesOf(bargain - 1) == (initiator, target))
                continue;
            var proposal = turn.Proposals[initiator];
            _challenges.Add(
                new Challenge(
                    played,
                    initiator,
                    target,
                    proposal.Probability,
                    proposal.Gain,
                    Point(turn.Offers.PositionOf(initiator, bargain)),
                    Point(turn.Offers.PositionOf(target, bargain))
                )
            );
        }
    }

    public SpatialRun Close(SpatialOptions options, int turns, bool settled) =>
        new(
            issue,
            options,
            turns,
            settled,
            [.. _positions],
            [.. _ideals],
            [.. _probabilities],
            [.. _movement],
            [.. _challenges],
            OutcomeOf(issue, state)
        );

    private ImmutableArray<ImmutableArray<double>> Table(double[] points) =>
        [.. Enumerable.Range(0, state.Count).Select(i => Point(points.AsSpan(i * state.Width, state.Width)))];

    private ImmutableArray<double> Point(ReadOnlySpan<double> point)
    {
        var row = ImmutableArray.CreateBuilder<double>(point.Length);
        for (var k = 0; k < point.Length; k++)
            row.Add(issue.Dimensions[k].FromUnit(point[k]));
        return row.MoveToImmutable();
    }
}
