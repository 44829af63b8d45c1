using System.CommandLine;
using System.CommandLine.Parsing;

namespace Burdenshare.Cli.Tests;

public sealed class HelpTests
{
    private const string Program = "burdenshare ";

    /// <summary>Each verb, with the words that lead to it.</summary>
    public static TheoryData<string> Verbs { get; } =
    [.. Leaves(Root(), []).Select(leaf => string.Join(' ', leaf.Path))];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void EveryVerbHasHelpThatEndsWithExamples(string verb)
    {
        var printed = Answers.To([.. verb.Split(' '), "--help"]);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains("Examples:", printed.Lines);
        Assert.StartsWith(Program + verb.Split(' ')[0], printed.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void EveryExampleIsACommandThatParses(string verb)
    {
        var examples = Examples(verb).ToArray();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var parsed = Root().Parse(CommandLineParser.SplitCommandLine(example).ToArray());
            Assert.Empty(parsed.Errors);
            Assert.Equal(verb.Split(' ')[^1], parsed.CommandResult.Command.Name);
        }
    }

    [Fact]
    public void TheProgramsHelpNamesEveryVerbInALine()
    {
        var printed = Answers.To("--help");
        Assert.Equal(0, printed.Code);
        foreach (var command in Root().Subcommands)
            Assert.Contains(printed.Lines, line => line.StartsWith(command.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void OptionsThatAllVerbsShareAreInEachHelp()
    {
        var help = Answers.To("data", "get", "--help").Output;
        foreach (var option in new CommonOptions().All)
            Assert.Contains(option.Name, help, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFirstParagraphIsTheSummaryAndTheRestTheDetails()
    {
        var verb = new Verb("try", "One line\nand another.\n\nMore.\n\nExamples:\n  burdenshare try");
        Assert.Equal("One line and another.", verb.Description);
        Assert.Equal("More.\n\nExamples:\n  burdenshare try", verb.Details);
        Assert.Equal("", new Verb("try", "One line.").Details);
    }

    private static RootCommand Root()
    {
        using var terminal = new Terminal();
        return Application.Verbs(terminal.Around(TextWriter.Null, TextWriter.Null));
    }

    private static IEnumerable<(string[] Path, Command Verb)> Leaves(Command command, string[] path) =>
        command.Subcommands.Count == 0
            ? [(path, command)]
            : command.Subcommands.SelectMany(child => Leaves(child, [.. path, child.Name]));

    // An example ends where a redirection or, after a gap, a remark begins. The shell, not we, reads those.
    private static IEnumerable<string> Examples(string verb) =>
        Leaves(Root(), [])
            .Where(leaf => string.Join(' ', leaf.Path) == verb)
            .SelectMany(leaf =>
                Assert.IsType<Verb>(leaf.Verb).Details.Split('\n', StringSplitOptions.TrimEntries)
            )
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal))
            .Select(line => line[Program.Length..].Split("  ")[0].Split(" < ")[0]);
}
