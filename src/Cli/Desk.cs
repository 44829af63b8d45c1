using System.CommandLine;

namespace Burdenshare.Cli;

/// <summary>Where verbs are made: what surrounds the program and the options they share.</summary>
internal sealed class Desk(Surroundings around, CommonOptions common)
{
    /// <summary>A verb that answers with text.</summary>
    public Verb Verb(string name, string help, IEnumerable<Symbol> symbols, Func<Session, int> run)
    {
        var command = new Verb(name, help);
        foreach (var symbol in symbols)
            if (symbol is Option option)
                command.Options.Add(option);
            else
                command.Arguments.Add((Argument)symbol);
        command.SetAction(parsed => run(new Session(parsed, common, around)));
        return command;
    }
}
