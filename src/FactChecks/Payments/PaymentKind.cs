using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Payments;

/// <summary>
/// "Allies owe NATO money", "billions pour into NATO". What allies agreed is what each spends on its own defence, so
/// nothing is owed by it and nothing flows. Where money is said to flow, growth of national spending may be meant: it
/// is tried too, and where it grew the evidence conflicts.
/// </summary>
internal sealed class PaymentKind : ClaimKind
{
    // Whether the words mean a debt or only too little spending is a matter of reading.
    private const double Loose = 0.7;

    private const string Rule = "nato/payments";

    private static readonly Unit s_payment = new("PAYMENT");

    /// <inheritdoc/>
    public override string Name => "payment";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        PaymentReader
            .Find(reading.Document.Text)
            .Select(span => Claimed.InWords(span, Loose, s_payment, [AreaCode.EuropeAndCanada]));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim.Unit == s_payment && bench.Records.Conventions.On(Rule, bench.Day) is not null;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench) =>
        PaymentReader.IsFlow(bench.Words) ? OfFlow(bench) : OfDebt(bench);

    private static Judgement OfDebt(Bench bench)
    {
        var isDenied =
            !PaymentReader.IsBill(bench.Words)
            && PaymentReader.IsDenied(bench.Reading.Document.Text, bench.Claim.Span);
        return new Judgement(
            isDenied ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence($"{Own(bench)}; nothing is owed to NATO or to an ally by the spending guideline")
        );
    }

    private static Judgement OfFlow(Bench bench)
    {
        var asked = bench with { IsTimeOpen = false };
        var chosen = asked.Choose((tables, year) => Spent(bench, tables.Release, year) is not null);
        if (chosen.Tables is not { } tables)
            return new Judgement(
                VerdictWord.NotEnoughEvidence,
                Phrases.Sentence(
                    $"{Own(bench)}; whether they spent more is not known here, as no edition held was out by "
                        + Phrases.Day(bench.Day)
                )
            )
            {
                Year = chosen.Year,
                NotHeld = chosen.NotHeld,
            };
        return OfGrowth(bench, chosen, [.. Years(bench, tables.Release, chosen.Year)]);
    }

    // From the lowest year held: whoever claims more than that claims more than there is.
    private static Judgement OfGrowth(Bench bench, Chosen chosen, (int Year, GroupSpending Spent)[] years)
    {
        var (last, lowest) = (years[0], years.MinBy(each => each.Spent.Millions));
        var growth = last.Spent.Millions - lowest.Spent.Millions;
        var amount = Amount(bench);
        var isMore = amount > growth;
        return new Judgement(
            growth > 0 && !isMore ? VerdictWord.Conflicting : VerdictWord.Refuted,
            Phrases.Sentence(
                $"{Own(bench)}, so none of it flows into NATO; by {Phrases.Name(chosen.Tables!.Release.Edition)} "
                    + $"Europe and Canada spent USD {Amounts.WrittenAmount.Spoken(growth)} more on their own defence "
                    + $"in {Phrases.Year(last.Spent.Figures[0])} than in {Phrases.Year(lowest.Year)}, the lowest year "
                    + "held"
                    + (isMore ? $", not USD {Amounts.WrittenAmount.Spoken(amount!.Value)}" : "")
                    + Phrases.Caveats(chosen)
            )
        )
        {
            Year = chosen.Year,
            Value = decimal.Round(growth, 2, MidpointRounding.AwayFromZero),
            Edition = chosen.Tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. last.Spent.Figures, .. lowest.Spent.Figures],
        };
    }

    private static string Own(Bench bench) => bench.Records.Conventions.On(Rule, bench.Day)!.Statement;

    // Dollars of the same sentence, in millions; in another currency only the size of the growth is told.
    private static decimal? Amount(Bench bench)
    {
        var text = bench.Reading.Document.Text;
        var sentence = new TextSpan(
            Surroundings.Start(text, bench.Claim.Span.Start),
            Surroundings.End(text, bench.Claim.Span.End)
        );
        return bench
            .Reading.Figures.FirstOrDefault(figure =>
                figure.Unit == Unit.Usd && figure.Value is not null && sentence.Overlaps(figure.Span)
            )
            ?.Value;
    }

    private static IEnumerable<(int Year, GroupSpending Spent)> Years(Bench bench, Release release, int last)
    {
        for (var year = last; Spent(bench, release, year) is { } spent; year--)
            yield return (year, spent);
    }

    private static GroupSpending? Spent(Bench bench, Release release, int year) =>
        GroupSpending.Of(release, bench.Ledger.Alliance, AreaCode.EuropeAndCanada, year, PriceBasis.Current);
}
