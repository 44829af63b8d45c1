using System.Globalization;
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
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            return new Problem(
                "SRC101",
                name,
                "the file is missing",
                "restore it, or name another folder with --data"
            );
        var records = new List<T>();
        var problems = new List<Problem>();
        try
        {
            using var reader = CsvDataReader.Create(
                path,
                new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture }
            );
            if (
                reader.FieldCount != columns.Length
                || columns.Index().Any(pair => reader.GetName(pair.Index) != pair.Item)
            )
                return Malformed(name, 1, $"the header is not {string.Join(',', columns)}");
            while (reader.Read())
            {
                var fields = new string[columns.Length];
                for (var i = 0; i < fields.Length; i++)
                    fields[i] = i < reader.RowFieldCount ? reader.GetString(i) : "";
                var outcome = toRecord(fields);
                if (outcome.TryGet(out var record))
                    records.Add(record);
                else
                    problems.AddRange(
                        outcome.Problems.Select(each => Malformed(name, reader.RowNumber + 1, each.Message))
                    );
            }
        }
        catch (CsvFormatException broken)
        {
            problems.Add(Malformed(name, broken.RowNumber + 1, "the row is not valid CSV"));
        }
        return problems.Count == 0 ? records : Outcome<List<T>>.Refused(problems);
    }

    /// <summary>A refusal of one row; file and line are added by the table.</summary>
    public static Problem Row(string why) => new("SRC104", "", why, "correct the row");

    private static Problem Malformed(string file, int line, string why) =>
        new("SRC104", string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"), why, "correct the row");
}
