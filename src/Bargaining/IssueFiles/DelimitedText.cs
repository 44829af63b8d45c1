using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>
/// Splits text into lines of cells. A quoted cell may hold the delimiter; a doubled quote stands for one.
/// </summary>
internal static class DelimitedText
{
    /// <summary>All lines that hold anything.</summary>
    public static IEnumerable<ImmutableArray<Cell>> Lines(
        string file,
        string text,
        char delimiter,
        char quote
    )
    {
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return [.. Cells(line.TrimEnd('\r'), (file, number), delimiter, quote)];
        }
    }

    private static IEnumerable<Cell> Cells(
        string line,
        (string File, int Line) where,
        char delimiter,
        char quote
    )
    {
        for (var at = 0; at <= line.Length; )
        {
            var end = EndOf(line, at, delimiter, quote);
            var raw = line[at..end];
            var start = at + raw.Length - raw.TrimStart().Length;
            var place = string.Create(CultureInfo.InvariantCulture, $"{where.File}:{where.Line}:{start + 1}");
            yield return new Cell(Unquote(raw.Trim(), quote), place);
            at = end + 1;
        }
    }

    // A delimiter inside quotes does not end the cell; a quote opens only where the cell begins.
    private static int EndOf(string line, int at, char delimiter, char quote)
    {
        var end = at;
        while (end < line.Length && line[end] != delimiter && char.IsWhiteSpace(line[end]))
            end++;
        if (end < line.Length && line[end] == quote && line.IndexOf(quote, end + 1) is > 0 and var closing)
        {
            while (
                closing + 1 < line.Length
                && line[closing + 1] == quote
                && line.IndexOf(quote, closing + 2) > 0
            )
                closing = line.IndexOf(quote, closing + 2);
            end = closing;
        }
        var next = line.IndexOf(delimiter, end);
        return next < 0 ? line.Length : next;
    }

    private static string Unquote(string cell, char quote) =>
        cell.Length >= 2 && cell[0] == quote && cell[^1] == quote
            ? cell[1..^1].Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal)
            : cell;
}
