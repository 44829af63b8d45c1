using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs;

/// <summary>What exactly is compared, in words: a splice is never silent.</summary>
internal static class ChangeWords
{
    /// <summary>The two ends of the comparison and everything that changed between the editions.</summary>
    public static string Compared(EditionComparison comparison)
    {
        var splices = string.Join("; ", comparison.Splices);
        return $"Compared are {comparison.EarlierYear} as the {comparison.Earlier.Name} edition "
            + $"(published {FigureText.Day(comparison.Earlier.Published)}) stated it and {comparison.LaterYear} as "
            + $"the {comparison.Later.Name} edition (published {FigureText.Day(comparison.Later.Published)}) states "
            + "it, the last two full editions held."
            + (splices.Length == 0 ? "" : $" Between them {splices}.")
            + $" Each change is therefore split: what the later edition made of {comparison.EarlierYear} (revision), "
            + "and what happened since within the later edition.";
    }

    /// <summary>How the counts of one year moved without any year passing.</summary>
    public static string Restated(BriefContent content, EditionComparison comparison)
    {
        var counts = StandingTable
            .Targets(content.Standing)
            .Select(target =>
                (
                    target,
                    then: comparison.CountAt(target, change => change.Then),
                    now: comparison.CountAt(target, change => change.Revised)
                )
            )
            .Where(count => count.then > 0 || count.now > 0)
            .Select(count => $"allies at {FigureText.Target(count.target)} %: {count.then} → {count.now}");
        return $"The same year, {comparison.EarlierYear}, in the {comparison.Earlier.Name} and in the "
            + $"{comparison.Later.Name} edition: {string.Join("; ", counts)}. "
            + MostRestated(comparison)
            + "A claim made in between is judged by what was published then.";
    }

    private static string MostRestated(EditionComparison comparison)
    {
        var restated = comparison.Changes.Where(change => change.Revision is not null and not 0).ToArray();
        if (restated.Length == 0)
            return "";
        var lowered = restated.MinBy(change => change.Revision)!;
        var raised = restated.MaxBy(change => change.Revision)!;
        var extremes = new[] { lowered, raised }
            .Distinct()
            .Select(change => $"{change.Ally.Name} ({FigureText.Signed(change.Revision!.Value)} points)");
        return $"Restated most: {string.Join(" and ", extremes)}. ";
    }
}
