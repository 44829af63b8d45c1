using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Questions;

/// <summary>Sums, quotients and comparisons of values that know what they are.</summary>
internal static class Arithmetic
{
    /// <summary>
    /// Whether two values may be added or compared: the same unit and prices, or a plain number beside one.
    /// </summary>
    public static bool Agree(Valued left, Valued right) =>
        left.Kind is null || right.Kind is null || left.Kind == right.Kind;

    /// <summary>The result; null where units do not agree, a divisor is zero or the number grows too large.</summary>
    public static Valued? Of(string sign, Valued left, Valued right)
    {
        if (
            sign is not ("*" or "/") && !Agree(left, right)
            || Number(sign, left.Value, right.Value) is not { } number
        )
            return null;
        var kind = sign switch
        {
            "*" => Kinds.Product(left.Kind, right.Kind),
            "/" => Kinds.Quotient(left.Kind, right.Kind),
            "+" or "-" => left.Kind ?? right.Kind,
            _ => null,
        };
        return new Valued(number, kind, left.From.AddRange(right.From));
    }

    /// <summary>Why there is no result.</summary>
    public static Problem Problem(string sign, Valued left, Valued right) =>
        Agree(left, right)
            ? new Problem(
                "STA113",
                $"'{sign}'",
                "a divisor is zero, or the number is too large",
                "look at both sides"
            )
            : new Problem(
                "STA112",
                $"'{sign}'",
                $"'{left.Kind}' and '{right.Kind}' are different things",
                "use the same unit, price basis and edition on both sides, or divide one by the other"
            );

    /// <summary>A function of plain arguments; null where it has no value.</summary>
    public static Valued? Function(string name, List<Valued> values)
    {
        var first = values[0];
        decimal? number = name switch
        {
            "abs" => Math.Abs(first.Value),
            "round" => values[1].Value is >= 0 and <= 20 && decimal.IsInteger(values[1].Value)
                ? Math.Round(first.Value, (int)values[1].Value, MidpointRounding.AwayFromZero)
                : null,
            "power" => Power(first.Value, values[1].Value),
            "share" => values[1].Value == 0 ? null : first.Value / values[1].Value * 100,
            "change" => first.Value == 0 ? null : (values[1].Value / first.Value - 1) * 100,
            "growth" => Growth(first.Value, values[1].Value, values[2].Value),
            _ => null,
        };
        var kind = name switch
        {
            "share" => "PERCENT",
            "change" or "growth" => Evaluation.Change,
            "power" => null,
            _ => first.Kind,
        };
        return number is { } value
            ? new Valued(value, kind, [.. values.SelectMany(each => each.From)])
            : null;
    }

    private static decimal? Power(decimal value, decimal times)
    {
        if (times is < 0 or > 100 || !decimal.IsInteger(times))
            return null;
        var power = 1m;
        for (; times > 0 && Math.Abs(power) < 1e12m; times--)
            power *= value;
        return times > 0 ? null : power;
    }

    // Constant yearly rate from one amount to another over some years, percent.
    private static decimal? Growth(decimal from, decimal to, decimal years) =>
        from > 0 && to > 0 && years > 0
            ? ((decimal)Math.Pow((double)(to / from), 1 / (double)years) - 1) * 100
            : null;

    private static decimal? Number(string sign, decimal left, decimal right)
    {
        try
        {
            return sign switch
            {
                "*" => left * right,
                "/" => right == 0 ? null : left / right,
                "+" => left + right,
                "-" => left - right,
                _ => Holds(sign, left.CompareTo(right)) ? 1 : 0,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool Holds(string sign, int order) =>
        sign switch
        {
            ">=" => order >= 0,
            ">" => order > 0,
            "<=" => order <= 0,
            "<" => order < 0,
            _ => order == 0,
        };
}
