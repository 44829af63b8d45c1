using System.Collections.Immutable;
using Burdenshare.FactChecks.Amounts;
using Burdenshare.Statements;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Additions;

/// <summary>
/// Money that is said to come on top. "More" has a base year, prices and a way of counting: the last year alone or the
/// sum of all years since. Where the words name them those are taken; else every reading is tried, and where they part
/// the evidence conflicts and the reason names one of each.
/// </summary>
internal sealed class AdditionKind : ClaimKind
{
    // An addition is a difference of two rounded amounts: one in fifty either way.
    private const decimal Slack = 0.02m;

    /// <inheritdoc/>
    public override string Name => "addition";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        from figure in reading.Figures
        where AdditionWords.IsAddition(reading.Document.Text, figure)
        let area = AdditionWords.Area(reading.Document.Text, figure, alliance)
        where area is not null
        select new Claimed(
            figure,
            figure with
            {
                Scope = [area.Value],
                Measure = Measure.DefenceExpenditure,
                Change = true,
            }
        );

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim is { Change: true } claim
        && claim.Unit.IsCurrency
        && claim.Scope.Length == 1
        && Wording.NamesAllies(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        if (Unpublished.Reason(bench) is { } why)
            return new Judgement(VerdictWord.NotEnoughEvidence, why);
        if (FutureStep.Of(bench) is { } step)
            return step;
        if (bench.Claim.Modality is "pledged" or "planned" or "expected" or "demanded")
            return Promised.Judge(bench);
        var asked = bench with { IsTimeOpen = false };
        var from = AdditionWords.BaseYear(bench.Sentence);
        if (asked.Claim.Year == from)
            asked = asked with { Claim = asked.Claim with { Year = null } };
        var chosen = asked.Choose((tables, year) => !Readings(bench, tables, from, year).IsEmpty);
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(
                asked,
                chosen,
                $"how much more {Phrases.Name(bench, bench.Claim.Scope[0])} spent"
            );
        var readings = Readings(bench, tables, from, chosen.Year);
        var held = readings.Where(each => Holds(bench, each.Millions)).ToArray();
        return new Judgement(
            held.Length == readings.Length ? VerdictWord.Supported
                : held.Length == 0 ? VerdictWord.Refuted
                : VerdictWord.Conflicting,
            Reason(bench, chosen, readings, held)
        )
        {
            Year = chosen.Year,
            Value = decimal.Round(
                (held.FirstOrDefault() ?? readings[0]).Millions,
                2,
                MidpointRounding.AwayFromZero
            ),
            Tolerance = WrittenAmount.Tolerance(bench.Claim, bench.Words),
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. readings.SelectMany(each => each.Figures).Distinct()],
        };
    }

    // Base years, prices and ways of counting that the words leave open.
    private static ImmutableArray<AddedMoney> Readings(Bench bench, NatoTables tables, int? from, int year)
    {
        var area = bench.Claim.Scope[0];
        var unit = bench.Claim.Unit == Unit.Usd ? Unit.Usd : Unit.National(bench.Claim.Unit.Currency!);
        var constant = PriceBasis.Constant(tables.Release.Edition.BaseYear!.Value);
        int[] bases =
            from is { } named ? [named]
            : AdditionWords.IsOnTheYearBefore(bench.Sentence) ? [year - 1]
            : [.. Enumerable.Range(tables.Release.LastYear - 20, 20).Where(each => each < year)];
        bool[] ways = AdditionWords.IsOfOneYear(bench.Sentence) ? [false] : [false, true];
        return
        [
            .. (
                from start in bases
                where start < year
                from isSum in ways
                from basis in new[] { PriceBasis.Current, constant }
                select AddedMoney.Of(
                    tables,
                    new(area, Measure.DefenceExpenditure, unit, basis),
                    (start, year),
                    isSum
                )
            ).OfType<AddedMoney>(),
        ];
    }

    private static bool Holds(Bench bench, decimal millions)
    {
        var claim = bench.Claim;
        var tolerance = Math.Max(
            WrittenAmount.Tolerance(claim, bench.Words) ?? 0,
            Math.Abs(claim.Value!.Value) * Slack
        );
        return claim.Comparator switch
        {
            "ge" or "gt" or "le" or "lt" => Comparison.Holds(claim, millions),
            _ => millions >= claim.Value - tolerance
                && millions <= (claim.ValueTo ?? claim.Value) + tolerance,
        };
    }

    private static string Reason(
        Bench bench,
        Chosen chosen,
        ImmutableArray<AddedMoney> readings,
        AddedMoney[] held
    )
    {
        var claim = bench.Claim;
        var area = Phrases.Name(bench, claim.Scope[0]);
        var stated = Phrases.Compared(
            claim.Comparator,
            $"{claim.Unit.Currency ?? "USD"} {WrittenAmount.Spoken(claim.Value!.Value)}"
        );
        var other = readings.Where(each => !held.Contains(each)).MaxBy(each => each.Millions);
        AddedMoney[] named = [.. new[] { held.FirstOrDefault(), other }.OfType<AddedMoney>()];
        return Phrases.Sentence(
            $"by {Phrases.Name(chosen.Tables!.Release.Edition)} {area} spent "
                + string.Join(" and ", named.Select(each => Told(claim, each, chosen.Year)))
                + (
                    held.Length == readings.Length ? ", in line with the claim"
                    : held.Length == 0 ? $"; no reading of the words gives {stated}"
                    : $"; the claim of {stated} does not say which"
                )
                + Phrases.Caveats(chosen)
        );
    }

    private static string Told(FigureFinding claim, AddedMoney added, int year)
    {
        var money = $"{claim.Unit.Currency ?? "USD"} {WrittenAmount.Spoken(added.Millions)}";
        var prices =
            added.Basis == PriceBasis.Current ? "current prices" : $"{added.Basis} prices".Replace('-', ' ');
        return added.IsSum
            ? $"{money} more than in {Phrases.Year(added.From)} summed to {Phrases.Year(year)} at {prices}"
            : $"{money} more in {Phrases.Year(year)} than in {Phrases.Year(added.From)} at {prices}";
    }
}
