using System.Collections.Immutable;

namespace Burdenshare.Statements.Oddities;

/// <summary>
/// Points at what a careful reader would look up before quoting a text: words run together, speakers nobody named,
/// days that do not exist, agreements spoken of before they were made. Each check looks for one thing and is silent
/// where it is not sure.
/// </summary>
internal static class OddityReader
{
    private static readonly ImmutableArray<Func<OddText, IEnumerable<WarningFinding>>> s_checks =
    [
        RunTogether.In,
        UnnamedSpeakers.In,
        Strangers.In,
        UnknownOccasions.In,
        ImpossibleDays.In,
        PastOffices.In,
        PrematureTargets.In,
        Unanimity.In,
        LooseSources.In,
    ];

    /// <summary>The warnings of a text.</summary>
    public static IEnumerable<WarningFinding> Read(OddText text) => s_checks.SelectMany(check => check(text));
}
