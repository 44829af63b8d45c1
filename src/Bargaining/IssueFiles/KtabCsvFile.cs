using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.IssueFiles;

/// <summary>
/// KTAB's CSV: a first line "name, description, actors, dimensions", a line of headings, then a line an actor: name,
/// description, capability, and position and salience for each dimension, on scales from 0 to 100. Trailing commas are
/// ignored.
/// </summary>
internal static class KtabCsvFile
{
    private const double Scale = 100;
    private const int FirstStake = 3;

    public static Outcome<Issue> Read(string file, string text)
    {
        var lines = DelimitedText.Lines(file, text, ',', '"').ToImmutableArray();
        var problems = new List<Problem>();
        if (lines.Length < 2 || lines[0].Length < 4)
            return new Problem(
                "BRG109",
                $"{file}:1:1",
                "the first line does not hold name, description, actors and dimensions",
                "begin with such a line and a line of headings"
            );
        var (actors, dimensions) = (lines[0][2].Count(problems), lines[0][3].Count(problems));
        if (actors is null || dimensions is null)
            return Outcome<Issue>.Refused(problems);
        if (lines.Length - 2 != actors)
            problems.Add(
                new Problem(
                    "BRG109",
                    lines[0][2].Place,
                    $"the first line promises {actors} actors and the file holds {lines.Length - 2}",
                    "correct the count or the lines"
                )
            );
        var draft = new IssueDraft(
            file,
            lines[0][0].Text,
            lines[0][1].Text,
            [.. Enumerable.Range(0, dimensions.Value).Select(k => DimensionOf(lines[1], k))],
            [.. lines.Skip(2).Select(line => ActorOf(line, dimensions.Value, problems)).OfType<DraftActor>()],
            [],
            Scale
        );
        return draft.Examine(problems);
    }

    private static Dimension DimensionOf(ImmutableArray<Cell> headings, int k)
    {
        var at = FirstStake + 2 * k;
        var name =
            at < headings.Length && headings[at].Text.Length > 0 ? headings[at].Text : $"dimension {k + 1}";
        return new Dimension(name, 0, Scale);
    }

    private static DraftActor? ActorOf(ImmutableArray<Cell> line, int dimensions, List<Problem> problems)
    {
        var expected = FirstStake + 2 * dimensions;
        var length = line.Length;
        while (length > expected && line[length - 1].Text.Length == 0)
            length--;
        if (length != expected)
        {
            problems.Add(
                new Problem(
                    "BRG107",
                    line[^1].Place,
                    $"the line holds {length} values and not {expected}",
                    "give name, description, capability, and position and salience for each dimension"
                )
            );
            return null;
        }
        return new DraftActor(
            line[0],
            line[1].Text,
            line[2],
            [.. Enumerable.Range(0, dimensions).Select(k => line[FirstStake + 2 * k])],
            [.. Enumerable.Range(0, dimensions).Select(k => line[FirstStake + 2 * k + 1])]
        );
    }
}
