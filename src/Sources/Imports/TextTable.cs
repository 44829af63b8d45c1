using System.Globalization;
using Burdenshare.Sources.Catalogue;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Imports;

/// <summary>A table in a text file: a head, and rows with as many fields as it has.</summary>
internal sealed record TextTable(IReadOnlyList<string> Head, IReadOnlyList<TextRow> Rows)
{
    /// <summary>Place of a column; -1 where there is none of that name, in any case.</summary>
    public int Column(string name)
    {
        for (var i = 0; i < Head.Count; i++)
            if (string.Equals(Head[i], name, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    /// <summary>A problem where the last row is not ended, so that its last number may have lost digits.</summary>
    public static bool IsEnded(SourceBytes file, Gleaning gleaning)
    {
        if (!file.EndsItsLastLine)
            gleaning.Fail(
                "SRC111",
                "last row",
                "the row has no line end: the file may be cut off",
                "get the file again, or end the row where it is whole"
            );
        return file.EndsItsLastLine;
    }

    /// <summary>Reads commas, or tabs where the head has any; null after a problem.</summary>
    public static TextTable? Read(SourceBytes file, Gleaning gleaning)
    {
        var text = file.Text;
        var head = text.AsSpan(0, text.IndexOf('\n') is var end and >= 0 ? end : text.Length);
        try
        {
            using var reader = CsvDataReader.Create(
                new StringReader(text),
                new CsvDataReaderOptions
                {
                    Culture = CultureInfo.InvariantCulture,
                    Delimiter = head.Contains('\t') ? '\t' : ',',
                    MaxBufferSize = 1 << 24,
                }
            );
            string[] names =
            [
                .. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i).Trim()),
            ];
            var rows = new List<TextRow>();
            while (reader.Read() && !gleaning.IsHopeless)
                if (Row(reader, names.Length, gleaning) is { } row)
                    rows.Add(row);
            return gleaning.Problems.Count == 0 ? new TextTable(names, rows) : null;
        }
        catch (CsvFormatException broken)
        {
            gleaning.Fail("SRC111", Line(broken.RowNumber), CsvFailure.Why(broken), "get the file again");
            return null;
        }
    }

    private static TextRow? Row(CsvDataReader reader, int fields, Gleaning gleaning)
    {
        if (reader.RowFieldCount == fields)
            return new TextRow(
                Line(reader.RowNumber),
                [.. Enumerable.Range(0, fields).Select(i => reader.GetString(i).Trim())]
            );
        gleaning.Fail(
            "SRC111",
            Line(reader.RowNumber),
            $"{reader.RowFieldCount} fields instead of {fields}: the file is cut off or damaged",
            "get the file again"
        );
        return null;
    }

    // Rows are counted from the head, as an editor counts the lines of a table without breaks in its cells.
    private static string Line(int row) => string.Create(CultureInfo.InvariantCulture, $"row {row + 1}");
}

/// <summary>A row and its place.</summary>
internal sealed record TextRow(string Place, string[] Fields);
