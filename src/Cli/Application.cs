using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Burdenshare.Cli.Articles;
using Burdenshare.Cli.Consensus;
using Burdenshare.Cli.Figures;
using Burdenshare.Cli.Projections;
using Burdenshare.Cli.Status;
using Burdenshare.Cli.Summit;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli;

/// <summary>The program: its verbs, and how it ends.</summary>
internal static class Application
{
    private const string Help =
        "Burdenshare makes an alliance's defence pledge accountable: official figures by edition, words as spans.";

    /// <summary>Runs a command line. Only a fault of ours ends in an exception, and that is said in one line.</summary>
    public static int Run(string[] arguments, Surroundings around)
    {
        var parsed = Verbs(around).Parse(arguments);
        try
        {
            // Help and version answer whatever else the line lacks.
            return parsed.Action is ParseErrorAction usage
                ? Correct(parsed, usage, around)
                : parsed.Invoke(Streams(around.Output, around.Errors));
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            var problem = new Problem(
                "CLI115",
                "file system",
                denied.Message.ReplaceLineEndings(" ").TrimEnd('.'),
                "check permissions, and whether another program holds the file"
            );
            around.Errors.WriteLine($"burdenshare: {Printable.Line(problem.ToString())}");
            return ExitCode.BadInput;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            around.Errors.WriteLine(
                $"burdenshare: this is a bug, please report it with the command you ran ({fault.GetType().Name}: "
                    + $"{Printable.Line(fault.Message)})"
            );
            return ExitCode.Bug;
        }
    }

    // The data's stream stays empty: suggestions are notes too.
    private static int Correct(ParseResult parsed, ParseErrorAction usage, Surroundings around)
    {
        usage.ShowHelp = false;
        parsed.Invoke(Streams(around.Errors, around.Errors));
        around.Errors.WriteLine($"See: {string.Join(' ', Path(parsed.CommandResult))} --help");
        return ExitCode.WrongUsage;
    }

    private static InvocationConfiguration Streams(TextWriter output, TextWriter errors) =>
        new()
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
        };

    /// <summary>All verbs, with the options that they share.</summary>
    internal static RootCommand Verbs(Surroundings around)
    {
        var common = new CommonOptions();
        var desk = new Desk(around, common);
        var root = new RootCommand(Help);
        foreach (var option in common.All)
            root.Options.Add(option);
        Command[] verbs =
        [
            BriefCommand.Create(desk),
            StatusCommand.Create(desk),
            AllyCommand.Create(desk),
            ProjectCommand.Create(desk),
            ReadCommand.Create(desk),
            CheckCommand.Create(desk),
            ConsensusCommand.Create(desk, AllianceKnowledge.Ask),
            DataCommand.Create(desk),
        ];
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);
        // Each verb's examples follow its own help and do not crowd the list of verbs.
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return root;
    }

    private static Stack<string> Path(System.CommandLine.Parsing.SymbolResult? result)
    {
        var names = new Stack<string>();
        for (; result is System.CommandLine.Parsing.CommandResult command; result = command.Parent)
            names.Push(command.Command is RootCommand ? "burdenshare" : command.Command.Name);
        return names;
    }
}
