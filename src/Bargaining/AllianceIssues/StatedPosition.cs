using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>Where an ally stood towards a proposal.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>No answer yet.</summary>
    Undecided,

    /// <summary>For it if something else is granted.</summary>
    Conditional,

    /// <summary>Against it.</summary>
    Opposes,
}

/// <summary>What an ally said or was reported to hold on one issue at a date, with its source.</summary>
/// <param name="Ally">Alpha-3 code.</param>
/// <param name="Issue">Agreement and component ("hague-2025/core").</param>
/// <param name="Date">When it was said.</param>
/// <param name="Stance">For, against, conditional or undecided.</param>
/// <param name="Value">What it named; null where it named nothing.</param>
/// <param name="Unit">Unit of the value ("PC_GDP", "YEAR"); null where there is none.</param>
/// <param name="Note">In our words; empty for none.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Url">Its address.</param>
/// <param name="IsVerified">An official text or two independent pages; otherwise reported by one.</param>
public sealed record StatedPosition(
    AreaCode Ally,
    string Issue,
    DateOnly Date,
    Stance Stance,
    double? Value,
    string? Unit,
    string Note,
    string Speaker,
    string Source,
    string Url,
    bool IsVerified
)
{
    private const int Columns = 13;
    private const string Verified = "verified";

    /// <summary>
    /// Reads positions.csv. Every row carries its source, and rows that nobody could open are not admitted:
    /// anything but "verified" and "reported" is refused (BRG118).
    /// </summary>
    public static Outcome<ImmutableArray<StatedPosition>> Read(string name, string text)
    {
        var problems = new List<Problem>();
        var rows = DelimitedText
            .Lines(name, text, ',', '"')
            .Skip(1)
            .Select(line => Of(line, problems))
            .OfType<StatedPosition>()
            .ToImmutableArray();
        return problems.Count == 0 ? rows : Outcome<ImmutableArray<StatedPosition>>.Refused(problems);
    }

    private static StatedPosition? Of(ImmutableArray<Cell> line, List<Problem> problems)
    {
        var before = problems.Count;
        if (line.Length != Columns)
        {
            Refuse(
                problems,
                line[0],
                "BRG107",
                $"a row holds {line.Length} values and not {Columns}",
                "complete it"
            );
            return null;
        }
        var (date, stance) = (DateOf(line[2], problems), StanceOf(line[3], problems));
        var value = line[4].Text.Length == 0 ? (double?)null : line[4].Number(problems);
        ExamineSource(line, problems);
        return problems.Count > before
            ? null
            : new StatedPosition(
                new AreaCode(line[0].Text),
                line[1].Text,
                date,
                stance,
                value,
                line[5].Text.Length == 0 ? null : line[5].Text,
                line[7].Text,
                line[8].Text,
                line[9].Text,
                line[10].Text,
                line[12].Text == Verified
            );
    }

    private static DateOnly DateOf(Cell cell, List<Problem> problems)
    {
        var isDay = DateOnly.TryParseExact(
            cell.Text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        );
        if (!isDay)
            Refuse(problems, cell, "BRG118", $"'{cell.Text}' is no day", "write it as 2025-06-25");
        return date;
    }

    private static Stance StanceOf(Cell cell, List<Problem> problems)
    {
        foreach (var stance in Enum.GetValues<Stance>())
            if (string.Equals(cell.Text, stance.ToString(), StringComparison.OrdinalIgnoreCase))
                return stance;
        Refuse(
            problems,
            cell,
            "BRG118",
            $"'{cell.Text}' is no stance",
            "use supports, opposes, conditional or undecided"
        );
        return Stance.Undecided;
    }

    private static void ExamineSource(ImmutableArray<Cell> line, List<Problem> problems)
    {
        if (line[12].Text is not (Verified or "reported"))
            Refuse(
                problems,
                line[12],
                "BRG118",
                $"'{line[12].Text}' is no admitted confidence",
                "use verified or reported"
            );
        if (line[10].Text.Length == 0)
            Refuse(
                problems,
                line[10],
                "BRG118",
                "a position has no source that a reader can open",
                "give its address"
            );
    }

    private static void Refuse(List<Problem> problems, Cell at, string code, string message, string remedy) =>
        problems.Add(new Problem(code, at.Place, message, remedy));
}
