using Burdenshare.Pledges.Agreements;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Pledged;

/// <summary>
/// What an ally by name is said to have pledged or to plan. A pledge is no fact about spending, so no figure refutes
/// it: it is supported where the ally announced it or an agreement of the day contains it, conflicting where the ally
/// refused what the alliance agreed, and the reason says whether it was met by then.
/// </summary>
internal sealed class PledgeKind : ClaimKind
{
    // One page alone reported the announcement.
    private const double OneSource = 0.8;

    /// <inheritdoc/>
    public override string Name => "pledge";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        reading.Figures.Select(figure => new Claimed(
            figure,
            WiderCount.Completed(reading, alliance, figure)
        ));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim
            is { Value: not null, Change: false, Modality: "pledged" or "planned" or "expected" } claim
        && claim.Unit == Unit.PercentOfGdp
        && claim.Measure is { } measure
        && measure != Measure.Related
        && Wording.NamesAllies(bench)
        && !Wording.IsOfAlliance(bench)
        && !Wording.IsMissed(bench)
        && !Wording.IsEstimate(bench)
        && !Wording.IsOfAddition(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench asked)
    {
        var bench = asked with { Claim = ByItsYear(asked) };
        var claim = bench.Claim with { Measure = Measure.DefenceExpenditure, Year = null };
        var ally = claim.Scope.First(area => !area.IsGroup);
        var agreed = Agreed.To(bench);
        var record = RecordOfPledges.Of(bench, ally, agreed);
        // Judged again, it is the newest figure that says whether the pledge is met by now.
        var now = bench with
        {
            Claim = claim,
            JudgedYear = null,
            SaidOn = bench.Day,
            IsTimeOpen = false,
        };
        var chosen = now.Choose((tables, year) => tables.Share(ally, year) is not null);
        var figure = chosen.Tables?.Share(ally, chosen.Year);
        var isWider = WiderCount.IsUnsaid(bench, record);
        return new Judgement(
            isWider ? VerdictWord.Conflicting : WordOf(agreed is not null, record.Relation),
            Phrases.Sentence(
                $"{Standing(now, chosen, figure)}; {Record(bench, record, agreed)}"
                    + (isWider ? WiderCount.Words(record) : "")
                    + (figure is null ? "" : Phrases.Caveats(chosen with { IsYearAssumed = false }))
            )
        )
        {
            Year = chosen.Year,
            Value = figure?.Value,
            Edition = figure?.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = figure is null ? [] : [figure],
            Weight =
                agreed is null
                && record is { Relation: Relation.Repeated, Beside.Source.Confidence: "reported" }
                    ? OneSource
                    : 1,
        };
    }

    // "Will reach 2 % in 2028" is promised by 2028: what is agreed by an earlier year does not contain it.
    private static FigureFinding ByItsYear(Bench bench) =>
        bench.Claim.Year > bench.Day.Year
            ? bench.Claim with
            {
                ByYear = bench.Claim.ByYear ?? bench.Claim.Year,
            }
            : bench.Claim;

    private static VerdictWord WordOf(bool isAgreed, Relation relation) =>
        relation switch
        {
            Relation.Repeated => VerdictWord.Supported,
            Relation.Contradicted => VerdictWord.Conflicting,
            _ => isAgreed ? VerdictWord.Supported : VerdictWord.NotEnoughEvidence,
        };

    private static string Record(Bench bench, RecordOfPledges record, Component? agreed) =>
        bench.Records.Commitments.Commitments.IsEmpty ? Agreed.Words(bench, agreed)
        : agreed is null && record.Relation == Relation.Repeated ? record.Words
        : $"{record.Words}; {Agreed.Words(bench, agreed)}";

    private static string Standing(Bench bench, Chosen chosen, Figure? figure)
    {
        var kind = bench.Claim.Modality == "pledged" ? "a pledge" : "a plan";
        if (figure is null)
            return $"{kind}; no edition held here shows where it stood in {Phrases.Year(chosen.Year)}";
        var met = figure.Value >= bench.Claim.Value ? "met" : "not yet met";
        return $"{kind}, {met}: {Phrases.Level(bench, figure, bench.Claim.Value)}";
    }
}
