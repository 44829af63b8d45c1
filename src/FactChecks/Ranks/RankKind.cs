using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Ranks;

/// <summary>
/// Where an ally is said to stand among all: the top spender, the lowest share. Where the words leave open whether the
/// share of GDP or the sum of money is meant, both are tried.
/// </summary>
internal sealed class RankKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "rank";

    /// <inheritdoc/>
    public override IEnumerable<Claimed> Find(Reading reading, Alliance alliance) =>
        RankReader.Read(reading, alliance).Select(figure => new Claimed(figure, figure));

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim.Unit == Place.Unit && bench.Ledger.Alliance[bench.Claim.Scope[0]].HasArmedForces;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = bench.Claim;
        var (area, fromTop) = (claim.Scope[0], claim.Quantifier == Place.Highest);
        var chosen = bench.Choose(
            (tables, year) =>
                Order.Of(bench, tables, year) is { IsEmpty: false } orders
                && orders[0].Figures.Any(figure => figure.Key.Area == area)
        );
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(bench, chosen, "what every ally spent");
        var orders = Order.Of(bench, tables, chosen.Year);
        var places = orders.Select(order => order.PlaceOf(area, fromTop)).ToArray();
        var held = places.Count(place =>
            claim.Comparator == "le" ? place <= claim.Value : place == claim.Value
        );
        return new Judgement(
            held == places.Length ? VerdictWord.Supported
                : held == 0 ? VerdictWord.Refuted
                : VerdictWord.Conflicting,
            Reason(bench, chosen, orders, held)
        )
        {
            Year = chosen.Year,
            Value = places[0],
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. orders.SelectMany(order => Decisive(order, area, fromTop))],
        };
    }

    // The ally's own figure, and the one at the end that it is claimed to be at.
    private static IEnumerable<Figure> Decisive(Order order, AreaCode area, bool fromTop) =>
        new[] { order.Figures.First(figure => figure.Key.Area == area), order.End(fromTop) }.Distinct();

    private static string Reason(Bench bench, Chosen chosen, ImmutableArray<Order> orders, int held)
    {
        var claim = bench.Claim;
        var area = claim.Scope[0];
        var fromTop = claim.Quantifier == Place.Highest;
        var name = Phrases.Name(bench, area);
        var first = orders[0].Figures[0];
        var places = orders.Select(order =>
        {
            var place = order.PlaceOf(area, fromTop);
            var end = order.End(fromTop);
            var leader =
                place == 1
                    ? ""
                    : $" ({claim.Quantifier} was {Phrases.Name(bench, end.Key.Area)} with {Amount(end)})";
            var ordinal = place == 1 ? claim.Quantifier : $"{Place.Ordinal(place)} {claim.Quantifier}";
            return $"{ordinal} of {orders[0].Figures.Length} {order.Words}{leader}";
        });
        return Phrases.Sentence(
            $"by {Phrases.Name(first.Edition)} {name} was {string.Join(" and ", places)} in {Phrases.Year(first)}"
                + (
                    held == 0 ? $", not {Place.Words(claim)}"
                    : held == orders.Length ? ", as claimed"
                    : "; the claim does not say which"
                )
                + Phrases.Caveats(chosen)
        );
    }

    private static string Amount(Figure figure) =>
        figure.Key.Unit == Unit.Usd
            ? $"USD {Amounts.WrittenAmount.Spoken(figure.Value)}"
            : Phrases.Percent(figure.Value);
}
