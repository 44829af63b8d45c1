using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.FactChecks.Tests;

/// <summary>A sentence of ours with the verdict that the published tables give; an analyst can add one.</summary>
public sealed class ClaimCase
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    public required string Day { get; set; }
    public required string Text { get; set; }
    public required string Kind { get; set; }
    public required string Verdict { get; set; }

    /// <summary>What the printed reason names.</summary>
    public required string Because { get; set; }

    /// <summary>The edition that was out by then and is not held.</summary>
    public string? NotHeld { get; set; }

    /// <summary>The verdict by the newest full edition.</summary>
    public required string Since { get; set; }

    /// <summary>The figure or count of that edition.</summary>
    public decimal? Value { get; set; }

    public DateOnly AsOf => DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Every case of tests/cases/claims, by file and place.</summary>
    public static IReadOnlyList<(string Name, ClaimCase Case)> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(House.PathOf("tests/cases/claims"), "*.yaml").Order()
        from pair in s_yaml.Deserialize<List<ClaimCase>>(File.ReadAllText(path)).Index()
        select ($"{Path.GetFileNameWithoutExtension(path)} {pair.Index + 1}: {pair.Item.Text}", pair.Item),
    ];
}
