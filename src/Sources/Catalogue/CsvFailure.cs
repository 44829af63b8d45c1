using System.Globalization;
using Sylvan.Data.Csv;

namespace Burdenshare.Sources.Catalogue;

/// <summary>What makes a file no CSV, in words for its owner.</summary>
internal static class CsvFailure
{
    public static CsvDataReader Open(string path) =>
        CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });

    public static string Why(CsvFormatException broken) =>
        broken switch
        {
            CsvMissingHeadersException => "the file is empty",
            CsvRecordTooLargeException => "the row does not end: a quotation mark may be open",
            _ => "a quotation mark is open or misplaced",
        };
}
