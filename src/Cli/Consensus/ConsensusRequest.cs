using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>What the user asked for, as typed values.</summary>
internal sealed class ConsensusRequest(Session session, ConsensusOptions options)
{
    public string Issue => session.Get(options.Issue);

    public FileInfo? Input => session.Get(options.Input);

    public string Model => session.Get(options.Model);

    public string Rule => session.Get(options.Rule);

    public int Runs => session.Get(options.Runs);

    public string[] Pressure => session.Get(options.Pressure);

    public double[] Proposal => session.Get(options.Proposal);

    public Amendment Amendment => new([.. session.Get(options.Exempt)], session.Get(options.Deadline));

    public string Format => session.Get(options.Format);

    public Session Session => session;

    public DateOnly AsOf => session.AsOf;

    /// <summary>A file of the data folder.</summary>
    public string DataFile(string name) => session.DataPath(name);

    /// <summary>The file's own choices of the spatial model, changed by the user's.</summary>
    public Outcome<SpatialOptions> Choose(SpatialOptions ofFile)
    {
        var chosen = Outcome<SpatialOptions>.Done(
            ofFile with
            {
                MaximumTurns = session.Get(options.Turns),
                Seed = session.Seed,
            }
        );
        foreach (var choice in session.Get(options.Choice)!)
        {
            var (name, value) = choice.Split('=', 2) is [var left, var right] ? (left, right) : (choice, "");
            chosen = chosen.Then(before => before.With(name, value));
        }
        return chosen.Then(Compatible);
    }

    private Outcome<SpatialOptions> Compatible(SpatialOptions chosen) =>
        session.Get(options.Compatible) is { } program ? chosen.CompatibleWith(program) : chosen;
}
