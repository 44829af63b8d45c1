using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Spatial;

/// <summary>
/// The choices of the spatial model. Names and values are those of KTAB's files; the defaults are the ones it takes
/// for a CSV file, but for <see cref="Compatibility"/>.
/// </summary>
public sealed record SpatialOptions
{
    /// <summary>The default of every choice.</summary>
    public static SpatialOptions Default { get; } = new();

    /// <summary>Strength to probability.</summary>
    public VictoryProbModel VictoryProbModel { get; init; }

    /// <summary>Pairwise victories to probabilities.</summary>
    public PCEModel PCEModel { get; init; }

    /// <summary>Taking a bargain.</summary>
    public StateTransitions StateTransitions { get; init; }

    /// <summary>Voting.</summary>
    public VotingRule VotingRule { get; init; }

    /// <summary>Reading others' attitudes to risk.</summary>
    public BigRAdjust BigRAdjust { get; init; }

    /// <summary>Range of attitudes to risk.</summary>
    public BigRRange BigRRange { get; init; }

    /// <summary>Third parties.</summary>
    public ThirdPartyCommit ThirdPartyCommit { get; init; }

    /// <summary>Placing a bargain.</summary>
    public InterVecBrgn InterVecBrgn { get; init; }

    /// <summary>Whose estimate a bargain rests on.</summary>
    public BargnModel BargnModel { get; init; }

    /// <summary>The equations, or KTAB's program.</summary>
    public Compatibility Compatibility { get; init; }

    /// <summary>The run ends here when it has not settled before. Default 100, as KTAB.</summary>
    public int MaximumTurns { get; init; } = 100;

    /// <summary>Seed of the draws of stochastic transitions.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Which of several runs under one seed this is.</summary>
    public uint Run { get; init; }

    /// <summary>
    /// The same options with one changed by KTAB's name and value ("VotingRule", "Cubic"). An unknown name or value
    /// gives BRG108, whose remedy lists the known ones.
    /// </summary>
    public Outcome<SpatialOptions> With(string name, string value) =>
        name switch
        {
            nameof(VictoryProbModel) => Chosen<VictoryProbModel>(
                name,
                value,
                x => this with { VictoryProbModel = x }
            ),
            nameof(PCEModel) => Chosen<PCEModel>(name, value, x => this with { PCEModel = x }),
            nameof(StateTransitions) => Chosen<StateTransitions>(
                name,
                value,
                x => this with { StateTransitions = x }
            ),
            nameof(VotingRule) => Chosen<VotingRule>(name, value, x => this with { VotingRule = x }),
            nameof(BigRAdjust) => Chosen<BigRAdjust>(name, value, x => this with { BigRAdjust = x }),
            nameof(BigRRange) => Chosen<BigRRange>(name, value, x => this with { BigRRange = x }),
            nameof(ThirdPartyCommit) => Chosen<ThirdPartyCommit>(
                name,
                value,
                x => this with { ThirdPartyCommit = x }
            ),
            nameof(InterVecBrgn) => Chosen<InterVecBrgn>(name, value, x => this with { InterVecBrgn = x }),
            nameof(BargnModel) => Chosen<BargnModel>(name, value, x => this with { BargnModel = x }),
            _ => new Problem(
                "BRG108",
                $"option '{name}'",
                "the spatial model has no such option",
                "use VictoryProbModel, PCEModel, StateTransitions, VotingRule, BigRAdjust, BigRRange, "
                    + "ThirdPartyCommit, InterVecBrgn or BargnModel"
            ),
        };

    /// <summary>The same options with the numbers of another program: "ktab". Anything else gives BRG108.</summary>
    public Outcome<SpatialOptions> CompatibleWith(string program) =>
        program == "ktab"
            ? this with
            {
                Compatibility = Compatibility.Ktab,
            }
            : new Problem("BRG108", "compatible", $"'{program}' is no known program", "use ktab");

    private static Outcome<SpatialOptions> Chosen<T>(
        string name,
        string value,
        Func<T, SpatialOptions> change
    )
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(value)
            ? change(Enum.Parse<T>(value))
            : new Problem(
                "BRG108",
                $"option {name}",
                $"'{value}' is not one of its values",
                $"use {string.Join(", ", Enum.GetNames<T>())}"
            );
}
