using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
            .. Prefixes(used)
                .Where(room => room.Count() > 1)
                .Select(room => $"{room.Key} has more prefixes than one: {string.Join(", ", room)}"),
        ];
    }

    private static IEnumerable<IGrouping<string, string>> Prefixes(ILookup<string, string> used) =>
        used.SelectMany(use => use, (use, room) => (room, prefix: use.Key[..3]))
            .Distinct()
            .OrderBy(pair => pair.prefix, StringComparer.Ordinal)
            .GroupBy(pair => pair.room, pair => pair.prefix);

    // A code is text; a type may be called SHA256.
    private static IEnumerable<string> CodesIn(SourceFile source) =>
        source
            .Tree.DescendantTokens()
            .Where(token => !token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Where(text => Code().IsMatch(text));

    [GeneratedRegex(@"^[A-Z]{3}\d{3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^## ([A-Z]{3}\d{3})\b", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
