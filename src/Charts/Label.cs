using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Burdenshare.Charts;

/// <summary>Text on a chart: made harmless, measured, broken into lines; figures written out.</summary>
internal static class Label
{
    public const string Unknown = "no figure";

    /// <summary>
    /// Plain text on one line: no control characters, no bidirectional controls (they could reorder a number), no
    /// lone surrogates; white space collapsed.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                clean.Append(clean.Length == 0 || clean[^1] == ' ' ? "" : " ");
            else if (!IsHidden(rune))
                clean.Append(rune);
        }
        return clean.ToString().TrimEnd();
    }

    // Format characters reorder or hide text; U+FFFE and U+FFFF are not allowed in XML.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
        || rune.Value is 0xFFFE or 0xFFFF;

    /// <summary>HTML for the browser's tooltip, in which ECharts finds no placeholder to fill.</summary>
    public static string Html(string text) =>
        WebUtility.HtmlEncode(Clean(text)).Replace("{", "&#123;", StringComparison.Ordinal);

    /// <summary>
    /// Two decimals; more where rounding would carry a value across an edge, so that 1.996 never prints as a met 2.00.
    /// </summary>
    public static string Number(decimal value, params IEnumerable<decimal> edges)
    {
        var decimals = 2;
        while (decimals < 8 && edges.Any(edge => value < edge != Rounded(value, decimals) < edge))
            decimals++;
        return Rounded(value, decimals).ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    /// <summary>A number and the mark of an estimate.</summary>
    public static string Figure(decimal? value, bool isEstimate, params IEnumerable<decimal> edges) =>
        value is decimal known ? Number(known, edges) + (isEstimate ? " e" : "") : Unknown;

    /// <summary>In full precision, for tables; empty where unknown.</summary>
    public static string Exact(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A difference with its sign; zero has none.</summary>
    public static string Signed(decimal change) =>
        Rounded(change, 2).ToString("+0.00;\u22120.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>Estimated width in pixels in a usual sans-serif; errs on the wide side.</summary>
    public static double Width(string text, double fontSize) => text.EnumerateRunes().Sum(Em) * fontSize;

    /// <summary>Breaks at spaces so that each line fits; a single word may be wider.</summary>
    public static ImmutableArray<string> Wrap(string text, double width, double fontSize)
    {
        var lines = new List<string>();
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines.Count == 0 ? word : $"{lines[^1]} {word}";
            if (lines.Count > 0 && Width(longer, fontSize) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }
        return [.. lines];
    }

    /// <summary>Shortens with an ellipsis what does not fit.</summary>
    public static string Fit(string text, double width, double fontSize)
    {
        var clean = Clean(text);
        if (Width(clean, fontSize) <= width)
            return clean;
        var runes = clean.EnumerateRunes().ToArray();
        var kept = runes.Length;
        while (kept > 0 && (runes.Take(kept).Sum(Em) + 1) * fontSize > width)
            kept--;
        return string.Concat(runes.Take(kept)).TrimEnd() + "\u2026";
    }

    private static decimal Rounded(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static double Em(Rune rune) =>
        rune.Value switch
        {
            >= 0x1100 => 1.0,
            'm' or 'w' or 'M' or 'W' or '%' => 0.95,
            'i' or 'l' or 'j' or 't' or 'f' or 'r' or '.' or ',' or ' ' or '\'' => 0.36,
            >= 'A' and <= 'Z' => 0.7,
            _ => 0.62,
        };
}
