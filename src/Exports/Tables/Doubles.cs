using System.Globalization;

namespace Burdenshare.Exports.Tables;

/// <summary>Numbers for forms that know only binary ones.</summary>
internal static class Doubles
{
    // A cast goes by a division and misses the nearest double in the last place of one number of 17 digits in four.
    /// <summary>The double that lies nearest to the number, as every reader of its digits gets it.</summary>
    public static double Nearest(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
