using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Sipri;

/// <summary>What a sheet of SIPRI's workbook holds.</summary>
/// <param name="Unit">Unit of its cells once read.</param>
/// <param name="Multiplier">Power of ten.</param>
/// <param name="Basis">At which prices.</param>
/// <param name="IsFraction">Whether cells are fractions shown as percentages.</param>
internal sealed partial record SipriSheet(
    Unit Unit,
    int Multiplier,
    PriceBasis Basis,
    bool IsFraction = false
)
{
    /// <summary>The sheet of amounts in local currency, which tells true zeros from missing exchange rates.</summary>
    public const string LocalCurrency = "Local currency calendar years";

    /// <summary>Amounts in the country's own currency; which one it is the sheet says in words only.</summary>
    public static readonly Unit OwnCurrency = new("XDC");

    /// <summary>Percent of general government expenditure.</summary>
    public static readonly Unit PercentOfGovernment = new("PC_GOV");

    /// <summary>The sheet of that name; null where it repeats others (financial years, regions, notes).</summary>
    public static SipriSheet? Named(string name) =>
        name.Trim() switch
        {
            LocalCurrency => new(OwnCurrency, 0, PriceBasis.Current),
            "Current US$" => new(Unit.Usd, 6, PriceBasis.Current),
            "Share of GDP" => new(Unit.PercentOfGdp, 0, PriceBasis.Current, IsFraction: true),
            "Per capita" => new(Unit.UsdPerHead, 0, PriceBasis.Current),
            "Share of Govt. spending" => new(PercentOfGovernment, 0, PriceBasis.Current, IsFraction: true),
            _ => ConstantDollars().Match(name) is { Success: true } match
                ? new(
                    Unit.Usd,
                    6,
                    PriceBasis.Constant(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                )
                : null,
        };

    /// <summary>Whether an amount was converted at an exchange rate of its year.</summary>
    public bool IsConverted => Unit == Unit.Usd || Unit == Unit.UsdPerHead;

    [GeneratedRegex(@"^\s*Constant \((\d{4})\) US\$\s*$")]
    private static partial Regex ConstantDollars();
}
