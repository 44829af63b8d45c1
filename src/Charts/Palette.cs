using System.Collections.Immutable;

namespace Burdenshare.Charts;

/// <summary>
/// The colours of all charts. Each has a CSS custom property by which a page may replace it (dark mode); the fallback
/// is the colour itself. Fills differ in lightness, so that they stay apart in greyscale.
/// </summary>
internal static class Palette
{
    public const string Ink = "#1c2733";
    public const string Muted = "#5b6875";
    public const string Rule = "#dfe3e8";
    public const string Target = "#8a3b3b";
    public const string Paper = "#ffffff";
    public const string Low = "#dcbf95";
    public const string Middle = "#7ba0c4";
    public const string High = "#1f4a78";
    public const string Between = "#a9c3dc";
    public const string Third = "#b07a2f";

    /// <summary>Custom property by colour.</summary>
    public static readonly ImmutableSortedDictionary<string, string> Properties = new Dictionary<
        string,
        string
    >
    {
        [Ink] = "--chart-ink",
        [Muted] = "--chart-muted",
        [Rule] = "--chart-rule",
        [Target] = "--chart-target",
        [Paper] = "--chart-paper",
        [Low] = "--chart-low",
        [Middle] = "--chart-middle",
        [High] = "--chart-high",
        [Between] = "--chart-between",
        [Third] = "--chart-third",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Colours of the lines of a trend, in order.</summary>
    public static readonly ImmutableArray<string> Lines = [High, Middle, Third, Muted, Ink, Low];

    /// <summary>Fills of the bands from the lowest up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">For more bands than can be told apart.</exception>
    public static ImmutableArray<string> Bands(int count) =>
        count switch
        {
            1 => [Middle],
            2 => [Low, High],
            3 => [Low, Middle, High],
            4 => [Low, Between, Middle, High],
            _ => throw new ArgumentOutOfRangeException(
                nameof(count),
                count,
                "A chart tells four bands apart."
            ),
        };
}
