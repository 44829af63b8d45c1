using System.Text.RegularExpressions;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Shortens rows of line breaks: more than two mean no more than two do, and the reader view's time grows with the
/// square of a row.
/// </summary>
internal static class LineBreaks
{
    private static readonly Regex s_row = new(
        @"(?:<br\s*/?>\s*){3,}",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>The page with at most two breaks in a row.</summary>
    public static string Shortened(string html) => s_row.Replace(html, "<br><br>");
}
