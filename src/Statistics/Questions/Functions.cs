namespace Burdenshare.Statistics.Questions;

/// <summary>The functions of questions: which there are and what they take.</summary>
internal static class Functions
{
    /// <summary>Functions that go through members or years, and how many numbers follow their body.</summary>
    private static readonly Dictionary<string, int> s_throughout = new(StringComparer.Ordinal)
    {
        ["count"] = 0,
        ["names"] = 0,
        ["first"] = 0,
        ["last"] = 0,
        ["rank"] = 0,
        ["bottom"] = 0,
        ["sum"] = 0,
        ["mean"] = 0,
        ["median"] = 0,
        ["min"] = 0,
        ["max"] = 0,
        ["percentile"] = 1,
    };

    private static readonly Dictionary<string, int> s_plain = new(StringComparer.Ordinal)
    {
        ["change"] = 2,
        ["share"] = 2,
        ["growth"] = 3,
        ["round"] = 2,
        ["abs"] = 1,
        ["power"] = 2,
    };

    /// <summary>Whether a function goes through the members or years of its body.</summary>
    public static bool GoesThrough(string name) => s_throughout.ContainsKey(name);

    /// <summary>Why a call cannot be answered; null where it can.</summary>
    public static string? Misuse(string name, List<Expression> arguments, bool namesArea)
    {
        var isRank = name is "rank" or "bottom";
        if (!s_throughout.TryGetValue(name, out var more))
            return !s_plain.TryGetValue(name, out var takes)
                    ? $"'{name}' is none of {string.Join(", ", s_throughout.Keys.Concat(s_plain.Keys))}"
                : namesArea || arguments.Count != takes ? $"'{name}' takes {takes} numbers"
                : null;
        if (isRank != namesArea)
            return isRank ? $"'{name}' needs to know whose, as in {name}(…, CAN)" : $"'{name}' takes no ally";
        if (arguments.Count != 1 + more)
            return $"'{name}' takes one expression{(more > 0 ? " and a number" : "")}";
        var isTest = arguments[0] is Operation { IsComparison: true };
        return name is "count" or "names" or "first" or "last" && !isTest
                ? $"'{name}' needs a comparison, as in {name}(DEFEXP[*NATO, 2024] >= 2)"
            : Domain(arguments[0]) is null
                ? $"'{name}' needs a group, [*NATO, 2024], or years, [POL, 2014..2024], to go through"
            : Domain(arguments[0]) is { Groups: > 1 } or { Ranges: > 1 }
                ? "one group and one range of years at most; say y for the year gone through"
            : null;
    }

    private static (int Groups, int Ranges)? Domain(Expression body)
    {
        var lookups = body.Parts.OfType<Lookup>().ToArray();
        var groups = lookups.Select(each => each.Each?.ToString()).OfType<string>().Distinct().Count();
        var ranges = lookups.Where(each => each.Years.IsRange).Select(each => each.Years).Distinct().Count();
        return groups + ranges > 0 ? (groups, ranges) : null;
    }
}
