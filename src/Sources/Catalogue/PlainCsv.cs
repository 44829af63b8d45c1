using System.Text;

namespace Burdenshare.Sources.Catalogue;

/// <summary>
/// Reads small tables whose cells stand bare or whole between quotation marks (RFC 4180): the form of every table of
/// the data folder. The general reader takes tens of milliseconds to start in a fresh process. Anything unusual is left
/// to that one: it alone complains.
/// </summary>
internal static class PlainCsv
{
    /// <summary>
    /// The rows below the header; null where the header differs, a row has more or fewer cells, is empty, or a
    /// quotation mark stands anywhere but around a cell or doubled within one.
    /// </summary>
    public static List<string[]>? Read(string text, string[] columns)
    {
        var rows = new List<string[]>();
        var at = 0;
        while (at < text.Length)
        {
            var row = new string[columns.Length];
            for (var i = 0; i < row.Length; i++)
            {
                if (Cell(text, ref at) is not { } cell || !Ends(text, ref at, i == row.Length - 1))
                    return null;
                row[i] = cell;
            }
            if (row is [""])
                return null;
            rows.Add(row);
        }
        if (rows.Count == 0 || !rows[0].AsSpan().SequenceEqual(columns))
            return null;
        rows.RemoveAt(0);
        return rows;
    }

    private static string? Cell(string text, ref int at) =>
        at < text.Length && text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at);

    private static string? Bare(string text, ref int at)
    {
        var length = text.AsSpan(at).IndexOfAny(',', '\n', '"');
        var end = length < 0 ? text.Length : at + length;
        if (end < text.Length && text[end] == '"')
            return null;
        // A line may end with a carriage return before its line feed; one anywhere else is unusual.
        var cell =
            end < text.Length && text[end] == '\n' && end > at && text[end - 1] == '\r'
                ? text[at..(end - 1)]
                : text[at..end];
        at = end;
        return cell.Contains('\r', StringComparison.Ordinal) ? null : cell;
    }

    private static string? Quoted(string text, ref int at)
    {
        StringBuilder? pieces = null;
        for (var from = at + 1; ; )
        {
            var end = text.IndexOf('"', from);
            if (end < 0)
                return null;
            var piece = text.AsSpan(from, end - from);
            if (end + 1 < text.Length && text[end + 1] == '"')
            {
                pieces = (pieces ?? new StringBuilder()).Append(piece).Append('"');
                from = end + 2;
                continue;
            }
            at = end + 1;
            return pieces is null ? piece.ToString() : pieces.Append(piece).ToString();
        }
    }

    // A comma between two cells, a line break or the end of the file after the last.
    private static bool Ends(string text, ref int at, bool last)
    {
        if (last && at == text.Length)
            return true;
        if (last && at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n')
            at++;
        if (at == text.Length || text[at] != (last ? '\n' : ','))
            return false;
        at++;
        return true;
    }
}
