using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Catalogue;

/// <summary>
/// A small CSV table with a fixed header, read row by row into records. The header must match exactly; every row is
/// turned into a record or refused with its line.
/// </summary>
internal static class CsvTable
{
    public static Outcome<List<T>> Read<T>(string path, string[] columns, Func<string[], Outcome<T>> toRecord)
    {
        if (!File.Exists(path))
            return Missing(FilePlace.Of(path));
        var plain = PlainCsv.Read(File.ReadAllText(path), columns);
        return plain is null ? ReadCell(path, columns, toRecord) : Take(path, plain, toRecord);
    }

    private static Outcome<List<T>> Take<T>(
        string path,
        List<string[]> rows,
        Func<string[], Outcome<T>> toRecord
    )
    {
        var taken = new Taken<T>(path);
        for (var i = 0; i < rows.Count; i++)
            taken.Add(toRecord(rows[i]), i + 1);
        return taken.Finish();
    }

    // Cell by cell, with every complaint.
    internal static Outcome<List<T>> ReadCell<T>(
        string path,
        string[] columns,
        Func<string[], Outcome<T>> toRecord
    )
    {
        var taken = new Taken<T>(path);
        try
        {
            using var reader = CsvFailure.Open(path);
            if (!HasHeader(reader, columns))
                return Malformed(path, 0, $"the header is not {string.Join(',', columns)}");
            while (reader.Read())
                taken.Add(Fields(reader, columns).Then(toRecord), reader.RowNumber);
        }
        catch (CsvFormatException broken)
        {
            taken.Add(Row(CsvFailure.Why(broken)), broken.RowNumber);
        }
        return taken.Finish();
    }

    /// <summary>A refusal of one row; file and line are added by the table.</summary>
    public static Problem Row(string why) => new("SRC104", "", why, "correct the row");

    /// <summary>Whether the file has these columns in this order, and no other.</summary>
    public static bool HasHeader(CsvDataReader reader, string[] columns)
    {
        var same = reader.FieldCount == columns.Length;
        for (var i = 0; same && i < columns.Length; i++)
            same = reader.GetName(i) == columns[i];
        return same;
    }

    private static Outcome<string[]> Fields(CsvDataReader reader, string[] columns)
    {
        if (reader.RowFieldCount != columns.Length)
            return Row($"{reader.RowFieldCount} fields instead of {columns.Length}");
        var fields = new string[columns.Length];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = reader.GetString(i);
        return fields;
    }

    private static Problem Missing(string place) =>
        new("SRC101", place, "the file is missing", "restore it, or name another folder with --data");

    private static Problem Malformed(string path, int row, string why) =>
        Row(why) with
        {
            Place = CsvFailure.Place(path, row),
        };

    // The rows read so far, and those refused.
    private sealed class Taken<T>(string path)
    {
        private readonly List<T> _records = [];
        private readonly List<Problem> _problems = [];

        public void Add(Outcome<T> row, int number)
        {
            if (row.TryGet(out var record))
                _records.Add(record);
            else
                _problems.AddRange(row.Problems.Select(each => Malformed(path, number, each.Message)));
        }

        public Outcome<List<T>> Finish() =>
            _problems.Count == 0 ? _records : Outcome<List<T>>.Refused(_problems);
    }
}
