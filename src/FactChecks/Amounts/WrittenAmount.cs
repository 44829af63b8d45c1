using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Amounts;

/// <summary>
/// How precisely an amount of money was written: "$97.7 billion" to 100 million, "$1.4 trillion" to 100 billion.
/// </summary>
internal static partial class WrittenAmount
{
    // "About" allows a tenth, as for shares.
    private const decimal AboutShare = 0.1m;

    /// <summary>
    /// How far an amount may differ, in millions: half a unit of the last digit written, a tenth for "about"; null
    /// where bounds are exact.
    /// </summary>
    public static decimal? Tolerance(FigureFinding claim, string words)
    {
        var half = Unit(words) / 2;
        return claim.Comparator switch
        {
            "eq" => half,
            "approx" => Math.Max(half, Math.Abs(claim.Value ?? 0) * AboutShare),
            _ => null,
        };
    }

    /// <summary>"97.7 billion": an amount in millions at the scale that people speak of it.</summary>
    public static string Spoken(decimal millions)
    {
        var (value, scale) =
            Math.Abs(millions) >= 1_000_000 ? (millions / 1_000_000, "trillion")
            : Math.Abs(millions) >= 1_000 ? (millions / 1_000, "billion")
            : (millions, "million");
        var form = Math.Abs(value) >= 100 ? "0.#" : "0.0#";
        return $"{value.ToString(form, CultureInfo.InvariantCulture)} {scale}";
    }

    // One unit of the last digit that was written, in millions.
    private static decimal Unit(string words)
    {
        var match = Number().Match(words);
        if (!match.Success)
            return 0;
        var unit = match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "TRILLION" or "TN" or "TRN" or "T" => 1_000_000m,
            "BILLION" or "BN" or "BLN" or "B" => 1_000m,
            "MILLION" or "MN" or "MLN" or "M" => 1m,
            "THOUSAND" or "K" => 0.001m,
            _ => 0.000001m,
        };
        for (var i = 0; i < match.Groups["decimals"].Length; i++)
            unit /= 10;
        return unit;
    }

    [GeneratedRegex(
        @"\d[\d,]*(?:\.(?<decimals>\d+))?\s*(?<scale>trillion|tn|trn|billion|bn|bln|million|mn|mln|thousand|[tbmk]\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
