using System.Globalization;
using Burdenshare.Vocabulary;
using Sylvan.Data.Csv;

namespace Burdenshare.Pledges;

/// <summary>
/// A table of the data folder with a fixed header: every row becomes a record or a problem with its line.
/// </summary>
internal static class CsvRows
{
    /// <summary>
    /// Reads a table. Problems: the missing code for a file that is not there, the faulty one for a header or a row
    /// that cannot be understood. Nothing is returned from a file that holds one bad row.
    /// </summary>
    public static Outcome<List<T>> Read<T>(
        string path,
        string[] columns,
        (string Missing, string Faulty) codes,
        Func<CsvRow, T> toRecord
    )
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            return new Problem(
                codes.Missing,
                path,
                "the file is missing",
                $"restore {name} in the data folder"
            );
        var records = new List<T>();
        var problems = new List<Problem>();
        try
        {
            using var reader = CsvDataReader.Create(
                path,
                new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture }
            );
            if (!columns.SequenceEqual(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)))
                return Faulty(1, $"the header is not {string.Join(',', columns)}");
            while (reader.Read())
                try
                {
                    if (reader.RowFieldCount != columns.Length)
                        throw new FormatException($"{reader.RowFieldCount} cells, {columns.Length} are due");
                    records.Add(toRecord(new CsvRow(reader)));
                }
                catch (FormatException wrong)
                {
                    problems.Add(Faulty(reader.RowNumber + 1, wrong.Message));
                }
        }
        catch (CsvFormatException broken)
        {
            problems.Add(Faulty(broken.RowNumber + 1, "the row is not valid CSV"));
        }
        return problems.Count == 0 ? records : Outcome<List<T>>.Refused(problems);

        Problem Faulty(int line, string why) =>
            new(
                codes.Faulty,
                string.Create(CultureInfo.InvariantCulture, $"{name}:{line}"),
                why,
                "correct the row; every row needs its source, address and confidence"
            );
    }
}
