using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>What a file holds, in the forms that the models take.</summary>
/// <param name="Issue">
/// For the spatial model, agreement and power. Null where a file of tradable issues leaves out a stake of an actor.
/// </param>
/// <param name="Table">For the exchange model.</param>
/// <param name="Options">The file's own choices of the spatial model; the defaults where it makes none.</param>
public sealed record Negotiation(Issue? Issue, ExchangeTable Table, SpatialOptions Options)
{
    private const int MostProblems = 50;

    /// <summary>
    /// Reads a file by its extension: .csv and .xml as KTAB writes them, .txt (or .csv with lines marked #) as Decide
    /// does, .json in our own form. All problems are found at once, each with line and column; fifty are told.
    /// </summary>
    /// <param name="name">The file's name, for its extension and for the places of problems.</param>
    /// <param name="text">Its content.</param>
    public static Outcome<Negotiation> Read(string name, string text)
    {
        var read = ReadWhole(name, text);
        var left = read.Problems.Length - MostProblems;
        return left <= 0
            ? read
            : Outcome<Negotiation>.Refused([
                .. read.Problems.Take(MostProblems),
                read.Problems[MostProblems] with
                {
                    Message = FormattableString.Invariant($"{left} more problems from here on"),
                    Remedy = "mend the first ones, and read the file again",
                },
            ]);
    }

    private static Outcome<Negotiation> ReadWhole(string name, string text) =>
        Path.GetExtension(name).ToUpperInvariant() switch
        {
            // Decide's lines are marked "#A", "'#A'"; spreadsheets like to save them as .csv.
            ".CSV" when text.AsSpan().TrimStart("\uFEFF \t\r\n'\"") is ['#', ..] => DecideFile.Read(
                name,
                text
            ),
            ".CSV" => KtabCsvFile.Read(name, text).Select(Of),
            ".XML" => KtabXmlFile.Read(name, text),
            ".JSON" => IssueJsonFile.Read(name, text).Select(Of),
            ".TXT" => DecideFile.Read(name, text),
            _ => new Problem(
                "BRG115",
                name,
                "the file's extension names no known form",
                "use .csv or .xml (KTAB), .txt (Decide) or .json"
            ),
        };

    private static Negotiation Of(Issue issue) =>
        new(issue, ExchangeTable.From(issue), SpatialOptions.Default);
}
