using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Ranks;

/// <summary>The members of a field in the order of one series.</summary>
/// <param name="Words">"as a share of GDP" or "in dollars".</param>
/// <param name="Figures">Highest first.</param>
internal sealed partial record Order(string Words, ImmutableArray<Figure> Figures)
{
    /// <summary>
    /// The orders that a sentence allows: by share of GDP, by dollars, or both where it does not say. Empty where the
    /// edition lacks a member's figure.
    /// </summary>
    public static ImmutableArray<Order> Of(Bench bench, NatoTables tables, int year)
    {
        var sentence = bench.Sentence;
        var byShare = Share().IsMatch(sentence);
        // The largest spender is the one that spends most money; the highest may be that of shares.
        var byDollars = Dollars().IsMatch(sentence) || (!byShare && Large().IsMatch(bench.Words));
        var group = Europe().IsMatch(sentence) ? AreaCode.EuropeanAllies : AreaCode.Nato;
        AreaCode[] members =
        [
            .. Aggregate
                .Members(bench.Ledger.Alliance, group, year)
                .Where(ally => ally.HasArmedForces)
                .Select(ally => ally.Code),
        ];
        var shares =
            byDollars && !byShare ? null : By("as a share of GDP", members, code => tables.Share(code, year));
        var dollars =
            byShare && !byDollars
                ? null
                : By(
                    "in dollars",
                    members,
                    code =>
                        tables.Release.FigureAt(
                            new(code, Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current),
                            year
                        )
                );
        var asked = byShare == byDollars ? 2 : 1;
        Order[] found = [.. new[] { shares, dollars }.OfType<Order>()];
        return found.Length == asked ? [.. found] : [];
    }

    /// <summary>
    /// The place of an area, 1 for the first, from the top or from the bottom; ties share the better one.
    /// </summary>
    public int PlaceOf(AreaCode area, bool fromTop)
    {
        var own = Figures.First(figure => figure.Key.Area == area).Value;
        return 1 + Figures.Count(figure => fromTop ? figure.Value > own : figure.Value < own);
    }

    /// <summary>The figure at the top or at the bottom.</summary>
    public Figure End(bool fromTop) => fromTop ? Figures[0] : Figures[^1];

    private static Order? By(string words, AreaCode[] members, Func<AreaCode, Figure?> figureOf)
    {
        Figure[] figures = [.. members.Select(figureOf).OfType<Figure>()];
        return figures.Length == members.Length && figures.Length > 0
            ? new Order(
                words,
                [.. figures.OrderByDescending(figure => figure.Value).ThenBy(figure => figure.Key)]
            )
            : null;
    }

    [GeneratedRegex(
        @"\b(?:share|gdp|gross\s+domestic|proportion|percentage|relative|per\s*cent)\b|%",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\b(?:dollars?|absolute|cash|budget|in\s+total|money)\b|\$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dollars();

    [GeneratedRegex(
        @"\b(?:biggest|largest|smallest|heaviest|lightest)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Large();

    [GeneratedRegex(
        @"\b(?:in\s+europe|european\s+(?:allies|members|countries|ally|member|spender))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Europe();
}
