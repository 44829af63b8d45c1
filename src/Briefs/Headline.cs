using System.Collections.Immutable;
using Burdenshare.Briefs.Tables;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>What a reader takes away, computed from the figures.</summary>
internal static class Headline
{
    /// <summary>The sentence above everything.</summary>
    public static string Title(BriefContent content)
    {
        var report = content.Standing;
        var counts = Counts(report);
        if (counts.Length == 0)
            return $"{report.Reporting} allies reported their defence spending for {report.Year}";
        var (target, count) = counts[^1];
        return counts.Length == 1
            ? $"{Of(count, report.Reporting)} reach {FigureText.Target(target)} % of GDP in {report.Year}"
            : $"{Of(counts[0].Count, report.Reporting)} reach {FigureText.Target(counts[0].Target)} % of GDP in "
                + $"{report.Year}; {Words(count)} {(count == 1 ? "reaches" : "reach")} {FigureText.Target(target)} %";
    }

    /// <summary>A few sentences below it.</summary>
    public static ImmutableArray<string> Sentences(BriefContent content) =>
        [
            .. new[]
            {
                Alliance(content),
                Missing(content.Standing),
                Undecided(content.Standing),
                Extremes(content),
                Revised(content),
            }.OfType<string>(),
        ];

    /// <summary>How many allies meet each share target for core spending; once a value, lowest first.</summary>
    public static ImmutableArray<(decimal Target, int Count)> Counts(StandingReport report) =>
        [
            .. from component in report.Components
            where component.Unit == Unit.PercentOfGdp && component.Measure == Measure.DefenceExpenditure
            let value = component.ValueOn(report.AsOf)?.Value
            let count = report.CountMeeting(component.Id)
            where value is not null && count is not null
            group count.Value by value.Value into same
            orderby same.Key
            select (same.Key, same.First()),
        ];

    private static string? Alliance(BriefContent content)
    {
        var targets = StandingTable.Targets(content.Standing);
        var parts = content
            .Standing.Alliance.Where(group => group.Share is not null)
            .Select(group =>
                $"{FigureText.Share(group.Share!.Value, targets)} % of real GDP {Where(group.Area)}{Spent(group)}"
            )
            .ToArray();
        var isEstimate = content.Lines.Any(line => line.Points.LastOrDefault() is { IsEstimate: true });
        return parts.Length == 0
            ? null
            : $"Defence took {string.Join(" and ", parts)} in {content.Standing.Year}"
                + (isEstimate ? ", by NATO's estimates." : ".");
    }

    private static string Where(AreaCode area) =>
        area == AreaCode.Nato ? "across the alliance" : "in Europe and Canada";

    private static string Spent(GroupStanding group) =>
        group.ExpenditureUsd is { } usd ? $" (US$ {FigureText.Number(usd / 1000, 0)} billion)" : "";

    private static string? Missing(StandingReport report)
    {
        if (report.Target?.ValueOn(report.AsOf) is not { } target)
            return null;
        var gaps = report.Allies.Where(ally => ally.Gap?.PointsOfGdp > 0).ToArray();
        if (gaps.Length == 0)
            return null;
        var sum = gaps.Sum(ally => ally.Gap!.Usd);
        return $"{Capital(Words(gaps.Length))} allies are below {FigureText.Target(target.Value)} %"
            + (
                gaps.All(ally => ally.Gap!.Usd is not null) && sum is { } usd
                    ? $"; together they lack US$ {FigureText.Number(usd / 1000, 0)} billion a year at today's GDP."
                    : "."
            );
    }

    private static string? Undecided(StandingReport report)
    {
        var open = StandingTable
            .Goals(report)
            .Where(goal => report.CountMeeting(goal.Component.Id) is null)
            .Select(goal => $"{FigureText.Target(goal.Value)} % ({goal.Component.Title.ToLowerInvariant()})")
            .ToArray();
        return open.Length == 0
            ? null
            : $"No published figure shows yet where anybody stands against {string.Join(" or ", open)}.";
    }

    private static string? Extremes(BriefContent content)
    {
        if (content.Comparison is not { } comparison)
            return null;
        var moved = comparison.Changes.Where(change => change.Total is not null).ToArray();
        if (moved.Length < 2)
            return null;
        var fell = moved.Count(change => change.Total < 0);
        return $"Between the last two full editions {InSentence(moved[0].Ally)} rose most "
            + $"({FigureText.Signed(moved[0].Total!.Value)} points) and {InSentence(moved[^1].Ally)} "
            + (moved[^1].Total < 0 ? "fell most" : "rose least")
            + $" ({FigureText.Signed(moved[^1].Total!.Value)}); {Words(fell)} of {moved.Length} fell.";
    }

    private static string? Revised(BriefContent content)
    {
        if (content.Comparison is not { } comparison || Counts(content.Standing) is not [var (target, _), ..])
            return null;
        var then = comparison.CountAt(target, change => change.Then);
        var now = comparison.CountAt(target, change => change.Revised);
        return then == now
            ? null
            : $"Figures move after the speeches: for {comparison.EarlierYear}, the {comparison.Earlier.Name} edition "
                + $"counted {then} allies at {FigureText.Target(target)} %, the {comparison.Later.Name} edition "
                + $"counts {now}.";
    }

    private static string InSentence(Ally ally) =>
        ally.Name.StartsWith("United ", StringComparison.Ordinal) || ally.Code.Code == "NLD"
            ? $"the {ally.Name}"
            : ally.Name;

    private static string Of(int count, int all) =>
        count == all ? $"All {all} reporting allies" : $"{Capital(Words(count))} of {all} reporting allies";

    private static string Words(int number) =>
        number is >= 0 and <= 12 ? Small[number] : FigureText.Target(number);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static readonly ImmutableArray<string> Small =
    [
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];
}
