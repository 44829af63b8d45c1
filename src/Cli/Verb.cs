using System.CommandLine;

namespace Burdenshare.Cli;

/// <summary>A verb whose help is a summary of one paragraph, and details with examples.</summary>
internal sealed class Verb : Command
{
    private const string ParagraphEnd = "\n\n";

    /// <param name="name">The word on the command line.</param>
    /// <param name="help">A paragraph; after an empty line the details, which only the verb's own help shows.</param>
    public Verb(string name, string help)
        : base(name)
    {
        var text = help.ReplaceLineEndings("\n");
        var end = text.IndexOf(ParagraphEnd, StringComparison.Ordinal);
        Description = (end < 0 ? text : text[..end]).Replace('\n', ' ');
        Details = end < 0 ? "" : text[(end + ParagraphEnd.Length)..];
    }

    /// <summary>What the verb's own help adds to the summary: notes and examples.</summary>
    public string Details { get; }
}
