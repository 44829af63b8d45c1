using System.CommandLine.Parsing;

namespace Burdenshare.Cli.Tests;

public sealed class GuideTests
{
    private const string Program = "burdenshare ";

    /// <summary>The pages of the guide.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "guide"), "*.md")
            .Select(path => Path.GetFileName(path)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryCommandOfTheGuideParses(string page)
    {
        using var terminal = new Terminal();
        var root = Application.Verbs(terminal.Around(TextWriter.Null, TextWriter.Null));
        foreach (var command in Commands(page))
            Assert.Empty(root.Parse(CommandLineParser.SplitCommandLine(command).ToArray()).Errors);
    }

    [Fact]
    public void TheGuideShowsCommands() =>
        Assert.InRange(Pages.SelectMany(page => Commands(page.Data)).Count(), 20, 1000);

    private static IEnumerable<string> Commands(string page) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "guide", page))
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal))
            .Select(line => line[Program.Length..].Split("  ")[0].Split(" < ")[0].Split(" > ")[0]);
}
