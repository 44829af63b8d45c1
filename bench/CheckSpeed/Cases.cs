using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.CheckSpeed;

/// <summary>A sentence with the verdict that an analyst expects, as tests/cases/claims holds it.</summary>
internal sealed class Case
{
    public string Day { get; set; } = "";
    public string Text { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Verdict { get; set; } = "";
    public string Since { get; set; } = "";

    public DateOnly AsOf => DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Every case of the repository.</summary>
internal static class Cases
{
    public static ImmutableArray<Case> Read(string root)
    {
        var yaml = new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .IgnoreUnmatchedProperties()
            .Build();
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "tests", "cases", "claims"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .SelectMany(path => yaml.Deserialize<List<Case>>(File.ReadAllText(path))),
        ];
    }
}
