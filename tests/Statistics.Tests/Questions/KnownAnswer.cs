using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Burdenshare.Statistics.Tests.Questions;

/// <summary>A published answer: what was stated, by whom, and the questions whose answers decide it.</summary>
public sealed class KnownAnswer
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    public required string Id { get; set; }
    public required string Says { get; set; }
    public required string By { get; set; }
    public required string Origin { get; set; }

    /// <summary>
    /// The release that must be imported before it can be decided; null where embedded figures decide.
    /// </summary>
    public string? Needs { get; set; }

    /// <summary>Why ours differs; needed as soon as one answer does not agree.</summary>
    public string? Because { get; set; }

    public List<DecidingAnswer> Answers { get; set; } = [];

    /// <summary>Every answer that figures decide.</summary>
    public static IReadOnlyList<KnownAnswer> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Held.PathOf("tests/cases/figures"), "*.yaml")
            .Where(path => Path.GetFileName(path) is not ("undecided.yaml" or "crosscheck.yaml"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => s_yaml.Deserialize<List<KnownAnswer>>(File.ReadAllText(path))),
    ];

    /// <summary>Every answer that figures cannot decide.</summary>
    public static IReadOnlyList<KnownAnswer> Undecided { get; } =
        s_yaml.Deserialize<List<KnownAnswer>>(
            File.ReadAllText(Held.PathOf("tests/cases/figures/undecided.yaml"))
        );
}

/// <summary>A question and what it should come to.</summary>
public sealed class DecidingAnswer
{
    public required string Ask { get; set; }

    /// <summary>The edition that answers; null for the newest.</summary>
    public string? Edition { get; set; }

    /// <summary>What was stated: a number, ">700", "13..14", names, true.</summary>
    public required string Published { get; set; }

    public decimal Tolerance { get; set; }

    /// <summary>What our figures give, to the decimals written.</summary>
    public required string Ours { get; set; }

    public bool Agrees { get; set; }

    /// <summary>Whether a value of ours is what was stated.</summary>
    public bool IsMetBy(string ours)
    {
        if (!decimal.TryParse(ours, out _))
            return ours == Published;
        var value = Held.Number(ours);
        var ends = Published.Split("..");
        return Published[0] switch
        {
            '>' => value > Held.Number(Published[1..]),
            '<' => value < Held.Number(Published[1..]),
            _ => value >= Held.Number(ends[0]) - Tolerance && value <= Held.Number(ends[^1]) + Tolerance,
        };
    }
}
