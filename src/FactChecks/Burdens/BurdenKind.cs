using System.Text.RegularExpressions;
using Burdenshare.Pledges.Funding;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Burdens;

/// <summary>
/// Which part of the alliance's spending an ally is said to bear. "The cost of NATO" has two meanings: what allies
/// spend on their own defence, which NATO's tables give, and its common budgets, which they do not; the reason says
/// which was taken.
/// </summary>
internal sealed partial class BurdenKind : ClaimKind
{
    // Whether the words mean national spending or common budgets is a matter of reading.
    private const double TwoMeanings = 0.7;

    /// <inheritdoc/>
    public override string Name => "burden";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        from figure in reading.Figures
        where
            figure is { Value: not null, Change: false, Count: null }
            && (
                figure.Unit == Unit.Percent
                || figure.Unit == Unit.PercentOfDefence
                || figure.Unit == Unit.PercentOfGdp
            )
        let area = Bearer(reading, alliance, figure)
        where area is not null
        select new Claimed(figure, figure with { Scope = [area.Value], Unit = Unit.Percent });

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim.Unit == Unit.Percent && bench.Claim.Scope.Length == 1;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var area = bench.Claim.Scope[0];
        if (OfCommonBudgets().IsMatch(bench.After))
            return OfCommon(bench, area);
        var chosen = bench.Choose(
            (tables, year) =>
                Spent(tables, area, year) is not null && Spent(tables, AreaCode.Nato, year) is not null
        );
        var costs = Costs().IsMatch(bench.After);
        var common = costs ? Common(bench, area, chosen.Year) : null;
        if (chosen.Tables is not { } tables)
            return common is null
                ? Phrases.NoFigure(bench, chosen, "what all allies spent together")
                : ByCommonBudgets(bench, chosen, common);
        var (own, all) = (Spent(tables, area, chosen.Year)!, Spent(tables, AreaCode.Nato, chosen.Year)!);
        var part = own.Value / all.Value * 100;
        var holds = Comparison.Holds(bench.Claim, part);
        return new Judgement(
            common is null || Holds(bench.Claim, common) == holds
                ? (holds ? VerdictWord.Supported : VerdictWord.Refuted)
                : VerdictWord.Conflicting,
            Phrases.Sentence(
                $"by {Phrases.Name(tables.Release.Edition)} {Phrases.Name(bench, area)} bore "
                    + $"{Phrases.Percent(part)} of what "
                    + $"all allies together spent on defence in {Phrases.Year(own)}, at current prices"
                    + (holds ? ", as claimed" : $", not {Stated(bench)}")
                    + (costs ? $"; NATO's common budgets are another, far smaller cost{Key(common)}" : "")
                    + Phrases.Caveats(chosen)
            )
        )
        {
            Year = chosen.Year,
            Value = decimal.Round(part, 2, MidpointRounding.AwayFromZero),
            Tolerance = Comparison.Tolerance(bench.Claim),
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [own, all],
            Weight = costs ? TwoMeanings : 1,
        };
    }

    // The words name the common budgets: national spending is not meant.
    private static Judgement OfCommon(Bench bench, AreaCode area)
    {
        var year = bench.Claim.Year ?? bench.SaidOn.Year;
        if (Common(bench, area, year) is not { } common)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                Phrases.Sentence(
                    $"the share of {Phrases.Name(bench, area)} in NATO's common budgets is not on record here; the key "
                        + "that NATO publishes for the year would decide it"
                )
            );
        var holds = Holds(bench.Claim, common);
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(
                $"of NATO's common budgets {Phrases.Name(bench, area)} bore {Percent(common)} in {Period(common)} "
                    + $"({common.Source})"
                    + (holds ? ", as claimed" : $", not {Stated(bench)}")
            )
        )
        {
            Year = year,
            Value = common.Percent,
            Tolerance = Comparison.Tolerance(bench.Claim),
        };
    }

    private static string Period(CommonShare common) =>
        common.From.Year == common.To.Year
            ? Phrases.Year(common.From.Year)
            : $"{Phrases.Year(common.From.Year)} to {Phrases.Year(common.To.Year)}";

    // Where no edition gives national spending, the budgets themselves are what the words say.
    private static Judgement ByCommonBudgets(Bench bench, Chosen chosen, CommonShare common) =>
        new(
            Holds(bench.Claim, common) ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(
                $"of NATO's common budgets {Phrases.Name(bench, common.Ally)} bore {Percent(common)} "
                    + $"in {Period(common)} ({common.Source})"
                    + (Holds(bench.Claim, common) ? ", as claimed" : $", not {Stated(bench)}")
                    + "; what all allies spend on their own defence is another cost, and no edition held here and "
                    + $"published by {Phrases.Day(bench.Day)} gives it for {Phrases.Year(chosen.Year)}"
            )
        )
        {
            Year = chosen.Year,
            Value = common.Percent,
            Tolerance = Comparison.Tolerance(bench.Claim),
            NotHeld = chosen.NotHeld,
            Weight = TwoMeanings,
        };

    private static CommonShare? Common(Bench bench, AreaCode area, int year) =>
        bench.Records.Funding.On(area, year >= bench.Day.Year ? bench.Day : new DateOnly(year, 12, 31));

    private static bool Holds(FigureFinding claim, CommonShare common) =>
        Comparison.Holds(claim, common.Percent)
        || (common.PercentTo is { } upper && Comparison.Holds(claim, upper));

    private static string Key(CommonShare? common) =>
        common is null
            ? ", shared by a key of their own"
            : $", of which it bore {Percent(common)} in {Period(common)}";

    private static string Percent(CommonShare common) =>
        common.PercentTo is { } upper
            ? $"{Phrases.Plain(common.Percent)} to {Phrases.Plain(upper)} %"
            : Phrases.Percent(common.Percent);

    private static string Stated(Bench bench) =>
        Phrases.Compared(bench.Claim.Comparator, Phrases.Stated(bench.Claim));

    private static Figure? Spent(NatoTables tables, AreaCode area, int year) =>
        tables.Release.FigureAt(new(area, Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current), year);

    private static AreaCode? Bearer(Reading reading, Alliance alliance, FigureFinding figure)
    {
        var text = reading.Document.Text;
        if (
            !OfTheAlliance().IsMatch(Surroundings.After(text, figure.Span))
            && !OfTheAlliance().IsMatch(figure.Span.Of(reading.Document))
        )
            return null;
        var before = Surroundings.Before(text, figure.Span);
        if (!Bears().IsMatch(before))
            return null;
        var start = figure.Span.Start - before.Length;
        var hits = Allies
            .In(text, new TextSpan(start, figure.Span.Start), alliance)
            .Where(hit => !hit.Area.IsGroup)
            .ToArray();
        return hits.Length == 0 ? null : hits[^1].Area;
    }

    [GeneratedRegex(
        @"\b(?:pays?|paid|paying|accounts?\s+for|accounted\s+for|covers?|covered|bears?|bore|represents?|represented"
            + @"|makes?\s+up|made\s+up|contributes?|contributed|provides?|provided)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Bears();

    [GeneratedRegex(
        @"\bof\s+(?:(?:all|total|overall|the)\s+)*"
            + @"(?:cost\s+of\s+nato|nato\b|(?:the\s+)?alliance['’]?s?\b|allied\b|allies['’])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OfTheAlliance();

    [GeneratedRegex(
        @"\bof\s+(?:the\s+)?(?:costs?\s+of\s+nato|nato['’]s?\s+(?:costs?|budgets?|bills?)|nato\s*(?:[.,;!?]|$)"
            + @"|nato\s+(?:because|since|while|and|but|when|until|as)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Costs();

    [GeneratedRegex(
        @"^[^.;]{0,24}?\bof\s+(?:the\s+)?(?:NATO['’]?s?\s+|alliance['’]?s?\s+)?"
            + @"(?:common(?:ly)?[\s-]+(?:\w+\s+)?(?:budgets?|fund\w*)"
            + @"|(?:civil|military|running)\s+budgets?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OfCommonBudgets();
}
