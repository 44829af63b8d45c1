using System.Globalization;
using System.Text;

namespace Burdenshare.Cli;

/// <summary>CSV as RFC 4180 has it, lines ended by a line feed; unknown is an empty cell.</summary>
internal static class CsvText
{
    /// <summary>
    /// A head and its rows. Texts that a spreadsheet would take for a formula are led by an apostrophe.
    /// </summary>
    public static string Of(IEnumerable<string> head, IEnumerable<IEnumerable<object?>> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', head.Select(Quoted)).Append('\n');
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            bool isTrue => isTrue ? "true" : "false",
            string words => Quoted(words),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Quoted(value.ToString() ?? ""),
        };

    private static string Quoted(string words)
    {
        var safe =
            words.Length > 0 && "=+-@\t\r".Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
