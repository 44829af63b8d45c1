using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Burdenshare.House.Tests.Names;

/// <summary>Names that say nothing, and comments that promise without saying where the promise is kept.</summary>
internal static partial class NameRules
{
    public static IEnumerable<string> VagueTypes(SourceFile source) =>
        from type in source.Tree.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where VagueType().IsMatch(type.Identifier.Text)
        select $"{source.Place(type)} {type.Identifier.Text}";

    public static IEnumerable<string> VagueFolders(IEnumerable<string> paths) =>
        paths
            .SelectMany(path => path.Split('/')[..^1])
            .Distinct()
            .Where(folder => VagueFolder().IsMatch(folder));

    public static IEnumerable<string> UnderscoredTests(SourceFile source) =>
        from method in source.Tree.DescendantNodes().OfType<MethodDeclarationSyntax>()
        where
            method.Identifier.Text.Contains('_', StringComparison.Ordinal) && method.AttributeLists.Count > 0
        select $"{source.Place(method)} {method.Identifier.Text}";

    public static IEnumerable<string> OpenPromises(SourceFile source) =>
        from trivia in source.Tree.DescendantTrivia(descendIntoTrivia: true)
        where
            trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
            || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
            || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        where OpenPromise().IsMatch(trivia.ToFullString())
        select $"{source.Path}: {trivia.ToFullString().Trim().Split('\n')[0]}";

    [GeneratedRegex("(Manager|Helpers?|Util(s|ity|ities)?|Common|Base|Impl|Processor|Data|Info|Stuff|Misc)$")]
    private static partial Regex VagueType();

    [GeneratedRegex(
        "^(Managers?|Helpers?|Util(s|ity|ities)?|Common|Base|Impl|Processors?|Misc|Models|Interfaces)$"
    )]
    private static partial Regex VagueFolder();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!\W{0,2}#\d)")]
    private static partial Regex OpenPromise();
}
