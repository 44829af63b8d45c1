using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Burdenshare.House.Tests;

/// <summary>A C# file as its syntax tree sees it.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
/// <param name="Text">The whole file.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public SyntaxNode Tree { get; } = CSharpSyntaxTree.ParseText(Text).GetRoot();

    /// <summary>Lines as an editor counts them: a final line break opens no further line.</summary>
    public string[] Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>The room or test project: the second folder of the path.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>Folders between the project and the file, joined by slashes; empty at the project's root.</summary>
    public string Folder => string.Join('/', Path.Split('/')[2..^1]);

    /// <summary>How many lines hold code: neither blank nor only a comment.</summary>
    public int CodeLines => Tree.DescendantTokens().SelectMany(LinesOf).Distinct().Count();

    /// <summary>Everything with a body, the statements of a program's top level included.</summary>
    public IEnumerable<Function> Functions =>
        Tree.DescendantNodes()
            .Where(HasBody)
            .Select(node => new Function(
                Place(node),
                Tree.SyntaxTree.LinesBetween(FirstToken(node), node.GetLastToken())
            ))
            .Concat(TopLevel());

    /// <summary>The file and line of a node, as compilers print it.</summary>
    public string Place(SyntaxNode node) => $"{Path}:{LineOf(node.GetFirstToken()) + 1}";

    private IEnumerable<Function> TopLevel()
    {
        var statements = Tree.ChildNodes().OfType<GlobalStatementSyntax>().ToArray();
        if (statements.Length > 0)
            yield return new Function(
                Place(statements[0]),
                Tree.SyntaxTree.LinesBetween(statements[0].GetFirstToken(), statements[^1].GetLastToken())
            );
    }

    private static bool HasBody(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => method.Body is not null
                || method.ExpressionBody is not null,
            LocalFunctionStatementSyntax => true,
            AccessorDeclarationSyntax accessor => accessor.Body is not null
                || accessor.ExpressionBody is not null,
            PropertyDeclarationSyntax property => property.ExpressionBody is not null,
            IndexerDeclarationSyntax indexer => indexer.ExpressionBody is not null,
            _ => false,
        };

    // Attributes belong to the declaration, not to the length of what it does.
    private static SyntaxToken FirstToken(SyntaxNode node) =>
        node.ChildNodesAndTokens()
            .Where(child => !child.IsKind(SyntaxKind.AttributeList))
            .Select(child => child.IsToken ? child.AsToken() : child.AsNode()!.GetFirstToken())
            .First();

    private IEnumerable<int> LinesOf(SyntaxToken token)
    {
        var span = Tree.SyntaxTree.GetLineSpan(token.Span);
        return token.Span.IsEmpty
            ? []
            : Enumerable.Range(
                span.StartLinePosition.Line,
                span.EndLinePosition.Line - span.StartLinePosition.Line + 1
            );
    }

    private int LineOf(SyntaxToken token) => Tree.SyntaxTree.GetLineSpan(token.Span).StartLinePosition.Line;
}

/// <summary>A function's place and its length in lines, signature and braces included.</summary>
internal sealed record Function(string Place, int Lines);

file static class Lengths
{
    public static int LinesBetween(this SyntaxTree tree, SyntaxToken first, SyntaxToken last) =>
        tree.GetLineSpan(last.Span).EndLinePosition.Line
        - tree.GetLineSpan(first.Span).StartLinePosition.Line
        + 1;
}
