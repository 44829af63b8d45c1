using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Burdenshare.House.Tests.Problems;

/// <summary>The codes that rooms answer with, against the page that explains them.</summary>
internal static partial class ProblemCodes
{
    public static IEnumerable<string> Complaints(IReadOnlyCollection<SourceFile> sources, string page)
    {
        var used = sources
            .SelectMany(source => CodesIn(source).Select(code => (code, room: source.Project)))
            .Distinct()
            .ToLookup(use => use.code, use => use.room);
        var explained = Heading().Matches(page).Select(match => match.Groups[1].Value).ToArray();
        return
        [
            .. used.Select(use => use.Key).Except(explained).Select(code => $"{code} has no heading"),
            .. explained
                .Where(code => !used.Contains(code))
                .Select(code => $"{code} has a heading and no user"),
            .. explained
                .CountBy(code => code)
                .Where(pair => pair.Value > 1)
                .Select(pair => $"{pair.Key} has two headings"),
            .. used.Where(use => use.Count() > 1)
                .Select(use => $"{use.Key} is shared by {string.Join(" and ", use.Order())}"),
        ];
    }

    private static IEnumerable<string> CodesIn(SourceFile source) =>
        source.Tree.DescendantTokens().Select(token => token.ValueText).Where(text => Code().IsMatch(text));

    [GeneratedRegex(@"^[A-Z]{3}\d{3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^## ([A-Z]{3}\d{3})\b", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
