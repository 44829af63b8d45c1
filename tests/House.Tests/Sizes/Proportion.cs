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
        var code = LinesIn("src", sources);
        var tests = LinesIn("tests", sources);
        foreach (var room in code.Keys.Order())
        {
            var tested = tests.GetValueOrDefault(room + ".Tests");
            var tooFew = code[room] >= Young && tested < Least * code[room];
            if (tooFew && !exempt.Contains(room))
                yield return $"{room}: {tested} lines of tests for {code[room]} of code, "
                    + $"{Least * code[room]:F0} are due";
            if (!tooFew && exempt.Contains(room))
                yield return $"{room} needs no exemption any more: take it off the list";
        }
    }

    // Rooms are in src; a benchmark is not sold and has no tests of its own.
    private static Dictionary<string, int> LinesIn(string folder, IEnumerable<SourceFile> sources) =>
        sources
            .Where(source => source.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            .GroupBy(source => source.Project)
            .ToDictionary(group => group.Key, CodeLines);

    private static int CodeLines(IEnumerable<SourceFile> project) => project.Sum(source => source.CodeLines);
}
