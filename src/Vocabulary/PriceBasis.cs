using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Burdenshare.Vocabulary;

/// <summary>
/// At which prices an amount is stated: "current", "constant-2021", or "none" for what has no price (persons, shares
/// of an amount). Default: none.
/// </summary>
public readonly record struct PriceBasis : IComparable<PriceBasis>
{
    private readonly string? _text;

    private PriceBasis(string text) => _text = text;

    /// <summary>No price is involved.</summary>
    public static PriceBasis None { get; }

    /// <summary>Prices of the year itself.</summary>
    public static PriceBasis Current { get; } = new("current");

    /// <summary>Constant prices whose base each country chooses (IMF WEO).</summary>
    public static PriceBasis NationalBase { get; } = new("constant-national");

    /// <summary>The base year of constant prices; null for the others.</summary>
    public int? BaseYear =>
        _text is { Length: 13 } text
        && int.TryParse(text[9..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <summary>Constant prices of a base year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the year has not four digits.</exception>
    public static PriceBasis Constant(int baseYear) =>
        baseYear is >= 0 and <= 9999
            ? new(string.Create(CultureInfo.InvariantCulture, $"constant-{baseYear:D4}"))
            : throw new ArgumentOutOfRangeException(nameof(baseYear));

    /// <summary>Reads "none", "current", "constant-national" or "constant-yyyy".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PriceBasis basis)
    {
        basis = text is null or "none" ? None : new PriceBasis(text);
        return text is "none" or "current" or "constant-national"
            || (
                text is not null
                && text.StartsWith("constant-", StringComparison.Ordinal)
                && basis.BaseYear is not null
            );
    }

    /// <inheritdoc/>
    public int CompareTo(PriceBasis other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc/>
    public override string ToString() => _text ?? "none";
}
