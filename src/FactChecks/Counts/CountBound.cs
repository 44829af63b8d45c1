using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Burdenshare.FactChecks.Counts;

/// <summary>Whether a number of allies is exact or a bound: "at least 20 allies", "fewer than ten members".</summary>
internal static partial class CountBound
{
    // The count stands in the sentence of its figure, before or after it.
    private const int Around = 160;

    private static readonly string[] s_small =
    [
        .. (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen"
        ).Split(' '),
    ];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty"];

    private static readonly FrozenDictionary<string, string> s_bounds = new Dictionary<string, string>
    {
        ["at least"] = "ge",
        ["no fewer than"] = "ge",
        ["no less than"] = "ge",
        ["more than"] = "gt",
        ["over"] = "gt",
        ["at most"] = "le",
        ["no more than"] = "le",
        ["up to"] = "le",
        ["fewer than"] = "lt",
        ["less than"] = "lt",
        ["under"] = "lt",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>eq, ge, gt, le or lt, by the words before the number; eq where none says otherwise.</summary>
    public static string Of(Bench bench, int count)
    {
        var text = bench.Reading.Document.Text;
        var span = bench.Claim.Span;
        var near = text[Math.Max(0, span.Start - Around)..Math.Min(text.Length, span.End + Around)];
        foreach (Match match in BeforeNumber().Matches(near))
            if (Numeral(match.Groups["number"].Value) == count)
                return s_bounds[match.Groups["bound"].Value];
        return "eq";
    }

    /// <summary>Whether so many were found as the bound says.</summary>
    public static bool Holds(string bound, int found, int count) =>
        bound switch
        {
            "ge" => found >= count,
            "gt" => found > count,
            "le" => found <= count,
            "lt" => found < count,
            _ => found == count,
        };

    // The alliance has 32 members: higher numbers count something else.
    private static int? Numeral(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;
        for (var number = 0; number < 40; number++)
        {
            var written =
                number < 20 ? s_small[number]
                : number % 10 == 0 ? s_tens[number / 10]
                : $"{s_tens[number / 10]}-{s_small[number % 10]}";
            if (written.Equals(word, StringComparison.OrdinalIgnoreCase))
                return number;
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?<bound>at least|no (?:fewer|less|more) than|(?:more|fewer|less) than|over|at most|up to|under)\s+"
            + @"(?<number>\d+|[a-z]+(?:-[a-z]+)?)\s+(?:of\s+)?(?:the\s+|its\s+)?(?:nato\s+|european\s+)?"
            + @"(?:allies|members|countries|nations|states|governments)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex BeforeNumber();
}
