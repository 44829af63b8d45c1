namespace Burdenshare.Vocabulary;

/// <summary>
/// What a figure measures: a code of the house's measure list. The same word stands in code, JSON, SDMX and docs.
/// </summary>
public readonly record struct Measure(string Code) : IComparable<Measure>
{
    /// <summary>Defence expenditure; from NATO's 2026 edition labelled core defence expenditure.</summary>
    public static readonly Measure DefenceExpenditure = new("DEFEXP");

    /// <summary>Defence- and security-related expenditure, the "up to 1.5 %" of The Hague.</summary>
    public static readonly Measure Related = new("RELATED");

    /// <summary>Core and related together.</summary>
    public static readonly Measure Total = new("TOTAL");

    /// <summary>Major equipment, including the research and development for it.</summary>
    public static readonly Measure Equipment = new("EQUIP");

    /// <summary>Personnel, pensions included.</summary>
    public static readonly Measure Personnel = new("PERS");

    /// <summary>Infrastructure.</summary>
    public static readonly Measure Infrastructure = new("INFRA");

    /// <summary>Operations, maintenance and all the rest.</summary>
    public static readonly Measure Other = new("OTHER");

    /// <summary>Gross domestic product.</summary>
    public static readonly Measure Gdp = new("GDP");

    /// <summary>Population.</summary>
    public static readonly Measure Population = new("POP");

    /// <summary>Military personnel.</summary>
    public static readonly Measure MilitaryPersonnel = new("MILPERS");

    /// <summary>Annual average exchange rate, national currency for one US dollar.</summary>
    public static readonly Measure ExchangeRate = new("EXR");

    /// <inheritdoc/>
    public int CompareTo(Measure other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code ?? "";
}

/// <summary>
/// The unit of a figure: a ratio unit of the house, or an ISO 4217 currency. Powers of ten are kept apart
/// (a multiplier stands beside each series), so that what was published is never rescaled.
/// </summary>
public readonly record struct Unit(string Code) : IComparable<Unit>
{
    /// <summary>Percent of gross domestic product.</summary>
    public static readonly Unit PercentOfGdp = new("PC_GDP");

    /// <summary>Percent of defence expenditure.</summary>
    public static readonly Unit PercentOfDefence = new("PC_DEFEXP");

    /// <summary>Change on the year before, in percent.</summary>
    public static readonly Unit PercentChange = new("PC_CHANGE");

    /// <summary>A percentage whose base is not one of the above.</summary>
    public static readonly Unit Percent = new("PERCENT");

    /// <summary>US dollars.</summary>
    public static readonly Unit Usd = new("USD");

    /// <summary>US dollars a head.</summary>
    public static readonly Unit UsdPerHead = new("USD_PS");

    /// <summary>Persons.</summary>
    public static readonly Unit Persons = new("PS");

    private const string NationalPrefix = "XDC-";

    /// <summary>
    /// The ally's own currency, as SDMX names it (XDC), with the ISO 4217 code in force: "XDC-EUR". Kept apart from a
    /// currency of comparison, because NATO prints the United States in both tables.
    /// </summary>
    public static Unit National(string currency) => new(NationalPrefix + currency);

    /// <summary>Whether this is an ally's own currency.</summary>
    public bool IsNational => Code?.StartsWith(NationalPrefix, StringComparison.Ordinal) == true;

    /// <summary>The ISO 4217 code of a money unit, whichever table it stands in; null for a ratio.</summary>
    public string? Currency =>
        IsNational ? Code[NationalPrefix.Length..]
        : Code is { Length: 3 } ? Code
        : null;

    /// <summary>Whether the unit is money rather than a ratio.</summary>
    public bool IsCurrency => Currency is not null;

    /// <inheritdoc/>
    public int CompareTo(Unit other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code ?? "";
}
