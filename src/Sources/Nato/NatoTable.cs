using System.Text.RegularExpressions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Nato;

/// <summary>What a part of one of NATO's tables holds.</summary>
/// <param name="Heading">Pattern of the words above it.</param>
/// <param name="Measure">Of what.</param>
/// <param name="Unit">In which unit; null for the ally's own currency, which the row names.</param>
/// <param name="Multiplier">Power of ten.</param>
/// <param name="Prices">At which prices.</param>
internal sealed record NatoSection(
    Regex Heading,
    Measure Measure,
    Unit? Unit,
    int Multiplier,
    NatoPrices Prices
);

/// <summary>At which prices a part of a table is.</summary>
internal enum NatoPrices
{
    None,
    Current,
    Constant,
}

/// <summary>
/// NATO's tables of a yearly release: their numbers, the words that state their unit, and their parts. Table 4 is
/// derived from the others.
/// </summary>
internal sealed partial record NatoTable(string Number, string UnitWords, NatoSection[] Sections)
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The table that repeats figures of the others.</summary>
    public const string Derived = "4";

    /// <summary>Every table that is read.</summary>
    public static readonly NatoTable[] All =
    [
        new(
            "1",
            "Million national currency",
            [Of("current prices", "DEFEXP", null, 6), Of("constant", "DEFEXP", null, 6)]
        ),
        new(
            "2",
            "Million US dollars",
            [Of("current prices", "DEFEXP", "USD", 6), Of("constant", "DEFEXP", "USD", 6)]
        ),
        new(
            "3",
            "Based on",
            [
                Real("share of real GDP", "DEFEXP", "PC_GDP", 0),
                Real("annual real change", "DEFEXP", "PC_CHANGE", 0),
            ]
        ),
        new(
            "5",
            "Million US dollars",
            [Of("current prices", "GDP", "USD", 6), Of("constant", "GDP", "USD", 6)]
        ),
        new(
            "6",
            "prices and exchange rates",
            [
                Real(@"GDP per capita \(thousand US dollars\)", "GDP", "USD_PS", 3),
                Real(@"(core )?defence expenditure per capita \(US dollars\)", "DEFEXP", "USD_PS", 0),
            ]
        ),
        new("7", "Thousands", [Plain("", "MILPERS", "PS", 3)]),
        new(
            "8a",
            "Percentage of total",
            [Plain("equipment", "EQUIP", "PC_DEFEXP", 0), Plain("personnel", "PERS", "PC_DEFEXP", 0)]
        ),
        new(
            "8b",
            "Percentage of total",
            [Plain("infrastructure", "INFRA", "PC_DEFEXP", 0), Plain("other", "OTHER", "PC_DEFEXP", 0)]
        ),
    ];

    /// <summary>Number and subject of a title: "Table 8a : Distribution of …".</summary>
    [GeneratedRegex(@"^\s*Table\s*(\d+[ab]?)\s*:\s*(.+?)\s*$", Loose)]
    public static partial Regex Title();

    /// <summary>The base year that a heading or unit line names.</summary>
    [GeneratedRegex(@"\b((?:19|20)\d\d)\s+prices", Loose)]
    public static partial Regex BasePrices();

    /// <summary>A year of a table's head, with NATO's mark of an estimate.</summary>
    [GeneratedRegex(@"^\s*((?:19|20)\d\d)\s*(e?)\s*$", Loose)]
    public static partial Regex YearHead();

    /// <summary>What stands below a table: notes, and the number of the page.</summary>
    [GeneratedRegex(@"^\s*(Notes?\s*:|\*|\([a-d]\)|-\s*\d+\s*-)", Loose)]
    public static partial Regex Note();

    private static NatoSection Of(string heading, string measure, string? unit, int multiplier) =>
        Section(
            heading,
            measure,
            unit,
            multiplier,
            heading == "constant" ? NatoPrices.Constant : NatoPrices.Current
        );

    private static NatoSection Real(string heading, string measure, string unit, int multiplier) =>
        Section(heading, measure, unit, multiplier, NatoPrices.Constant);

    private static NatoSection Plain(string heading, string measure, string unit, int multiplier) =>
        Section(heading, measure, unit, multiplier, NatoPrices.None);

    private static NatoSection Section(
        string heading,
        string measure,
        string? unit,
        int multiplier,
        NatoPrices prices
    ) =>
        new(
            new Regex(@"^\s*" + heading, Loose),
            new Measure(measure),
            unit is null ? null : new Unit(unit),
            multiplier,
            prices
        );
}
