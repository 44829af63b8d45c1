using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Ranks;

/// <summary>
/// A claimed place in an order, told as a figure whose unit is the rank: 1 for the highest, with "le" for "among the
/// top five"; the quantifier says from which end.
/// </summary>
internal static class Place
{
    /// <summary>The unit of a place.</summary>
    public static readonly Unit Unit = new("RANK");

    /// <summary>Counted from the top.</summary>
    public const string Highest = "highest";

    /// <summary>Counted from the bottom.</summary>
    public const string Lowest = "lowest";

    /// <summary>"highest", "second lowest", "among the five highest".</summary>
    public static string Words(FigureFinding claim)
    {
        var number = (int)claim.Value!.Value;
        var end = claim.Quantifier ?? Highest;
        return claim.Comparator == "le" ? $"among the {number.ToString(CultureInfo.InvariantCulture)} {end}"
            : number == 1 ? end
            : $"{Ordinal(number)} {end}";
    }

    /// <summary>"1st", "22nd", "13th".</summary>
    public static string Ordinal(int number)
    {
        var suffix = number % 100 is >= 11 and <= 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
