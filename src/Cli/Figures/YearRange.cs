using System.CommandLine.Parsing;
using System.Globalization;

namespace Burdenshare.Cli.Figures;

/// <summary>A year, or the years from one to another, both included.</summary>
internal sealed record YearRange(int First, int Last)
{
    public bool Holds(int year) => year >= First && year <= Last;

    /// <summary>Reads "2024" or "2014-2026"; anything else is wrong usage.</summary>
    public static YearRange? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        var ends = text.Split(['-', '–'], 2);
        if (Year(ends[0]) is { } first && Year(ends[^1]) is { } last && first <= last)
            return new YearRange(first, last);
        argument.AddError($"'{text}' is not a range of years; write it as 2014-2026.");
        return null;
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
