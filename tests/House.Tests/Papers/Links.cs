using System.Text.RegularExpressions;

namespace Burdenshare.House.Tests.Papers;

/// <summary>Links from one file of the repository to another.</summary>
internal static partial class Links
{
    /// <summary>Links of a Markdown page that lead to no file or folder; what stands in code is no link.</summary>
    public static IEnumerable<string> Broken(string page, string markdown, Func<string, bool> exists) =>
        from match in Link().Matches(Code().Replace(markdown, ""))
        let target = match.Groups[1].Value
        where !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#')
        let path = Resolve(Path.GetDirectoryName(page)!, target.Split('#')[0])
        where !exists(path)
        select $"{page} links to {target}";

    private static string Resolve(string folder, string target) =>
        Path.GetRelativePath(
            Repository.Root,
            Path.Combine(Repository.Root, folder, Uri.UnescapeDataString(target))
        );

    [GeneratedRegex(@"\]\(<?([^)>\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
