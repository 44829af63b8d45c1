using System.Globalization;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Catalogue;

/// <summary>Where and why a CSV file cannot be read, in words for its owner.</summary>
internal static class CsvFailure
{
    public static CsvDataReader Open(string path) =>
        CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });

    /// <summary>The file and line of a row; the header is row 0 and begins on line 1.</summary>
    public static string Place(string path, int row) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FilePlace.Of(path)}:{row + 1 + LineBreaksBefore(path, row)}"
        );

    private static int LineBreaksBefore(string path, int row)
    {
        if (row < 2)
            return 0;
        using var reader = Open(path);
        var breaks = 0;
        while (reader.RowNumber < row - 1 && reader.Read())
            breaks += LineBreaks(reader);
        return breaks;
    }

    // A cell between quotation marks may hold several lines.
    private static int LineBreaks(CsvDataReader reader) =>
        Enumerable.Range(0, reader.RowFieldCount).Sum(field => reader.GetFieldSpan(field).Count('\n'));

    public static string Why(CsvFormatException broken) =>
        broken switch
        {
            CsvMissingHeadersException => "the file is empty",
            CsvRecordTooLargeException => "the row does not end: a quotation mark may be open",
            _ => "a quotation mark is open or misplaced",
        };
}
