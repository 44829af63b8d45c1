using System.Text.RegularExpressions;

namespace Burdenshare.House.Tests.Papers;

/// <summary>Paths that exist where somebody worked and nowhere else.</summary>
internal static partial class MachinePaths
{
    public static IEnumerable<string> In(string path, string text) =>
        from line in text.Split('\n').Index()
        where Machine().IsMatch(line.Item) || (!IsIntegration(path) && Neighbour().IsMatch(line.Item))
        select $"{path}:{line.Index + 1}: {line.Item.Trim()}";

    private static bool IsIntegration(string path) => path.StartsWith(".ci/", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.\-/])/(?:work|root|tmp|home)/\w|(?<![\w.\-/])/(?:root|tmp)/\.")]
    private static partial Regex Machine();

    [GeneratedRegex(@"\.\./shared\b")]
    private static partial Regex Neighbour();
}
