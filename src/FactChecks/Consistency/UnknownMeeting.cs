using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>An event to come whose name is that of no kind of meeting: "the upcoming NATO …".</summary>
internal sealed partial class UnknownMeeting : ConsistencyRule
{
    private static readonly FrozenSet<string> s_meetings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Air",
        "Allied",
        "Anniversary",
        "Assembly",
        "Conference",
        "Council",
        "Defence",
        "Defense",
        "Exercise",
        "Exercises",
        "Foreign",
        "Forum",
        "Gathering",
        "Heads",
        "Leaders",
        "Meeting",
        "Meetings",
        "Military",
        "Ministerial",
        "Ministers",
        "Parliamentary",
        "Secretary",
        "Session",
        "Summit",
        "Summits",
        "Talks"
    );

    /// <inheritdoc/>
    public override string Code => "FCK208";

    /// <inheritdoc/>
    public override int? Twin => 215;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        from Match match in Upcoming().Matches(article.Text)
        where !s_meetings.Contains(match.Groups["what"].Value)
        select Warn(match, "no meeting of this name is known; a word may be wrong");

    [GeneratedRegex(
        @"\b(?:the[ ])?(?:upcoming|forthcoming)[ ](?:NATO|EU|G7|G20)[ ](?<what>[A-Z][a-z]+)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Upcoming();
}
