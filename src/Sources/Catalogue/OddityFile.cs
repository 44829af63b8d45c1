using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Catalogue;

/// <summary>
/// exceptions.csv of a release: figures that break an identity, each with the value expected and the reason.
/// </summary>
internal static class OddityFile
{
    private static readonly string[] Columns = ["identity", "ally", "year", "published", "because"];

    public static Outcome<List<DeclaredOddity>> Read(string path) =>
        File.Exists(path) ? CsvTable.Read(path, Columns, ToOddity) : Outcome<List<DeclaredOddity>>.Done([]);

    private static Outcome<DeclaredOddity> ToOddity(string[] fields)
    {
        decimal published = 0;
        if (!int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return CsvTable.Row($"year '{fields[2]}' is no year");
        if (
            fields[3].Length > 0
            && !decimal.TryParse(
                fields[3],
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out published
            )
        )
            return CsvTable.Row($"published '{fields[3]}' is no number");
        return fields[4].Length == 0
            ? CsvTable.Row("an exception without a reason")
            : new DeclaredOddity(
                fields[0],
                new AreaCode(fields[1]),
                year,
                fields[3].Length > 0 ? published : null,
                fields[4]
            );
    }
}
