using System.Globalization;
using System.Text.RegularExpressions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>What a column of a copy holds, by the name that its maker gave it.</summary>
/// <param name="Measure">Of what.</param>
/// <param name="Unit">In which unit; null for the ally's own currency.</param>
/// <param name="Multiplier">Power of ten in NATO's tables.</param>
/// <param name="Prices">At which prices.</param>
/// <param name="Base">The base year that the name tells; null where it tells none.</param>
/// <param name="Scale">What the maker multiplied NATO's number by.</param>
internal sealed record NatoColumn(
    Measure Measure,
    Unit? Unit,
    int Multiplier,
    NatoPrices Prices,
    int? Base,
    decimal Scale
)
{
    private const string Year = @"(?<base>(?:19|20)\d\d)";

    // Long tables in NATO's units; then the data set "nato" of the R package passport, in single dollars and heads.
    private static readonly (
        Regex Name,
        string Measure,
        string? Unit,
        int Power,
        NatoPrices Prices,
        decimal Scale
    )[] s_names =
    [
        (Of($"core_nat_currency_{Year}_m"), "DEFEXP", null, 6, NatoPrices.Constant, 1),
        (Of("core_nat_currency_current_m"), "DEFEXP", null, 6, NatoPrices.Current, 1),
        (Of($"core_usd_{Year}_m"), "DEFEXP", "USD", 6, NatoPrices.Constant, 1),
        (Of("core_usd_current_m"), "DEFEXP", "USD", 6, NatoPrices.Current, 1),
        (Of("core_share_gdp"), "DEFEXP", "PC_GDP", 0, NatoPrices.Constant, 1),
        (Of("core_real_change_pct"), "DEFEXP", "PC_CHANGE", 0, NatoPrices.Constant, 1),
        (Of($"core_per_capita_{Year}_usd"), "DEFEXP", "USD_PS", 0, NatoPrices.Constant, 1),
        (Of($"gdp_usd_{Year}_m"), "GDP", "USD", 6, NatoPrices.Constant, 1),
        (Of("gdp_usd_current_m"), "GDP", "USD", 6, NatoPrices.Current, 1),
        (Of($"gdp_per_capita_{Year}_kusd"), "GDP", "USD_PS", 3, NatoPrices.Constant, 1),
        (Of("personnel_k"), "MILPERS", "PS", 3, NatoPrices.None, 1),
        (Of("equipment_share_pct"), "EQUIP", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of("personnel_share_pct"), "PERS", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of("infrastructure_share_pct"), "INFRA", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of("other_share_pct"), "OTHER", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (
            Of(@"Defen[cs]e expenditure \(USD, current prices\)"),
            "DEFEXP",
            "USD",
            6,
            NatoPrices.Current,
            1_000_000
        ),
        (
            Of($@"Defen[cs]e expenditure \(USD, {Year} prices\)"),
            "DEFEXP",
            "USD",
            6,
            NatoPrices.Constant,
            1_000_000
        ),
        (Of(@"Defen[cs]e expenditure \(% real GDP\)"), "DEFEXP", "PC_GDP", 0, NatoPrices.Constant, 1),
        (
            Of(@"Defen[cs]e expenditure annual real change \(% GDP\)"),
            "DEFEXP",
            "PC_CHANGE",
            0,
            NatoPrices.Constant,
            1
        ),
        (Of($@"Real GDP \({Year} prices\)"), "GDP", "USD", 6, NatoPrices.Constant, 1_000_000),
        (Of(@"GDP per capita \(USD\)"), "GDP", "USD_PS", 3, NatoPrices.Constant, 1_000),
        (Of(@"Defen[cs]e expenditure per capita \(USD\)"), "DEFEXP", "USD_PS", 0, NatoPrices.Constant, 1),
        (Of("Military personnel"), "MILPERS", "PS", 3, NatoPrices.None, 1_000),
        (Of(@"Equipment expenditure \(%\)"), "EQUIP", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of(@"Personnel expenditure \(%\)"), "PERS", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of(@"Infrastructure expenditure \(%\)"), "INFRA", "PC_DEFEXP", 0, NatoPrices.None, 1),
        (Of(@"Other expenditure \(%\)"), "OTHER", "PC_DEFEXP", 0, NatoPrices.None, 1),
    ];

    /// <summary>The column of that name; null where it is unknown.</summary>
    public static NatoColumn? Named(string name)
    {
        foreach (var (pattern, measure, unit, power, prices, scale) in s_names)
            if (pattern.Match(name) is { Success: true } match)
                return new NatoColumn(
                    new Measure(measure),
                    unit is null ? null : new Unit(unit),
                    power,
                    prices,
                    match.Groups["base"] is { Success: true } year
                        ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture)
                        : null,
                    scale
                );
        return null;
    }

    private static Regex Of(string pattern) =>
        new($"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
