using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.Sources.Catalogue;

/// <summary>
/// origin.yaml of a release: the edition, and each document that was read with the files it fills. An unknown or
/// missing key is refused with its line.
/// </summary>
internal sealed class OriginFile
{
    // Made only for a file that is not plain: the general reader takes its time to start.
    private static readonly Lazy<IDeserializer> s_general = new(() =>
        new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .WithDuplicateKeyChecking()
            .Build()
    );

    public string? Publisher { get; set; }
    public string? Edition { get; set; }
    public string? Title { get; set; }
    public string? Published { get; set; }
    public string? Coverage { get; set; }
    public string? Concept { get; set; }
    public int? BaseYear { get; set; }

    // A key without a value reads as null, an item of a list too.
    public Dictionary<string, int> PrintedDecimals
    {
        get;
        set => field = value ?? [];
    } = [];

    public List<OriginEntry> Origins
    {
        get;
        set => field = [.. (value ?? []).Select(entry => entry ?? new OriginEntry())];
    } = [];

    /// <summary>Reads the file of a release folder.</summary>
    public static Outcome<OriginFile> Read(string folder)
    {
        var path = Path.Combine(folder, "origin.yaml");
        var place = FilePlace.Of(path);
        if (!File.Exists(path))
            return Refusal(
                place,
                "the release names no origin",
                "add origin.yaml: no figure without its origin"
            );
        if (PlainOrigin.Read(File.ReadLines(path)) is { Publisher: not null } plain)
            return plain.Complete(place);
        try
        {
            using var text = File.OpenText(path);
            return General(text) is { } read
                ? read.Complete(place)
                : Refusal(place, "the file is empty", "name publisher, edition and origins");
        }
        catch (YamlException broken)
        {
            var why = (broken.InnerException ?? broken).Message.ReplaceLineEndings(" ");
            return Refusal($"{place}:{broken.Start.Line}", why, "correct the line");
        }
    }

    /// <summary>Reads with all of YAML's rules; throws where they are broken.</summary>
    internal static OriginFile? General(TextReader text) => s_general.Value.Deserialize<OriginFile?>(text);

    private static Problem Refusal(string place, string why, string remedy) =>
        new("SRC102", place, why, remedy);

    /// <summary>The edition that the file describes.</summary>
    public Edition ToEdition() =>
        PartialDate.TryParse(Published, out var published)
            ? new Edition(
                Publisher!,
                Edition!,
                Title!,
                published,
                Coverage == "full" ? Vocabulary.Coverage.Full : Vocabulary.Coverage.Partial,
                Concept,
                BaseYear
            )
            : throw new InvalidOperationException("An origin without a date was not refused.");

    /// <summary>The documents, in file order.</summary>
    public ImmutableArray<Origin> ToOrigins() => [.. Origins.Select(entry => entry.ToOrigin())];

    private Outcome<OriginFile> Complete(string place)
    {
        var missing = Missing().Concat(Origins.SelectMany(entry => entry.Missing())).ToArray();
        return missing.Length == 0
            ? this
            : Refusal(
                place,
                $"missing or malformed: {string.Join(", ", missing.Select(Written))}",
                "complete the entry"
            );
    }

    private static string Written(string key) => UnderscoredNamingConvention.Instance.Apply(key);

    private IEnumerable<string> Missing()
    {
        if (!OriginEntry.Says(Publisher))
            yield return nameof(Publisher);
        if (!OriginEntry.Says(Edition))
            yield return nameof(Edition);
        if (!OriginEntry.Says(Title))
            yield return nameof(Title);
        if (!PartialDate.TryParse(Published, out _))
            yield return nameof(Published);
        if (Coverage is not ("full" or "partial"))
            yield return nameof(Coverage);
        // The alliance's tables are at constant prices; without their base year no share can be named.
        if (Publisher == Ledger.Nato && BaseYear is not (>= 1900 and <= 2100))
            yield return nameof(BaseYear);
        if (Origins.Count == 0)
            yield return nameof(Origins);
    }
}

/// <summary>One document of a release.</summary>
internal sealed class OriginEntry
{
    public string? Id { get; set; }

    public List<string> Files
    {
        get;
        set => field = value ?? [];
    } = [];

    public string? Publisher { get; set; }
    public string? Title { get; set; }
    public string? Edition { get; set; }
    public string? CutOff { get; set; }
    public string? Url { get; set; }
    public string? Terms { get; set; }
    public string? HowObtained { get; set; }
    public string? Sha256 { get; set; }
    public string? Caveats { get; set; }

    public Origin ToOrigin() =>
        new(Id!, Publisher!, Title!, Edition!, CutOff, Url!, Terms!, HowObtained!, Sha256, Caveats);

    /// <summary>
    /// Each key that an entry needs and lacks. Files lie beside origin.yaml, in no other folder.
    /// </summary>
    public IEnumerable<string> Missing()
    {
        if (!Says(Id))
            yield return nameof(Id);
        if (Files.Count == 0 || !Files.All(file => Says(file) && Path.GetFileName(file) == file))
            yield return nameof(Files);
        if (!Says(Publisher))
            yield return nameof(Publisher);
        if (!Says(Title))
            yield return nameof(Title);
        if (!Says(Edition))
            yield return nameof(Edition);
        if (!Says(Url))
            yield return nameof(Url);
        if (!Says(Terms))
            yield return nameof(Terms);
        if (!Says(HowObtained))
            yield return nameof(HowObtained);
    }

    public static bool Says(string? text) => !string.IsNullOrWhiteSpace(text);
}
