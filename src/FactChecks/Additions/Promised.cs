using Burdenshare.FactChecks.Amounts;
using Burdenshare.Pledges.Commitments;

namespace Burdenshare.FactChecks.Additions;

/// <summary>Money on top that is promised: no figure refutes it, the record of announcements may hold it.</summary>
internal static class Promised
{
    /// <summary>Supported where the ally announced that sum, else Not Enough Evidence.</summary>
    public static Judgement Judge(Bench bench)
    {
        var name = Phrases.Name(bench, bench.Claim.Scope[0]);
        return Announced(bench) is { } known
            ? new Judgement(VerdictWord.Supported, Phrases.Sentence($"a promise, {Words(known)}"))
            : new Judgement(
                VerdictWord.NotEnoughEvidence,
                Phrases.Sentence(
                    $"a promise, and no sum like it is on record here for {name}; figures published after the years "
                        + "that it is about will decide it"
                )
            );
    }

    /// <summary>The announcement of that sum on top, by the day; null for none on record.</summary>
    public static Commitment? Announced(Bench bench)
    {
        var claim = bench.Claim;
        return bench
            .Records.Commitments.InForce(claim.Scope[0], bench.Day)
            .LastOrDefault(each =>
                each.Basis is "extra" or "total"
                && each.Unit.Currency == claim.Unit.Currency
                && Math.Abs(each.Value - claim.Value!.Value)
                    <= (WrittenAmount.Tolerance(claim, bench.Words) ?? 0)
            );
    }

    /// <summary>"on record: 2025-02-25 (who): note".</summary>
    public static string Words(Commitment known)
    {
        var note = known.Note is { } text ? $": {text}" : "";
        return $"on record: {known.AnnouncedOn ?? known.Source.Published} ({known.By ?? "the government"}){note}";
    }
}
