using System.CommandLine;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>What the user asked for, as typed values.</summary>
internal sealed class ConsensusRequest(
    ParseResult parsed,
    ConsensusOptions options,
    TimeProvider clock,
    string defaultData
)
{
    public string Issue => parsed.GetValue(options.Issue)!;

    public FileInfo? Input => parsed.GetValue(options.Input);

    public string Model => parsed.GetValue(options.Model)!;

    public string Rule => parsed.GetValue(options.Rule)!;

    public int Runs => parsed.GetValue(options.Runs);

    public string[] Pressure => parsed.GetValue(options.Pressure)!;

    public string Format => parsed.GetValue(options.Format)!;

    public FileInfo? Out => parsed.GetValue(options.Out);

    public DateOnly AsOf =>
        parsed.GetValue(options.AsOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public TextWriter Output => parsed.InvocationConfiguration.Output;

    public TextWriter Errors => parsed.InvocationConfiguration.Error;

    /// <summary>A file of the data folder.</summary>
    public string DataFile(string name) =>
        Path.Combine(parsed.GetValue(options.Data)?.FullName ?? defaultData, name);

    /// <summary>The file's own choices of the spatial model, changed by the user's.</summary>
    public Outcome<SpatialOptions> Choose(SpatialOptions ofFile)
    {
        var chosen = Outcome<SpatialOptions>.Done(
            ofFile with
            {
                MaximumTurns = parsed.GetValue(options.Turns),
                Seed = parsed.GetValue(options.Seed),
            }
        );
        foreach (var choice in parsed.GetValue(options.Choice)!)
        {
            var (name, value) = choice.Split('=', 2) is [var left, var right] ? (left, right) : (choice, "");
            chosen = chosen.Then(before => before.With(name, value));
        }
        return chosen.Then(Compatible);
    }

    private Outcome<SpatialOptions> Compatible(SpatialOptions chosen) =>
        parsed.GetValue(options.Compatible) is { } program ? chosen.CompatibleWith(program) : chosen;
}
