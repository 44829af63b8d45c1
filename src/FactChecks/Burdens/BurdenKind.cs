using System.Text.RegularExpressions;
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
        var chosen = bench.Choose(
            (tables, year) =>
                Spent(tables, area, year) is not null && Spent(tables, AreaCode.Nato, year) is not null
        );
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(bench, chosen, "what all allies spent together");
        var (own, all) = (Spent(tables, area, chosen.Year)!, Spent(tables, AreaCode.Nato, chosen.Year)!);
        var part = own.Value / all.Value * 100;
        var holds = Comparison.Holds(bench.Claim, part);
        var costs = Costs().IsMatch(bench.After);
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(
                $"by {Phrases.Name(tables.Release.Edition)} {Phrases.Name(bench, area)} bore "
                    + $"{Phrases.Percent(part)} of what "
                    + $"all allies together spent on defence in {Phrases.Year(own)}, at current prices"
                    + (
                        holds
                            ? ", as claimed"
                            : $", not {Phrases.Compared(bench.Claim.Comparator, Phrases.Stated(bench.Claim))}"
                    )
                    + (
                        costs
                            ? "; NATO's common budgets are another, far smaller cost, shared by a key of their own"
                            : ""
                    )
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
        @"\bof\s+(?:the\s+)?(?:costs?\s+of\s+nato|nato['’]s?\s+(?:costs?|budgets?|bills?)|nato\s*(?:[.,;!?]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Costs();
}
