using System.Globalization;
using Burdenshare.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.Pledges.Agreements;

/// <summary>One agreement as people write it down in YAML.</summary>
internal sealed class AgreementFile
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Adopted { get; set; }
    public int? Review { get; set; }
    public List<ComponentEntry>? Components { get; set; }

    public static Outcome<Agreement> Read(string path)
    {
        var place = $"agreements/{Path.GetFileName(path)}";
        try
        {
            using var text = File.OpenText(path);
            return Deserializer.Deserialize<AgreementFile?>(text) is { } file
                ? file.ToAgreement()
                : Refusal(place, "the file is empty");
        }
        catch (YamlException broken)
        {
            var why = (broken.InnerException ?? broken).Message.ReplaceLineEndings(" ");
            return Refusal($"{place}:{broken.Start.Line}", why);
        }
        catch (FormatException incomplete)
        {
            return Refusal(place, incomplete.Message);
        }
    }

    internal static DateOnly Day(string? text, string key) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw new FormatException($"{key} '{text}' is not a date yyyy-MM-dd");

    internal static string Needed(string? text, string key) =>
        string.IsNullOrWhiteSpace(text) ? throw new FormatException($"{key} is missing") : text;

    // A key without a value reads as null, an item of a list too.
    internal static IEnumerable<T> Needed<T>(List<T>? entries, string key)
        where T : new() =>
        entries is { Count: > 0 }
            ? entries.Select(entry => entry ?? new T())
            : throw new FormatException($"{key} are missing");

    private Agreement ToAgreement() =>
        new(
            Needed(Id, "id"),
            Needed(Title, "title"),
            Day(Adopted, "adopted"),
            Review,
            [.. Needed(Components, "components").Select(component => component.ToComponent(Id!))]
        );

    private static Problem Refusal(string place, string why) =>
        new("PLG101", place, why, "correct the entry; every value needs its date, source and address");
}

/// <summary>One component as written.</summary>
internal sealed class ComponentEntry
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Measure { get; set; }
    public string? Unit { get; set; }
    public string? Kind { get; set; }
    public string? Comparator { get; set; }
    public int? By { get; set; }
    public List<ValueEntry>? Values { get; set; }

    public Component ToComponent(string agreement) =>
        new(
            AgreementFile.Needed(Id, "component id"),
            agreement,
            AgreementFile.Needed(Title, $"title of {Id}"),
            new Measure(AgreementFile.Needed(Measure, $"measure of {Id}")),
            new Unit(AgreementFile.Needed(Unit, $"unit of {Id}")),
            IsCeiling(),
            By,
            [
                .. AgreementFile
                    .Needed(Values, $"values of {Id}")
                    .Select(value => value.ToValue(Id!))
                    .OrderBy(value => value.From),
            ]
        );

    private bool IsCeiling() =>
        (Kind, Comparator) switch
        {
            ("target", "ge") => false,
            ("ceiling", "le") => true,
            _ => throw new FormatException($"kind of {Id} is neither target (ge) nor ceiling (le)"),
        };
}

/// <summary>One dated value as written.</summary>
internal sealed class ValueEntry
{
    public string? From { get; set; }
    public decimal? Value { get; set; }
    public string? Source { get; set; }
    public string? Url { get; set; }

    public DatedValue ToValue(string component) =>
        new(
            AgreementFile.Day(From, $"from of {component}"),
            Value ?? throw new FormatException($"value of {component} is missing"),
            AgreementFile.Needed(Source, $"source of {component}"),
            AgreementFile.Needed(Url, $"url of {component}")
        );
}
