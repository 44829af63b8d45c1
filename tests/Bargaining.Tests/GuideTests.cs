using System.Text.RegularExpressions;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.Bargaining.Tests;

/// <summary>What the guide shows works, and what it names exists.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText("consensus.md");

    [Fact]
    public void TheGuidesIssueFileIsSound()
    {
        var text = Block("json");
        var issue = Sample.Value(Negotiation.Read("ferry.json", text)).Issue!;
        Assert.Equal(["Isle", "Port"], issue.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void TheGuidesProgramIsWhatOneWrites()
    {
        var text = Block("json");
        var negotiation = Negotiation.Read("ferry.json", text);
        Assert.True(negotiation.TryGet(out var ferry));
        var run = SpatialModel.Run(ferry!.Issue!, SpatialOptions.Default);
        var mean = Compromise.Mean(ferry.Issue!);
        Assert.Equal(run.Outcome.Length, mean.Length);
        foreach (var call in new[] { "Negotiation.Read(", "SpatialModel.Run(", "Compromise.Mean(" })
            Assert.Contains(call, Block("csharp"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOptionsThatTheGuideNamesExist()
    {
        var named = Option().Matches(Guide);
        Assert.NotEmpty(named);
        Assert.All(
            named,
            option =>
                Sample.Value(SpatialOptions.Default.With(option.Groups[1].Value, option.Groups[2].Value))
        );
    }

    [GeneratedRegex("--option (\\w+)=(\\w+)")]
    private static partial Regex Option();

    private static string Block(string language)
    {
        var from = Guide.IndexOf($"```{language}", StringComparison.Ordinal) + language.Length + 4;
        return Guide[from..Guide.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
