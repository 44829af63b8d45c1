using System.Globalization;
using System.Text;
using Burdenshare.Sources.Catalogue;
using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.Sources.Imports;

/// <summary>
/// Writes an edition into a data folder, whole or not at all: it is written beside, read back, and only then moved to
/// its place.
/// </summary>
internal sealed class ReleaseWriter(string into, Alliance alliance)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly ISerializer s_yaml = new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(
            DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections
        )
        .WithQuotingNecessaryStrings()
        .WithNewLine("\n")
        .Build();

    /// <summary>Where an edition lies.</summary>
    public string FolderOf(OriginFile origin) =>
        Path.Combine(into, "published", origin.Publisher!, origin.Edition!);

    /// <summary>Writes the edition, answers with it as read back; SRC117 where that cannot be.</summary>
    public Outcome<Release> Write(OriginFile origin, IEnumerable<TidyRow> rows, Release? before)
    {
        // Readers look into "published" only, so what is half-written is never met.
        var draft = Path.Combine(into, $".import-{origin.Publisher}-{origin.Edition}");
        try
        {
            Clear(draft);
            var folder = Path.Combine(draft, "published", origin.Publisher!, origin.Edition!);
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "figures.csv"), Figures(rows), s_utf8);
            File.WriteAllText(Path.Combine(folder, "origin.yaml"), s_yaml.Serialize(origin), s_utf8);
            if (before is { Exceptions.IsEmpty: false })
                File.WriteAllText(Path.Combine(folder, "exceptions.csv"), OddityFile.Text(before), s_utf8);
            var written = ReleaseFolder.Read(folder, alliance);
            if (written.Problems.IsEmpty)
                Replace(folder, FolderOf(origin));
            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(
                "SRC117",
                "data import",
                "the data folder cannot be written",
                "name a folder with --into that you may write to"
            );
        }
        finally
        {
            Clear(draft);
        }
    }

    /// <summary>Puts a draft in its place; where that fails, what was there before is there again.</summary>
    internal static void Replace(string draft, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var former = Path.Combine(draft, "..", "former");
        var isTaken = Directory.Exists(place);
        if (isTaken)
            Directory.Move(place, former);
        try
        {
            Directory.Move(draft, place);
        }
        catch when (isTaken)
        {
            Directory.Move(former, place);
            throw;
        }
    }

    private static void Clear(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What remains lies outside "published" and is cleared by the next import.
        }
    }

    private static string Figures(IEnumerable<TidyRow> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', TidyColumns.Names).Append('\n');
        foreach (var row in rows.OrderBy(row => row.Key).ThenBy(row => row.Observation.Year))
            text.Append(
                    CultureInfo.InvariantCulture,
                    $"{row.Key.Area},{row.Observation.Year},{row.Key.Measure},{row.Key.Unit},{row.Multiplier},"
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"{row.Key.Basis},{row.Observation.Value},{Word(row.Observation.Status)}\n"
                );
        return text.ToString();
    }

    private static string Word(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Actual => "actual",
            ObservationStatus.Estimate => "estimate",
            ObservationStatus.Uncertain => "uncertain",
            _ => "unstated",
        };
}
