using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Changes;

/// <summary>
/// How much defence expenditure is said to have grown or fallen. Without a stated basis both the real and the nominal
/// change are tried; where they part, the evidence conflicts.
/// </summary>
internal sealed class ChangeKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "change";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        reading
            .Figures.Select(figure => new Claimed(
                figure,
                WithoutAmerica(reading, IncreaseBy.Of(reading, alliance, figure) ?? figure)
            ))
            .Concat(Multiple.Read(reading, alliance).Select(figure => new Claimed(figure, figure)));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim is { Value: not null, Count: null, Change: true, Modality: "claimed" } claim
        && claim.Unit == Unit.PercentChange
        && claim.Measure == Measure.DefenceExpenditure
        && claim.Scope.Length == 1
        && Wording.NamesAllies(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        if (Unpublished.Reason(bench) is { } why)
            return new Judgement(VerdictWord.NotEnoughEvidence, why);
        var period = Period.Of(bench);
        var stated = PriceWords.Basis(bench.Sentence);
        var asked = bench with { Claim = bench.Claim with { Year = period.To } };
        var chosen = asked.Choose((tables, year) => !Measured(bench, tables, period, stated, year).IsEmpty);
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(
                asked,
                chosen,
                $"the change of what {Phrases.Name(bench, bench.Claim.Scope[0])} spent"
            );
        var changes = Measured(bench, tables, period, stated, chosen.Year);
        var holding = changes.Count(change => Holds(bench.Claim, change.Percent));
        var word =
            holding == changes.Length ? VerdictWord.Supported
            : holding == 0 ? VerdictWord.Refuted
            : VerdictWord.Conflicting;
        return new Judgement(word, Reason(bench, chosen, period, changes))
        {
            Year = chosen.Year,
            Value = decimal.Round(changes[0].Percent, 2, MidpointRounding.AwayFromZero),
            Tolerance = Comparison.Tolerance(bench.Claim),
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. changes.SelectMany(change => change.Figures)],
        };
    }

    // "Across Europe and Canada, NATO allies raised …" is said of the group that NATO prints beside its total.
    private static FigureFinding WithoutAmerica(Reading reading, FigureFinding figure) =>
        figure.Scope is [var area]
        && area == AreaCode.Nato
        && Surroundings
            .Before(reading.Document.Text, figure.Span)
            .Contains("Europe and Canada", StringComparison.OrdinalIgnoreCase)
            ? figure with
            {
                Scope = [AreaCode.EuropeAndCanada],
            }
            : figure;

    // The readings that the words allow, each as the edition gives it; empty where one of them is missing.
    private static ImmutableArray<MeasuredChange> Measured(
        Bench bench,
        NatoTables tables,
        Period period,
        ChangeBasis stated,
        int year
    )
    {
        ChangeBasis[] readings =
            stated == ChangeBasis.Unstated ? [ChangeBasis.Real, ChangeBasis.Nominal] : [stated];
        var area = bench.Claim.Scope[0];
        var ally = area.IsGroup ? null : bench.Ledger.Alliance[area];
        return
        [
            .. Bases
                .Of(tables, period, year)
                .Select(start =>
                    readings
                        .Select(basis => MeasuredChange.Of(tables, ally, area, (start, year), basis))
                        .OfType<MeasuredChange>()
                        .ToArray()
                )
                .Where(found => found.Length == readings.Length)
                .SelectMany(found => found),
        ];
    }

    // Of a fall the size is compared: "fell by more than 3 %" is -3 with "gt".
    private static bool Holds(FigureFinding claim, decimal percent) =>
        claim.Value < 0
            ? Comparison.Holds(claim with { Value = -claim.Value, ValueTo = -claim.ValueTo }, -percent)
            : Comparison.Holds(claim, percent);

    private static string Reason(
        Bench bench,
        Chosen chosen,
        Period period,
        ImmutableArray<MeasuredChange> changes
    )
    {
        if (period.IsOpen)
            return OpenReason(bench, chosen, changes);
        var area = Phrases.Name(bench, bench.Claim.Scope[0]);
        var last = changes[0].Figures[^1];
        var parts = changes.Select(change => $"{Signed(change.Percent)} {Words(bench, change.Basis)}");
        var held = changes.Count(change => Holds(bench.Claim, change.Percent));
        return Phrases.Sentence(
            $"by {Phrases.Name(last.Edition)} what {area} spent on defence changed from "
                + $"{Phrases.Year(period.Base(chosen.Year))} to {Phrases.Year(last)} by "
                + string.Join(" and by ", parts)
                + (
                    held == 0 ? $", not {Stated(bench.Claim)}"
                    : held == changes.Length ? $", in line with the claim of {Stated(bench.Claim)}"
                    : $"; the claim of {Stated(bench.Claim)} does not say which"
                )
                + Phrases.Caveats(chosen with { IsYearAssumed = chosen.IsYearAssumed && period.IsAnnual })
        );
    }

    // Of all base years the one that gives most and, where they part, one that does not hold.
    private static string OpenReason(Bench bench, Chosen chosen, ImmutableArray<MeasuredChange> changes)
    {
        var holding = changes.Where(change => Holds(bench.Claim, change.Percent)).ToArray();
        var other = changes.Where(change => !holding.Contains(change)).MaxBy(change => change.Percent);
        MeasuredChange[] named = [.. new[] { holding.FirstOrDefault(), other }.OfType<MeasuredChange>()];
        var parts = named.Select(change =>
            $"{Signed(change.Percent)} {Words(bench, change.Basis)} since {Phrases.Year(Start(change, chosen))}"
        );
        return Phrases.Sentence(
            $"the words name no base year; by {Phrases.Name(changes[0].Figures[^1].Edition)} what "
                + $"{Phrases.Name(bench, bench.Claim.Scope[0])} spent on defence changed to "
                + $"{Phrases.Year(changes[0].Figures[^1])} by {string.Join(" and by ", parts)}"
                + (
                    holding.Length == 0 ? $", with no base year {Stated(bench.Claim)}"
                    : other is null ? $", in line with the claim of {Stated(bench.Claim)}"
                    : $"; the claim of {Stated(bench.Claim)} does not say which"
                )
                + Phrases.Caveats(chosen with { IsYearAssumed = false })
        );
    }

    private static int Start(MeasuredChange change, Chosen chosen) =>
        change.Figures.Length > 1 ? change.Figures[0].Year : chosen.Year - 1;

    private static string Words(Bench bench, ChangeBasis basis) =>
        basis switch
        {
            ChangeBasis.Real => "in real terms",
            ChangeBasis.Share => "as a share of GDP",
            _ => bench.Claim.Scope[0].IsGroup
                ? "in current dollars"
                : "in national currency at current prices",
        };

    private static string Stated(FigureFinding claim)
    {
        var size = claim with
        {
            Value = Math.Abs(claim.Value!.Value),
            ValueTo = claim.ValueTo is { } to ? Math.Abs(to) : null,
        };
        var words = Phrases.Compared(claim.Comparator, Phrases.Stated(size));
        return claim.Value < 0 ? $"a fall of {words}" : words;
    }

    private static string Signed(decimal percent) =>
        percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %";
}
