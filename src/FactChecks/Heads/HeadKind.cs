using System.Text.RegularExpressions;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Heads;

/// <summary>
/// Dollars a head. NATO prints them at constant prices alone; at current prices they are worked out with the population
/// that its constant-price table implies. Both are tried, and where they part the evidence conflicts.
/// </summary>
internal sealed partial class HeadKind : ClaimKind
{
    private const decimal Million = 1_000_000;

    /// <inheritdoc/>
    public override string Name => "head";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim
            is { Value: not null, Count: null, Quantifier: null, Change: false, Modality: "claimed" } claim
        && claim.Unit.IsCurrency
        && claim.Measure == Measure.DefenceExpenditure
        && claim.Scope.Length == 1
        && Wording.NamesAllies(bench)
        && (PerHead().IsMatch(bench.Words) || PerHeadAfter().IsMatch(bench.After));

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var area = bench.Claim.Scope[0];
        if (Unpublished.Reason(bench) is { } why)
            return new Judgement(VerdictWord.NotEnoughEvidence, why);
        if (bench.Claim.Unit != Unit.Usd)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                "NATO prints expenditure a head in US dollars only; a population figure of the year would decide it."
            );
        var chosen = bench.Choose((tables, year) => Printed(tables, area, year) is not null);
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(bench, chosen, $"dollars a head for {Phrases.Name(bench, area)}");
        var printed = Printed(tables, area, chosen.Year)!;
        var current = Current(tables, area, chosen.Year, printed.Value);
        decimal[] readings = current is { } worked ? [printed.Value, worked] : [printed.Value];
        var holding = readings.Count(value => Holds(bench, value));
        return new Judgement(
            holding == readings.Length ? VerdictWord.Supported
                : holding == 0 ? VerdictWord.Refuted
                : VerdictWord.Conflicting,
            Reason(bench, chosen, printed, current)
        )
        {
            Year = chosen.Year,
            Value = printed.Value,
            Tolerance = Amounts.WrittenAmount.Tolerance(bench.Claim, bench.Words) * Million,
            Edition = printed.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [printed],
        };
    }

    private static string Reason(Bench bench, Chosen chosen, Figure printed, decimal? current)
    {
        var held = Holds(bench, printed.Value) || (current is { } other && Holds(bench, other));
        return Phrases.Sentence(
            $"by {Phrases.Name(printed.Edition)} {Phrases.Name(bench, printed.Key.Area)} spent USD "
                + $"{Spoken(printed.Value)} a head in {Phrases.Year(printed)} at constant "
                + $"{printed.Edition.BaseYear} prices"
                + (current is { } worked ? $" and USD {Spoken(worked)} at current prices" : "")
                + (held ? "" : $", not USD {Spoken(bench.Claim.Value!.Value * Million)}")
                + Phrases.Caveats(chosen)
        );
    }

    private static string Spoken(decimal dollars) =>
        dollars.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    // Amounts of a text are in millions, those a head in dollars; a number written out is rounded by habit.
    private static bool Holds(Bench bench, decimal dollars)
    {
        var claim = bench.Claim;
        var tolerance = Math.Max(
            Amounts.WrittenAmount.Tolerance(claim, bench.Words) ?? 0,
            claim.Value!.Value * 0.01m
        );
        var figure = dollars / Million;
        return claim.Comparator switch
        {
            "ge" or "gt" or "le" or "lt" => Comparison.Holds(claim, figure),
            _ => figure >= claim.Value - tolerance && figure <= (claim.ValueTo ?? claim.Value) + tolerance,
        };
    }

    private static Figure? Printed(NatoTables tables, AreaCode area, int year) =>
        tables.Release.FigureAt(
            new(
                area,
                Measure.DefenceExpenditure,
                Unit.UsdPerHead,
                PriceBasis.Constant(tables.Release.Edition.BaseYear!.Value)
            ),
            year
        );

    // Both constant-price tables share one population, so their ratio carries the current amount over.
    private static decimal? Current(NatoTables tables, AreaCode area, int year, decimal perHead) =>
        tables.ExpenditureUsd(area, year) is { } current
        && tables.ConstantExpenditureUsd(area, year) is > 0 and { } constant
            ? perHead * current / constant
            : null;

    [GeneratedRegex(
        @"\b(?:per\s+(?:head|capita|person|citizen|inhabitant)|a\s+(?:head|person)|(?:for\s+)?each\s+citizen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PerHead();

    [GeneratedRegex(
        @"^[^.;,]{0,24}?\b(?:per\s+(?:head|capita|person|citizen|inhabitant)|a\s+(?:head|person)"
            + @"|for\s+(?:each|every)\s+(?:citizen|inhabitant|person))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PerHeadAfter();
}
