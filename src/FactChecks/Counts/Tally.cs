using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Counts;

/// <summary>The allies that reach a value and those that do not.</summary>
/// <param name="Claim">What was said.</param>
/// <param name="Threshold">The value that they are counted against.</param>
/// <param name="Reaching">Highest first.</param>
/// <param name="Missing">Highest first: the nearest ones lead.</param>
internal sealed record Tally(
    FigureFinding Claim,
    decimal Threshold,
    ImmutableArray<Figure> Reaching,
    ImmutableArray<Figure> Missing
)
{
    private const int Shown = 5;

    // "Several allies" are at least two.
    private const int Some = 2;

    /// <summary>Counts figures against a value; a published 2.00 reaches 2.</summary>
    public static Tally Of(FigureFinding claim, decimal threshold, ImmutableArray<Figure> figures)
    {
        // "23 allies spend 2 %" counts those at 2 % or above; only explicit bounds say otherwise.
        var bound = claim.Comparator is "eq" or "approx" ? claim with { Comparator = "ge" } : claim;
        var ordered = figures
            .OrderByDescending(figure => figure.Value)
            .ThenBy(figure => figure.Key)
            .ToArray();
        return new Tally(
            bound,
            threshold,
            [.. ordered.Where(figure => Comparison.Holds(bound, threshold, figure.Value))],
            [.. ordered.Where(figure => !Comparison.Holds(bound, threshold, figure.Value))]
        );
    }

    /// <summary>Whether the number of allies is exact or a bound, as <see cref="CountBound"/> reads it.</summary>
    public string Bound { get; init; } = "eq";

    /// <summary>The part of the allies that the text names; null where it names none.</summary>
    public Headcount? Part { get; init; }

    /// <summary>Whether the count, or all, most or some, is borne out.</summary>
    public bool Holds =>
        Claim.Count is { } count ? CountBound.Holds(Bound, Reaching.Length, count)
        : Part is { } part ? part.Holds(Reaching.Length, Reaching.Length + Missing.Length)
        : Claim.Quantifier switch
        {
            "all" => Missing.IsEmpty,
            "most" => Reaching.Length > Missing.Length,
            _ => Reaching.Length >= Some,
        };

    /// <summary>
    /// The figures that decide: those counted; for "all" those that miss, or the lowest where none does.
    /// </summary>
    public ImmutableArray<Figure> Decisive =>
        Claim.Count is not null || Part is not null || Claim.Quantifier == "most" ? Reaching
        : Claim.Quantifier == "all" ? (Missing.IsEmpty ? [Reaching[^1]] : Missing)
        : [.. Reaching.Take(Shown)];

    /// <summary>The sentence of the verdict.</summary>
    public string Reason(Bench bench, Chosen chosen)
    {
        var all = Reaching.Length + Missing.Length;
        var sample = Reaching.Concat(Missing).First();
        var bound = Phrases.Compared(Claim.Comparator, $"{Phrases.Plain(Threshold)} %");
        return Phrases.Sentence(
            $"by {Phrases.Name(sample.Edition)} {Reaching.Length} of {all} allies with armed forces spent "
                + $"{Phrases.Spending(Claim, bound)} in {Phrases.Year(sample)}{Claimed(bench)}"
                + Phrases.Caveats(chosen)
        );
    }

    private string Claimed(Bench bench)
    {
        if (Claim.Count is { } count)
            return Holds ? ", as claimed" : $", not {Phrases.Compared(Bound, Phrases.Plain(count))}";
        if (Part is { } part)
            return $", {(Holds ? "in line with" : "not")} “{part.Words}”";
        var named = (Claim.Quantifier == "all" ? Missing : Reaching)
            .Take(Shown)
            .Select(figure =>
                $"{Phrases.Name(bench, figure.Key.Area)} {Phrases.Percent(figure.Value, Threshold)}"
            )
            .ToArray();
        var example = named.Length == 0 ? "" : $" ({string.Join(", ", named)})";
        return Claim.Quantifier == "all" && !Holds
            ? $"; short of it were {Missing.Length}{example}"
            : example;
    }
}
