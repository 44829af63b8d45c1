using System.CommandLine;
using System.CommandLine.Invocation;

namespace Burdenshare.Cli;

/// <summary>The usual help, and below it a verb's details and examples.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Details: { Length: > 0 } details })
            parseResult.InvocationConfiguration.Output.WriteLine(details);
        return code;
    }
}
