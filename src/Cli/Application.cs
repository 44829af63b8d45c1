using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Burdenshare.Cli.Articles;
using Burdenshare.Cli.Consensus;
using Burdenshare.Cli.Figures;
using Burdenshare.Cli.Status;
using Burdenshare.Cli.Summit;

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
        var streams = new InvocationConfiguration
        {
            Output = around.Output,
            Error = around.Errors,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(streams);
            if (parsed.Action is ParseErrorAction usage)
                usage.ShowHelp = false;
            // Hints on mistyped words are no data: they belong on stderr with the error.
            streams.Output = around.Errors;
            parsed.Invoke(streams);
            around.Errors.WriteLine($"See: {string.Join(' ', Path(parsed.CommandResult))} --help");
            return ExitCode.WrongUsage;
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

    private static RootCommand Verbs(Surroundings around)
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
