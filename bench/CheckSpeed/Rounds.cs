using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.CheckSpeed;

/// <summary>What is measured: one round over all cases each.</summary>
internal sealed class Rounds(Desk desk, ImmutableArray<Case> cases, DateOnly today)
{
    private readonly (Case Case, Reading Reading)[] _readings =
    [
        .. cases.Select(each => (each, desk.Reader.Read(new Document("case", each.Text, each.AsOf)))),
    ];

    public int Cases => cases.Length;

    public Ledger Ledger => desk.Ledger;

    /// <summary>Every verdict of one round.</summary>
    public Verdict[] Verdicts => field ??= [.. _readings.SelectMany(each => Judge(each.Case, each.Reading))];

    /// <summary>The verdict that each case is about.</summary>
    public ImmutableArray<(Case Case, Verdict Verdict)> Judged() =>
        [
            .. _readings.SelectMany(each =>
                Judge(each.Case, each.Reading)
                    .Where(verdict => verdict.Kind == each.Case.Kind)
                    .Select(verdict => (each.Case, verdict))
            ),
        ];

    public long Check() => _readings.Sum(each => (long)Judge(each.Case, each.Reading).Length);

    public long ReadAndCheck() =>
        cases.Sum(each =>
            (long)Judge(each, desk.Reader.Read(new Document("case", each.Text, each.AsOf))).Length
        );

    /// <summary>Finds the evidence of every verdict again, which no check over these figures can do without.</summary>
    public long LookUp()
    {
        var releases = Ledger.Releases;
        return Verdicts.LongCount(verdict =>
            verdict.Evidence.All(figure =>
                releases
                    .First(release => release.Edition.Id == figure.Edition.Id)
                    .FigureAt(figure.Key, figure.Year)
                    is not null
            )
        );
    }

    private ImmutableArray<Verdict> Judge(Case each, Reading reading) =>
        desk.Checker.Check(reading, new CheckDay(each.AsOf, false, today)).Verdicts;
}
