using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>The course of one run. Positions and bargains are in the issue's own units.</summary>
/// <param name="Issue">What was negotiated.</param>
/// <param name="Options">The choices it ran under.</param>
/// <param name="Turns">How many turns were played.</param>
/// <param name="Settled">Whether movement died down before the limit of turns.</param>
/// <param name="Positions">By turn (the first is the start), actor and dimension.</param>
/// <param name="Ideals">By turn, actor and dimension.</param>
/// <param name="Probabilities">By turn and actor: that its position, as it stands, is the one that wins.</param>
/// <param name="Movement">By turn: the movement as a fraction of the first turn's.</param>
/// <param name="Challenges">All challenges, by turn and initiator.</param>
/// <param name="Outcome">
/// The mean of the last positions, weighed by influence and salience, a value a dimension.
/// </param>
public sealed record SpatialRun(
    Issue Issue,
    SpatialOptions Options,
    int Turns,
    bool Settled,
    ImmutableArray<ImmutableArray<ImmutableArray<double>>> Positions,
    ImmutableArray<ImmutableArray<ImmutableArray<double>>> Ideals,
    ImmutableArray<ImmutableArray<double>> Probabilities,
    ImmutableArray<double> Movement,
    ImmutableArray<Challenge> Challenges,
    ImmutableArray<double> Outcome
);

/// <summary>One actor's challenge of another.</summary>
/// <param name="Turn">1 for the first.</param>
/// <param name="Initiator">Index of the challenger in the issue.</param>
/// <param name="Target">Index of the challenged.</param>
/// <param name="Probability">The initiator's estimate that it prevails.</param>
/// <param name="Gain">The utility that it expects to gain.</param>
/// <param name="Bargain">The position it would itself take, a value a dimension.</param>
/// <param name="TargetBargain">The position that it asks the target to take.</param>
public sealed record Challenge(
    int Turn,
    int Initiator,
    int Target,
    double Probability,
    double Gain,
    ImmutableArray<double> Bargain,
    ImmutableArray<double> TargetBargain
);
