using System.Globalization;
using System.Text;
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

    /// <summary>The exceptions of a release as such a file.</summary>
    public static string Text(Release release)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns).Append('\n');
        foreach (var oddity in release.Exceptions)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Quoted(oddity.Identity)},{oddity.Area},{oddity.Year},{oddity.Published},{Quoted(oddity.Because)}\n"
            );
        return text.ToString();
    }

    private static string Quoted(string words) =>
        $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Outcome<DeclaredOddity> ToOddity(string[] fields)
    {
        if (!int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return CsvTable.Row($"year '{fields[2]}' is no year");
        var published = Number(fields[3]);
        if (published is null && fields[3].Length > 0)
            return CsvTable.Row($"published '{fields[3]}' is no number");
        return fields[4].Length == 0
            ? CsvTable.Row("an exception without a reason")
            : new DeclaredOddity(fields[0], new AreaCode(fields[1]), year, published, fields[4]);
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
