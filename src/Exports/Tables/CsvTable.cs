using System.Buffers;
using System.Globalization;
using System.Text;
using Burdenshare.Exports.Wording;

namespace Burdenshare.Exports.Tables;

/// <summary>A table as CSV (RFC 4180, line feed, UTF-8 without a mark); what looks like a formula is inert.</summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",\"\r\n");

    public static byte[] Of(ExportTable table)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => column.Name)).Append('\n');
        foreach (var row in table.Rows)
            text.AppendJoin(',', row.Select(Field)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Field(object? cell) =>
        cell switch
        {
            null => "",
            string words => Quoted(SafeText.Inert(words)),
            _ => ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture),
        };

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(s_special) < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
