using System.Collections.Immutable;
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
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    public string? Publisher { get; set; }
    public string? Edition { get; set; }
    public string? Title { get; set; }
    public string? Published { get; set; }
    public string? Coverage { get; set; }
    public string? Concept { get; set; }
    public int? BaseYear { get; set; }
    public Dictionary<string, int> PrintedDecimals { get; set; } = [];
    public List<OriginEntry> Origins { get; set; } = [];

    /// <summary>Reads the file of a release folder.</summary>
    public static Outcome<OriginFile> Read(string folder)
    {
        var path = Path.Combine(folder, "origin.yaml");
        var place =
            $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}/origin.yaml";
        if (!File.Exists(path))
            return new Problem(
                "SRC102",
                place,
                "the release names no origin",
                "add origin.yaml: no figure without its origin"
            );
        try
        {
            using var text = File.OpenText(path);
            return Deserializer.Deserialize<OriginFile?>(text) is { } read
                ? read.Complete(place)
                : new Problem("SRC102", place, "the file is empty", "name publisher, edition and origins");
        }
        catch (YamlException broken)
        {
            var why = (broken.InnerException ?? broken).Message.ReplaceLineEndings(" ");
            return new Problem("SRC102", $"{place}:{broken.Start.Line}", why, "correct the line");
        }
    }

    /// <summary>The edition that the file describes.</summary>
    public Edition ToEdition() =>
        PartialDate.TryParse(Published, out var published)
            ? new Edition(
                Publisher!,
                Edition!,
                Title!,
                published,
                Enum.Parse<Coverage>(Coverage!, true),
                Concept,
                BaseYear
            )
            : throw new InvalidOperationException("An origin without a date was not refused.");

    /// <summary>The documents, in file order.</summary>
    public ImmutableArray<Origin> ToOrigins() => [.. Origins.Select(entry => entry.ToOrigin())];

    private Outcome<OriginFile> Complete(string place)
    {
        var missing = new[]
        {
            (nameof(Publisher), Publisher),
            (nameof(Edition), Edition),
            (nameof(Title), Title),
            (nameof(Published), PartialDate.TryParse(Published, out _) ? Published : null),
            (nameof(Coverage), Coverage is "full" or "partial" ? Coverage : null),
            (nameof(Origins), Origins.Count > 0 ? "some" : null),
        }
            .Concat(Origins.SelectMany(entry => entry.Required()))
            .Where(pair => string.IsNullOrWhiteSpace(pair.Item2))
            .Select(pair => UnderscoredNamingConvention.Instance.Apply(pair.Item1))
            .ToArray();
        return missing.Length == 0
            ? this
            : new Problem(
                "SRC102",
                place,
                $"missing or malformed: {string.Join(", ", missing)}",
                "complete the entry"
            );
    }
}

/// <summary>One document of a release.</summary>
internal sealed class OriginEntry
{
    public string? Id { get; set; }
    public List<string> Files { get; set; } = [];
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

    public IEnumerable<(string, string?)> Required() =>
        [
            (nameof(Id), Id),
            (nameof(Files), Files.Count > 0 ? "some" : null),
            (nameof(Publisher), Publisher),
            (nameof(Title), Title),
            (nameof(Edition), Edition),
            (nameof(Url), Url),
            (nameof(Terms), Terms),
            (nameof(HowObtained), HowObtained),
        ];
}
