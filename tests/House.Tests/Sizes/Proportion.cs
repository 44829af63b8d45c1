namespace Burdenshare.House.Tests.Sizes;

/// <summary>
/// How many lines of test code stand beside the code of a room; blank lines and comments do not count.
/// </summary>
internal static class Proportion
{
    private const decimal Least = 0.8m;

    // Below this a room has not found its shape, and two tests more or less decide.
    private const int Young = 200;

    /// <summary>Rooms with too few tests, and exemptions that are no longer needed.</summary>
    public static IEnumerable<string> Complaints(
        IReadOnlyCollection<SourceFile> sources,
        IReadOnlySet<string> exempt
    )
    {
        var lines = sources.GroupBy(source => source.Project).ToDictionary(group => group.Key, CodeLines);
        foreach (
            var room in lines.Keys.Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal)).Order()
        )
        {
            var tests = lines.GetValueOrDefault(room + ".Tests");
            var tooFew = lines[room] >= Young && tests < Least * lines[room];
            if (tooFew && !exempt.Contains(room))
                yield return $"{room}: {tests} lines of tests for {lines[room]} of code, "
                    + $"{Least * lines[room]:F0} are due";
            if (!tooFew && exempt.Contains(room))
                yield return $"{room} needs no exemption any more: take it off the list";
        }
    }

    private static int CodeLines(IEnumerable<SourceFile> project) => project.Sum(source => source.CodeLines);
}
