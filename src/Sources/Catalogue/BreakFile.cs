using System.Globalization;
using Burdenshare.Statistics.Breaks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Catalogue;

/// <summary>breaks.csv: changes inside publishers' series that their tables do not mark.</summary>
internal static class BreakFile
{
    private static readonly string[] s_columns =
    [
        "id",
        "publisher",
        "ally",
        "year",
        "kind",
        "what",
        "source",
        "url",
        "confidence",
    ];

    public static Outcome<List<SeriesBreak>> Read(string path) =>
        File.Exists(path) ? CsvTable.Read(path, s_columns, ToBreak) : Outcome<List<SeriesBreak>>.Done([]);

    private static Outcome<SeriesBreak> ToBreak(string[] fields)
    {
        if (!int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return CsvTable.Row($"year '{fields[3]}' is no year");
        if (
            fields[4]
            is not ("definition" or "restatement" or "price base" or "concept" or "currency" or "denominator")
        )
            return CsvTable.Row(
                $"kind '{fields[4]}' is none of definition, restatement, price base, concept, currency, denominator"
            );
        if (fields[6].Length == 0)
            return CsvTable.Row("a break without a source");
        AreaCode? area = fields[2].Length == 0 ? null : new AreaCode(fields[2]);
        return new SeriesBreak(
            fields[0],
            fields[1],
            area,
            year,
            fields[4],
            fields[5],
            fields[6],
            fields[7],
            fields[8]
        );
    }
}
