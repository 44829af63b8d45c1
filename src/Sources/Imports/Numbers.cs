using System.Globalization;

namespace Burdenshare.Sources.Imports;

/// <summary>Numbers as files hold them.</summary>
internal static class Numbers
{
    /// <summary>
    /// The decimal that a binary number of a workbook stands for: its shortest form that gives the same binary number,
    /// so that 3913.2223219999996 stays as it is and 0.1 does not grow a tail.
    /// </summary>
    public static decimal? OfBinary(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? Plain(number.ToString("R", CultureInfo.InvariantCulture))
            : null;

    /// <summary>A decimal as written; null where the text is no number.</summary>
    public static decimal? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A whole number of four digits that can be a year; null for anything else.</summary>
    public static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and <= 2100
            ? year
            : null;
}
