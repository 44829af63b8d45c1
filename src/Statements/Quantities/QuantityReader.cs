using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Finds percentages and amounts of money; each token belongs to one quantity at most.</summary>
internal static class QuantityReader
{
    private const decimal LargestInMillions = 1_000_000_000m;
    private const decimal Million = 1_000_000m;

    /// <summary>The quantities of a sentence, in order.</summary>
    public static ImmutableArray<Quantity> Read(
        string text,
        ImmutableArray<Token> tokens,
        TokenRange sentence
    )
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var limit = sentence.Count == 0 ? 0 : tokens[sentence.End - 1].Span.End;
        for (var at = sentence.Start; at < sentence.End; )
        {
            var quantity = QuantityStart.IsQuantity(tokens[at]) ? At(text, tokens, at, limit) : null;
            if (quantity is not null)
                found.Add(quantity);
            at = Math.Max(at + 1, quantity?.TokenEnd ?? 0);
        }
        return found.DrainToImmutable();
    }

    private static Quantity? At(string text, ImmutableArray<Token> tokens, int at, int limit)
    {
        var start = tokens[at].Span.Start;
        if (MoneyReader.At(text, start, limit) is { } amount)
            return Money(tokens, at, amount);
        if (!QuantityStart.IsNumber(tokens[at]) || IsPartOfName(tokens, at))
            return null;
        if ((Percentage.At(text, start, limit) ?? Percentage.Added(text, start, limit)) is not { } percentage)
            return null;
        if (PercentReader.IsInAddress(text, start))
            return null;
        return new Quantity(
            at,
            Numerals.TokenAfter(tokens, at, percentage.End),
            percentage.IsPoints ? QuantityKind.PercentagePoints : QuantityKind.Percent,
            percentage.Value,
            percentage.ValueTo,
            Math.Max(0, percentage.Decimals),
            null
        )
        {
            PhraseEnd = Numerals.TokenAfter(tokens, at, percentage.SignEnd),
        };
    }

    // What is not said to be of one country, as "two crowns" or "ten cents", is no figure.
    private static Quantity? Money(ImmutableArray<Token> tokens, int at, Amount amount)
    {
        var value = amount.Value / Million;
        return amount.IsKnown && value <= LargestInMillions
            ? new Quantity(
                at,
                Numerals.TokenAfter(tokens, at, amount.End),
                QuantityKind.Money,
                value,
                null,
                Math.Max(0, amount.Decimals + 6),
                amount.Unit
            )
            : null;
    }

    // "F-35 %" or "Article 5": a number glued to a hyphenated word is a name.
    private static bool IsPartOfName(ImmutableArray<Token> tokens, int at) =>
        at > 1
        && tokens[at - 1].Is("-")
        && tokens[at - 1].Span.End == tokens[at].Span.Start
        && tokens[at - 2].IsWord
        && tokens[at - 2].Span.End == tokens[at - 1].Span.Start;
}
