using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Amounts;

/// <summary>An amount of money that an ally or a group is said to spend on defence in a year.</summary>
internal sealed class AmountKind : ClaimKind
{
    // Converted amounts turn on the rate that was chosen: one in fifty either way.
    private const decimal RateShare = 0.02m;

    /// <inheritdoc/>
    public override string Name => "amount";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim
            is { Value: not null, Count: null, Quantifier: null, Change: false, Modality: "claimed" } claim
        && claim.Unit.IsCurrency
        && claim.Measure == Measure.DefenceExpenditure
        && claim.Scope.Length == 1
        && Wording.NamesAllies(bench)
        && !MoneyWords.IsPartial(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = bench.Claim;
        var (area, currency) = (claim.Scope[0], claim.Unit.Currency!);
        var alliance = bench.Ledger.Alliance;
        if (Unpublished.Reason(bench) is { } why)
            return new Judgement(VerdictWord.NotEnoughEvidence, why);
        var chosen = bench.Choose(
            (tables, year) => Conversion.Of(tables, alliance, area, year, currency) is not null
        );
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(
                bench,
                chosen,
                $"an amount in {currency} for {Phrases.Name(bench, area)}"
            );
        var amount = Conversion.Of(tables, alliance, area, chosen.Year, currency)!;
        var tolerance = Tolerance(claim, bench.Words, amount);
        var holds = Holds(claim, tolerance, amount.Millions);
        var figure = amount.Figures[0];
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(
                $"by {Phrases.Name(tables.Release.Edition)} {Phrases.Name(bench, area)} spent "
                    + $"{currency} {WrittenAmount.Spoken(amount.Millions)} on defence in {Phrases.Year(figure)}, "
                    + (amount.IsConverted ? "at NATO's own rate of the year" : "at current prices")
                    + (holds ? ", as claimed" : $", not {Stated(claim, currency)}")
                    + (holds ? "" : Constant(bench, chosen, tolerance))
                    + Phrases.Caveats(chosen)
            )
        )
        {
            Year = chosen.Year,
            Value = decimal.Round(amount.Millions, 2, MidpointRounding.AwayFromZero),
            Tolerance = tolerance,
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = amount.Figures,
        };
    }

    private static decimal? Tolerance(FigureFinding claim, string words, ConvertedAmount amount)
    {
        var written = WrittenAmount.Tolerance(claim, words);
        return written is { } half && amount.IsConverted
            ? Math.Max(half, claim.Value!.Value * RateShare)
            : written;
    }

    private static bool Holds(FigureFinding claim, decimal? tolerance, decimal amount) =>
        claim.Comparator switch
        {
            "ge" => amount >= claim.Value,
            "gt" => amount > claim.Value,
            "le" => amount <= claim.Value,
            "lt" => amount < claim.Value,
            _ => amount >= claim.Value - tolerance && amount <= (claim.ValueTo ?? claim.Value) + tolerance,
        };

    private static string Stated(FigureFinding claim, string currency) =>
        Phrases.Compared(claim.Comparator, $"{currency} {WrittenAmount.Spoken(claim.Value!.Value)}");

    // Many tables are quoted in constant dollars: say so where that is what the claim gives.
    private static string Constant(Bench bench, Chosen chosen, decimal? tolerance)
    {
        var claim = bench.Claim;
        return
            claim.Unit == Unit.Usd
            && chosen.Tables!.ConstantExpenditureUsd(claim.Scope[0], chosen.Year) is { } constant
            && Holds(claim, tolerance, constant)
            ? $"; at constant {chosen.Tables.Release.Edition.BaseYear} prices and rates it would be "
                + $"USD {WrittenAmount.Spoken(constant)}"
            : "";
    }
}
