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
        var records = new List<T>();
        var problems = new List<Problem>();
        for (var i = 0; i < rows.Count; i++)
            if (toRecord(rows[i]) is var row && row.TryGet(out var record))
                records.Add(record);
            else
                problems.AddRange(row.Problems.Select(each => Malformed(path, i + 1, each.Message)));
        return problems.Count == 0 ? records : Outcome<List<T>>.Refused(problems);
    }

    // Cell by cell, with every complaint.
    internal static Outcome<List<T>> ReadCell<T>(
        string path,
        string[] columns,
        Func<string[], Outcome<T>> toRecord
    )
    {
        var records = new List<T>();
        var problems = new List<Problem>();
        try
        {
            using var reader = CsvFailure.Open(path);
            if (!HasHeader(reader, columns))
                return Malformed(path, 0, $"the header is not {string.Join(',', columns)}");
            while (reader.Read())
                if (Fields(reader, columns).Then(toRecord) is var row && row.TryGet(out var record))
                    records.Add(record);
                else
                    problems.AddRange(
                        row.Problems.Select(each => Malformed(path, reader.RowNumber, each.Message))
                    );
        }
        catch (CsvFormatException broken)
        {
            problems.Add(Malformed(path, broken.RowNumber, CsvFailure.Why(broken)));
        }
        return problems.Count == 0 ? records : Outcome<List<T>>.Refused(problems);
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
}
