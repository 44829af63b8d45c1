using System.Collections.Immutable;
using Burdenshare.FactChecks.Consistency;
using Burdenshare.Pledges.Agreements;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks;

/// <summary>
/// Sets claims beside the figures, agreements, commitments and positions known on a day. It keeps no state, so one
/// checker serves any number of threads; the same reading and days give the same report.
/// </summary>
/// <param name="ledger">The published figures, by edition.</param>
/// <param name="agreements">What the alliance agreed, dated.</param>
/// <param name="records">What else is on record; null for nothing.</param>
public sealed class Checker(Ledger ledger, AgreementBook agreements, Records? records = null)
{
    // An edition that was out and is not held might say otherwise.
    private const double UnheldEdition = 0.6;

    private readonly Records _records = records ?? new Records();

    /// <summary>Every kind of claim in this room, by name.</summary>
    internal static ImmutableArray<ClaimKind> Kinds { get; } =
    [
        .. typeof(ClaimKind)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ClaimKind)) && !type.IsAbstract)
            .Select(type => (ClaimKind)Activator.CreateInstance(type)!)
            .OrderBy(kind => kind.Name, StringComparer.Ordinal),
    ];

    /// <summary>Judges everything of a reading that can be checked, in the order of the text.</summary>
    public CheckReport Check(Reading reading, CheckDay day)
    {
        var judged =
            from kind in Kinds
            from claimed in kind.Find(reading, ledger.Alliance)
            let bench = BenchOf(claimed, reading, day.AsOf)
            where kind.Takes(bench)
            select Judge(kind, bench, day);
        ImmutableArray<Verdict> verdicts =
        [
            .. judged
                .OrderBy(verdict => verdict.Quoted.Span.Start)
                .ThenBy(verdict => verdict.Quoted.Span.End)
                .ThenBy(verdict => verdict.Kind, StringComparer.Ordinal),
        ];
        return new CheckReport(Examination.Of(reading, verdicts), verdicts);
    }

    private Bench BenchOf(Claimed claimed, Reading reading, DateOnly day)
    {
        var bench = new Bench(claimed.Figure, reading, ledger, agreements, day)
        {
            SaidOn = reading.Document.Date ?? day,
            Quoted = claimed.Finding,
            Records = _records,
        };
        return bench with { IsTimeOpen = Wording.IsOfAnotherTime(bench) };
    }

    private Verdict Judge(ClaimKind kind, Bench bench, CheckDay day)
    {
        var then = kind.Judge(bench);
        var newest = ledger.NewestFull(Ledger.Nato, day.Today);
        var since = kind.Judge(
            bench with
            {
                Day = day.Today,
                Only = newest,
                Again = true,
                JudgedYear = then.Year,
            }
        );
        var confidence = bench.Claim.Confidence * then.Weight * (then.NotHeld is null ? 1 : UnheldEdition);
        return new Verdict(
            bench.Claim,
            kind.Name,
            then.Word,
            day.AsOf,
            then.Evidence,
            new VerdictSince(since.Word, since.Edition?.Name, since.Value),
            then.Reason,
            then.Tolerance,
            Math.Round(confidence, 3),
            day.Assumed,
            then.NotHeld?.Name
        )
        {
            Quoted = bench.Quoted ?? bench.Claim,
            IsPremature = then.IsPremature,
        };
    }
}
