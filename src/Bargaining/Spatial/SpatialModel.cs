using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The spatial model of politics: actors challenge one another over positions, and take the bargains that the
/// coalitions behind them would carry (Wise, Lester and Efird, KAPSARC 2015; equations in docs/method/bargaining.md).
/// </summary>
public static class SpatialModel
{
    // Movement below this fraction of the first turn's ends the run.
    private const double SettledFraction = 0.02;
    private const double LeastMovement = 1e-4;
    private const int LeastTurns = 2;

    /// <summary>
    /// Runs the model and keeps the whole course. The same arguments give the same run, on any machine.
    /// </summary>
    public static SpatialRun Run(Issue issue, SpatialOptions options)
    {
        var state = new SpatialState(issue);
        var record = new SpatialRecord(issue, state);
        var (turns, settled) = Play(state, options, record);
        return record.Close(options, turns, settled);
    }

    /// <summary>Runs the model for its outcome alone: what <see cref="SpatialRun.Outcome"/> holds.</summary>
    public static ImmutableArray<double> Outcome(Issue issue, SpatialOptions options)
    {
        var state = new SpatialState(issue);
        Play(state, options, null);
        return SpatialRecord.OutcomeOf(issue, state);
    }

    internal static ISpatialTurn TurnOf(SpatialState state, SpatialOptions options) =>
        options.VotingRule switch
        {
            VotingRule.Prop => new SpatialTurn<ProportionalVote>(state, options),
            VotingRule.Cubic => new SpatialTurn<CubicVote>(state, options),
            VotingRule.PropCbc => new SpatialTurn<MixedVote<ProportionalVote, CubicVote, HalfShare>>(
                state,
                options
            ),
            VotingRule.Binary => new SpatialTurn<BinaryVote>(state, options),
            VotingRule.PropBin => new SpatialTurn<MixedVote<ProportionalVote, BinaryVote, FourFifthsShare>>(
                state,
                options
            ),
            _ => new SpatialTurn<AsymmetricVote>(state, options),
        };

    private static (int Turns, bool Settled) Play(
        SpatialState state,
        SpatialOptions options,
        SpatialRecord? record
    )
    {
        var turn = TurnOf(state, options);
        var first = 0.0;
        turn.Look();
        record?.Start(turn);
        for (var played = 1; played <= options.MaximumTurns; played++)
        {
            turn.Propose();
            record?.Challenges(played, turn);
            var moved = turn.Choose((uint)played);
            first = played == 1 ? moved + LeastMovement : first;
            turn.Look();
            record?.Turn(turn, moved / first);
            if (played >= LeastTurns && moved / first < SettledFraction)
                return (played, true);
        }
        return (options.MaximumTurns, false);
    }
}
