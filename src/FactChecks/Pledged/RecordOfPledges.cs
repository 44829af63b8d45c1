using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Pledged;

/// <summary>How a pledge relates to what the ally had announced before.</summary>
internal enum Relation
{
    /// <summary>Nothing like it is on record.</summary>
    New,

    /// <summary>The same value and year.</summary>
    Repeated,

    /// <summary>More, or sooner.</summary>
    Raised,

    /// <summary>Less, or later.</summary>
    Lowered,

    /// <summary>The ally refused it.</summary>
    Contradicted,
}

/// <summary>A pledge beside the record.</summary>
/// <param name="Relation">How it relates to what was announced.</param>
/// <param name="Beside">The announcement that decides; null for a new one.</param>
internal sealed record RecordOfPledges(Relation Relation, Commitment? Beside)
{
    // Days before an agreement in which a refusal still stands against it.
    private const int OnTheEve = 30;

    /// <summary>What an ally had announced by the bench's day, set beside the claimed pledge.</summary>
    public static RecordOfPledges Of(Bench bench, AreaCode ally, Component? agreed)
    {
        var claim = bench.Claim;
        Commitment[] known =
        [
            .. bench
                .Records.Commitments.InForce(ally, bench.Day)
                .Where(each => each.Unit == claim.Unit && !each.Terms.Contains("not-own")),
        ];
        if (known.LastOrDefault(each => IsSame(claim, each)) is { } same)
            return new RecordOfPledges(Relation.Repeated, same);
        if (known.LastOrDefault(each => IsRefused(bench, agreed, each)) is { } refusal)
            return new RecordOfPledges(Relation.Contradicted, refusal);
        // Only promises of core expenditure with a year to come are compared: past ones say nothing of the next.
        var last = known.LastOrDefault(each =>
            each.IsPromise
            && each.Measure == Measure.DefenceExpenditure
            && each.TargetYear >= bench.Day.Year
            && !each.Terms.Contains("other-count")
        );
        return last is null
            ? new RecordOfPledges(Relation.New, null)
            : new RecordOfPledges(Compared(claim, last), last);
    }

    // A condition that names the value is on record as much as a promise of it.
    private static bool IsSame(FigureFinding claim, Commitment commitment) =>
        (commitment.IsPromise || commitment.Kind == "condition")
        && commitment.Value == claim.Value
        && (claim.ByYear is null || claim.ByYear == commitment.TargetYear);

    // What an ally refused long before all agreed, it may have agreed to since.
    private static bool IsRefused(Bench bench, Component? agreed, Commitment commitment) =>
        commitment.Kind == "rejection"
        && commitment.Value <= bench.Claim.Value
        && (agreed is null || commitment.KnownFrom >= agreed.Values[0].From.AddDays(-OnTheEve));

    private static Relation Compared(FigureFinding claim, Commitment last) =>
        claim.Value > last.Value ? Relation.Raised
        : claim.Value < last.Value ? Relation.Lowered
        : claim.ByYear < last.TargetYear ? Relation.Raised
        : claim.ByYear > last.TargetYear ? Relation.Lowered
        : Relation.Repeated;

    /// <summary>"recorded: 2.5 % by 2027, announced 2025-02-25 (source)".</summary>
    public string Words =>
        Relation switch
        {
            Relation.Repeated => $"on record: {Announced}",
            Relation.Raised => $"more or sooner than was on record: {Announced}",
            Relation.Lowered => $"less or later than was on record: {Announced}",
            Relation.Contradicted => $"against the record: {Announced}",
            _ => "nothing like it is on record here",
        };

    private string Announced
    {
        get
        {
            var by = Beside!.TargetYear is { } year ? $" by {Phrases.Year(year)}" : "";
            var kind = Beside.Kind == "rejection" ? "refusal of " : "";
            var reported = Beside.Source.Confidence == "reported" ? ", as reported by one source" : "";
            return $"{kind}{Phrases.Plain(Beside.Value)} % of GDP{by}, {Beside.AnnouncedOn ?? Beside.Source.Published}"
                + $" ({Beside.By ?? "the government"}{reported})";
        }
    }
}
