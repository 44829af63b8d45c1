using Burdenshare.FactChecks.Amounts;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Additions;

/// <summary>
/// What a step to a share costs: "reaching 2.5 % by 2027 means 13 billion more". Beside the step itself, at the GDP of
/// the last year held, stands whatever GDP and prices grow by: a sum that counts both depends on its baseline.
/// </summary>
internal static class FutureStep
{
    // Shares are published to two decimals, which moves a small step by as much.
    private const decimal Slack = 0.1m;

    /// <summary>Null where the sentence names no share to be reached, or the edition lacks the ally.</summary>
    public static Judgement? Of(Bench bench)
    {
        var area = bench.Claim.Scope[0];
        if (Target(bench) is not { } target)
            return null;
        var asked = bench with { IsTimeOpen = false, Claim = bench.Claim with { Year = null } };
        var currency = bench.Claim.Unit.Currency!;
        var chosen = asked.Choose(
            (held, year) =>
                held.Share(area, year) is not null
                && Conversion.Of(held, bench.Ledger.Alliance, area, year, currency) is not null
        );
        if (chosen.Tables is not { } tables)
            return null;
        var share = tables.Share(area, chosen.Year)!;
        var spent = Conversion.Of(tables, bench.Ledger.Alliance, area, chosen.Year, currency)!;
        var step = (target - share.Value) / share.Value * spent.Millions;
        var claimed = bench.Claim.Value!.Value;
        var holds = Math.Abs(claimed - step) <= Math.Abs(step) * Slack;
        var record = Promised.Announced(bench) is { } known ? $"; {Promised.Words(known)}" : "";
        return new Judgement(
            holds ? VerdictWord.Supported : VerdictWord.Conflicting,
            Phrases.Sentence(
                $"by {Phrases.Name(share.Edition)} {Phrases.Name(bench, area)} spent {Phrases.Percent(share.Value)} of "
                    + $"GDP in {Phrases.Year(share)}, and the step to {Phrases.Plain(target)} % is {currency} "
                    + $"{WrittenAmount.Spoken(step)} a year at that GDP"
                    + (holds ? ", in line with the claim" : Baseline(bench, currency))
                    + record
                    + Phrases.Caveats(chosen with { IsYearAssumed = false })
            )
        )
        {
            Year = chosen.Year,
            Value = decimal.Round(step, 2, MidpointRounding.AwayFromZero),
            Edition = share.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [share, .. spent.Figures],
        };
    }

    private static string Baseline(Bench bench, string currency) =>
        $"; {currency} {WrittenAmount.Spoken(bench.Claim.Value!.Value)} depends on the baseline, as growth of GDP and "
        + "prices is counted with it or not";

    private static decimal? Target(Bench bench)
    {
        var text = bench.Reading.Document.Text;
        var sentence = new TextSpan(
            Surroundings.Start(text, bench.Claim.Span.Start),
            Surroundings.End(text, bench.Claim.Span.End)
        );
        return bench
            .Reading.Figures.FirstOrDefault(figure =>
                figure.Span.Overlaps(sentence)
                && (figure.Unit == Unit.PercentOfGdp || figure.Unit == Unit.Percent)
                && figure.ByYear > bench.SaidOn.Year
            )
            ?.Value;
    }
}
