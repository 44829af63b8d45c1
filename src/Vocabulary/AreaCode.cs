namespace Burdenshare.Vocabulary;

/// <summary>
/// A reference area (SDMX REF_AREA): an ISO 3166-1 alpha-3 country code, or one of the alliance's own groups. Ordered
/// by code, ordinally. Default: the empty code, which names no area.
/// </summary>
public readonly record struct AreaCode(string Code) : IComparable<AreaCode>
{
    /// <summary>All allies together, as NATO prints "NATO Total".</summary>
    public static readonly AreaCode Nato = new("NATO");

    /// <summary>All allies but the United States, as NATO prints "NATO Europe and Canada".</summary>
    public static readonly AreaCode EuropeAndCanada = new("NATO-EUR-CAN");

    /// <summary>The European allies; read from texts, never printed by NATO.</summary>
    public static readonly AreaCode EuropeanAllies = new("NATO-EUR");

    /// <summary>The euro area, as exchange rates name it (EMU).</summary>
    public static readonly AreaCode EuroArea = new("EMU");

    /// <summary>The United States, the ally that "Europe and Canada" leaves out.</summary>
    public static readonly AreaCode UnitedStates = new("USA");

    /// <summary>Whether this is a group of allies rather than a country.</summary>
    public bool IsGroup => Code is "NATO" or "NATO-EUR-CAN" or "NATO-EUR";

    /// <inheritdoc/>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code ?? "";
}
