namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// How a coalition's strength becomes its probability of victory: strengths to the power 1, 2, 4 or 8, or a
/// threshold.
/// </summary>
public enum VictoryProbModel
{
    /// <summary>In proportion to strength.</summary>
    Linear,

    /// <summary>To the square.</summary>
    Square,

    /// <summary>To the fourth power.</summary>
    Quartic,

    /// <summary>To the eighth power.</summary>
    Octic,

    /// <summary>Certain from 1.1 times the other's strength on, linear in between.</summary>
    Binary,
}

/// <summary>
/// How pairwise victories become one probability for each option (probabilistic Condorcet election).
/// </summary>
public enum PCEModel
{
    /// <summary>Beats all others, given that some option does.</summary>
    Conditional,

    /// <summary>Limit of a chain in which challengers are drawn uniformly.</summary>
    MarkovUniform,

    /// <summary>Limit of a chain in which challengers appear by their incentive to challenge.</summary>
    MarkovIncentive,
}

/// <summary>How an actor takes one of the bargains that it is offered.</summary>
public enum StateTransitions
{
    /// <summary>The most probable; the first of equals.</summary>
    Deterministic,

    /// <summary>A draw by the probabilities.</summary>
    Stochastic,
}

/// <summary>How strongly an actor votes for the better of two options.</summary>
public enum VotingRule
{
    /// <summary>In proportion to weight and difference in utility.</summary>
    Prop,

    /// <summary>To the cube of the difference.</summary>
    Cubic,

    /// <summary>Half proportional, half cubic.</summary>
    PropCbc,

    /// <summary>All of its weight, whatever the difference.</summary>
    Binary,

    /// <summary>Four fifths proportional, one fifth binary.</summary>
    PropBin,

    /// <summary>Proportional, with gains at two thirds of losses.</summary>
    ASymProsp,
}

/// <summary>How far an actor reads another's attitude to risk rather than its own.</summary>
public enum BigRAdjust
{
    /// <summary>One third of the way to the other's.</summary>
    OneThird,

    /// <summary>It takes its own.</summary>
    None,

    /// <summary>Half.</summary>
    Half,

    /// <summary>Two thirds.</summary>
    TwoThirds,

    /// <summary>It knows the other's. KTAB's program stops with an assertion here; the equations do not.</summary>
    Full,
}

/// <summary>The range that attitudes to risk are spread over.</summary>
public enum BigRRange
{
    /// <summary>From -1/2 to 1.</summary>
    Mid,

    /// <summary>From 0 to 1.</summary>
    Min,

    /// <summary>From -1 to 1.</summary>
    Max,
}

/// <summary>What a third party stakes in a contest between two others.</summary>
public enum ThirdPartyCommit
{
    /// <summary>It weighs that it may be on the losing side.</summary>
    SemiCommit,

    /// <summary>Nothing.</summary>
    NoCommit,

    /// <summary>Everything: the two sides' expectations cancel, so that it has no effect.</summary>
    FullCommit,
}

/// <summary>How salience and probability place a bargain between two positions.</summary>
public enum InterVecBrgn
{
    /// <summary>Both squared.</summary>
    S2P2,

    /// <summary>Both as they are.</summary>
    S1P1,

    /// <summary>Salience squared; only the stronger side's excess of probability moves the other.</summary>
    S2PMax,
}

/// <summary>Whose estimate of the contest a bargain rests on.</summary>
public enum BargnModel
{
    /// <summary>The initiator's.</summary>
    InitOnlyInterp,

    /// <summary>One bargain from each side's.</summary>
    InitRcvrInterp,

    /// <summary>One bargain: the two averaged by influence times salience.</summary>
    PWCompInterp,
}

/// <summary>Whose numbers to give where KTAB's program departs from its own equations.</summary>
public enum Compatibility
{
    /// <summary>The equations.</summary>
    Corrected,

    /// <summary>KTAB's program at commit 3b5b0635, its defects included (docs/method/bargaining.md).</summary>
    Ktab,
}
