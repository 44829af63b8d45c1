using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>Finds percentages and amounts of money; each token belongs to one quantity at most.</summary>
internal static class QuantityReader
{
    /// <summary>The quantities of a sentence, in order.</summary>
    public static ImmutableArray<Quantity> Read(ImmutableArray<Token> tokens, TokenRange sentence)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        for (var at = sentence.Start; at < sentence.End; )
        {
            var quantity = MoneyReader.At(tokens, at, sentence.End) ?? Percent(tokens, at, sentence.End);
            if (quantity is not null)
                found.Add(quantity);
            at = quantity?.TokenEnd ?? at + 1;
        }
        return found.DrainToImmutable();
    }

    private static Quantity? Percent(ImmutableArray<Token> tokens, int at, int end)
    {
        if (Numerals.At(tokens, at, end) is not { } first || IsPartOfLargerNumber(tokens, at))
            return null;
        var (last, from) = (first, at);
        decimal? valueTo = null;
        var sign = PercentSign(tokens, first.End, end);
        if (sign is null || IsRangeOfPercents(tokens, sign.Value.End, end))
        {
            var joint = Joint(tokens, sign?.End ?? first.End, end, at);
            if (joint < 0 || Numerals.At(tokens, joint, end) is not { } second || second.Value < first.Value)
            {
                if (sign is null)
                    return null;
            }
            else if (PercentSign(tokens, second.End, end) is { } closing)
            {
                (last, valueTo, sign) = (second, second.Value, closing);
            }
            else if (sign is null)
                return null;
        }
        var decimals = Math.Max(first.Decimals, last.Decimals);
        var kind = sign.Value.IsPoints ? QuantityKind.PercentagePoints : QuantityKind.Percent;
        return new Quantity(from, sign.Value.End, kind, first.Value, valueTo, decimals, null);
    }

    // "F-35 %" or "Article 5": a number glued to a hyphenated word is a name.
    private static bool IsPartOfLargerNumber(ImmutableArray<Token> tokens, int at) =>
        at > 1
        && tokens[at - 1].Is("-")
        && tokens[at - 1].Span.End == tokens[at].Span.Start
        && tokens[at - 2].IsWord
        && tokens[at - 2].Span.End == tokens[at - 1].Span.Start;

    // "2 to 3 percent", "2-3%", "between 2 and 3 percent"; "and" joins only after "between".
    private static int Joint(ImmutableArray<Token> tokens, int at, int end, int number)
    {
        if (at >= end)
            return -1;
        if (tokens[at].Lower is "-" or "–" or "—")
            return at + 1;
        var before = number > 0 ? tokens[number - 1].Lower : "";
        if (tokens[at].Is("and") && before is "between")
            return at + 1;
        return tokens[at].Lower is "to" or "or" && before is not "from" ? at + 1 : -1;
    }

    private static bool IsRangeOfPercents(ImmutableArray<Token> tokens, int at, int end) =>
        at < end && tokens[at].Lower is "-" or "–";

    private static (int End, bool IsPoints)? PercentSign(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at < end && tokens[at].Is("-") && tokens[at].Span.Start == tokens[at - 1].Span.End)
            at++;
        if (at >= end)
            return null;
        switch (tokens[at].Lower)
        {
            case "%" or "percent" or "pct" or "percents" or "per-cent" or "pct." or "p.c.":
                return at + 1 < end && tokens[at + 1].Lower is "points" or "point"
                    ? (at + 2, true)
                    : (at + 1, false);
            case "pc" or "percent-of-gdp":
                return (at + 1, false);
            case "per" when at + 1 < end && tokens[at + 1].Is("cent"):
                return (at + 2, false);
            case "percentage" when at + 1 < end && tokens[at + 1].Lower is "points" or "point":
                return (at + 2, true);
            default:
                return null;
        }
    }
}
