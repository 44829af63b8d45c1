using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Pledged;

/// <summary>
/// What an ally by name is said to have pledged or to plan. A pledge is no fact about spending, so no figure refutes
/// it: it is supported where an agreement of the day contains it, and the reason says whether it was met by then.
/// </summary>
internal sealed class PledgeKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "pledge";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim
            is { Value: not null, Change: false, Modality: "pledged" or "planned" or "expected" } claim
        && claim.Unit == Unit.PercentOfGdp
        && claim.Measure is { } measure
        && measure != Measure.Related
        && Wording.NamesAllies(bench)
        && !Wording.IsOfAlliance(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = bench.Claim with { Measure = Measure.DefenceExpenditure, Year = null };
        var ally = claim.Scope.First(area => !area.IsGroup);
        var agreed = Agreed.To(bench);
        // Judged again, it is the newest figure that says whether the pledge is met by now.
        var now = bench with
        {
            Claim = claim,
            JudgedYear = null,
        };
        var chosen = now.Choose((tables, year) => tables.Share(ally, year) is not null);
        var figure = chosen.Tables?.Share(ally, chosen.Year);
        return new Judgement(
            agreed is null ? VerdictWord.NotEnoughEvidence : VerdictWord.Supported,
            Phrases.Sentence(
                $"{Standing(now, chosen, figure)}; {Agreed.Words(bench, agreed)}"
                    + (figure is null ? "" : Phrases.Caveats(chosen with { IsYearAssumed = false }))
            )
        )
        {
            Year = chosen.Year,
            Value = figure?.Value,
            Edition = figure?.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = figure is null ? [] : [figure],
        };
    }

    private static string Standing(Bench bench, Chosen chosen, Figure? figure)
    {
        var kind = bench.Claim.Modality == "pledged" ? "a pledge" : "a plan";
        if (figure is null)
            return $"{kind}; no edition held here shows where it stood in {Phrases.Year(chosen.Year)}";
        var met = figure.Value >= bench.Claim.Value ? "met" : "not yet met";
        return $"{kind}, {met}: {Phrases.Level(bench, figure, bench.Claim.Value)}";
    }
}
