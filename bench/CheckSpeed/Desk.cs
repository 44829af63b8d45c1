using Burdenshare.FactChecks;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Conventions;
using Burdenshare.Pledges.Funding;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;
using Burdenshare.Sources;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.CheckSpeed;

/// <summary>Reader, figures and checker over the repository's own data.</summary>
internal sealed class Desk
{
    public Desk(string root)
    {
        string At(string name) => Path.Combine(root, "data", name);
        Reader = Reader.Create(Value(Gazetteer.Load(At("actors"))));
        Ledger = Value(DataFolder.Load(Path.Combine(root, "data")));
        Checker = new Checker(
            Ledger,
            Value(AgreementBook.Load(At("agreements"))),
            new Records
            {
                Commitments = Value(CommitmentBook.Load(At("commitments.csv"))),
                Positions = Value(PositionBook.Load(At("positions.csv"))),
                Funding = Value(CommonFundingBook.Load(At("common_funding.csv"))),
                Meetings = Value(MeetingBook.Load(At("calendar.csv"))),
                Conventions = Value(ConventionBook.Load(At("conventions.csv"))),
            }
        );
    }

    public Reader Reader { get; }

    public Ledger Ledger { get; }

    public Checker Checker { get; }

    /// <summary>The repository's root above the program.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return folder.FullName;
    }

    private static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));
}
