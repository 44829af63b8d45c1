using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Burdenshare.Statements.Files;

/// <summary>
/// The lines at the head and the foot of a document's pages that are no prose: what stands there on several pages,
/// digits apart, and page numbers.
/// </summary>
internal sealed partial class PageMargins
{
    // Lines from a page's edge among which heads and feet are sought.
    private const int Deepest = 2;

    private const int LongestHead = 120;

    private readonly HashSet<TextLine> _lines;

    private PageMargins(HashSet<TextLine> lines) => _lines = lines;

    /// <summary>The margins of pages that are given as their blocks.</summary>
    public static PageMargins Of(IReadOnlyList<TextBlock[]> pages)
    {
        var edges = pages.Select(Edges).ToArray();
        var heads = edges
            .SelectMany(page => page.Select(line => Shape(line.Text)).Distinct(StringComparer.Ordinal))
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Key.Length <= LongestHead)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var lines = edges
            .SelectMany(page => page)
            .Where(line => heads.Contains(Shape(line.Text)) || IsPageNumber(line.Text));
        return new PageMargins(new HashSet<TextLine>(lines, ReferenceEqualityComparer.Instance));
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Hold(TextLine line) => _lines.Contains(line);

    /// <summary>Whether a line holds a page's number and nothing else: "3", "– 3 –", "Page 3 of 12", "iv".</summary>
    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line.Trim());

    // What stands at one height is one line, whatever blocks it was cut into.
    private static TextLine[] Edges(TextBlock[] page)
    {
        var rows = page.SelectMany(block => block.TextLines)
            .GroupBy(line => Math.Round(line.BoundingBox.Bottom))
            .OrderByDescending(row => row.Key)
            .ToArray();
        return [.. rows.Take(Deepest).Concat(rows.Skip(Deepest).TakeLast(Deepest)).SelectMany(row => row)];
    }

    // "Page 3 of 12" and "Page 4 of 12" have one shape.
    private static string Shape(string line)
    {
        var shape = new StringBuilder();
        foreach (var letter in line.Trim())
        {
            if (!char.IsAsciiDigit(letter))
                shape.Append(letter);
            else if (shape.Length == 0 || shape[^1] != '#')
                shape.Append('#');
        }
        return shape.ToString();
    }

    [GeneratedRegex(
        @"^[-–—|\s]*(page|p\.)?\s*(\d{1,3}|x{1,3}|x{0,3}(ix|iv|vi{0,3}|i{1,3}))(\s*(of|/|\|)\s*\d{1,4})?[-–—|\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PageNumber();
}
