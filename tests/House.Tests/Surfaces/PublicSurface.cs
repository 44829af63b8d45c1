using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Burdenshare.House.Tests.Surfaces;

/// <summary>
/// All that one room shows the others, one declaration a line, members indented under their type. Types and members
/// come in order of their text, so that moving code changes nothing; an enumeration keeps its order, which is its
/// meaning.
/// </summary>
internal static class PublicSurface
{
    public static string Of(IEnumerable<SourceFile> room)
    {
        var types =
            from source in room
            from type in source.Tree.DescendantNodes().OfType<MemberDeclarationSyntax>()
            where type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && IsVisible(type)
            group type by FullName(type) into parts
            orderby parts.Key
            select parts;
        return string.Concat(types.Select(parts => Describe(parts.Key, [.. parts])));
    }

    // The parts of a partial type are one type: one heading, all members.
    private static string Describe(string name, IReadOnlyList<MemberDeclarationSyntax> parts)
    {
        var heading = parts.Select(part => $"{name}: {Heading(part)}\n").MaxBy(line => line.Length);
        var members = parts
            .SelectMany(MembersOf)
            .Where(member => IsVisible(member))
            .Select(member => $"    {Signature(member)}\n");
        return heading
            + string.Concat(
                parts[0] is EnumDeclarationSyntax ? members : members.Order(StringComparer.Ordinal)
            );
    }

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(MemberDeclarationSyntax type) =>
        type switch
        {
            EnumDeclarationSyntax list => list.Members,
            TypeDeclarationSyntax declared => declared.Members.Where(member =>
                member is not BaseTypeDeclarationSyntax
            ),
            _ => [],
        };

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member switch
        {
            EnumMemberDeclarationSyntax => true,
            { Parent: InterfaceDeclarationSyntax } => !member.Modifiers.Any(SyntaxKind.PrivateKeyword),
            _ => (
                member.Modifiers.Any(SyntaxKind.PublicKeyword)
                || member.Modifiers.Any(SyntaxKind.ProtectedKeyword)
            ) && (member.Parent is not BaseTypeDeclarationSyntax outer || IsVisible(outer)),
        };

    private static string FullName(MemberDeclarationSyntax type)
    {
        var names = type.AncestorsAndSelf()
            .Select(node =>
                node switch
                {
                    TypeDeclarationSyntax declared => declared.Identifier.Text + declared.TypeParameterList,
                    BaseTypeDeclarationSyntax declared => declared.Identifier.Text,
                    DelegateDeclarationSyntax declared => declared.Identifier.Text
                        + declared.TypeParameterList,
                    BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
                    _ => null,
                }
            )
            .OfType<string>();
        return string.Join('.', names.Reverse());
    }

    private static string Heading(MemberDeclarationSyntax type) =>
        type switch
        {
            TypeDeclarationSyntax declared => OneLine(declared.WithMembers([])),
            EnumDeclarationSyntax declared => OneLine(declared.WithMembers([])),
            _ => OneLine(type),
        };

    private static string Signature(MemberDeclarationSyntax member) =>
        OneLine(
            member switch
            {
                MethodDeclarationSyntax method => method.WithBody(null).WithExpressionBody(null),
                OperatorDeclarationSyntax method => method.WithBody(null).WithExpressionBody(null),
                ConversionOperatorDeclarationSyntax method => method.WithBody(null).WithExpressionBody(null),
                ConstructorDeclarationSyntax method => method
                    .WithInitializer(null)
                    .WithBody(null)
                    .WithExpressionBody(null),
                PropertyDeclarationSyntax property => property
                    .WithInitializer(null)
                    .WithExpressionBody(null)
                    .WithAccessorList(Accessors(property.AccessorList)),
                IndexerDeclarationSyntax indexer => indexer
                    .WithExpressionBody(null)
                    .WithAccessorList(Accessors(indexer.AccessorList)),
                FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ConstKeyword) =>
                    field.WithDeclaration(
                        field.Declaration.WithVariables([
                            .. field.Declaration.Variables.Select(variable => variable.WithInitializer(null)),
                        ])
                    ),
                _ => member,
            }
        );

    private static AccessorListSyntax Accessors(AccessorListSyntax? list) =>
        SyntaxFactory.AccessorList([
            .. (list?.Accessors ?? [SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration)])
                .Where(accessor => !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword))
                .Select(accessor =>
                    accessor
                        .WithBody(null)
                        .WithExpressionBody(null)
                        .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
                ),
        ]);

    private static string OneLine(MemberDeclarationSyntax declaration)
    {
        var bare = declaration.WithAttributeLists([]).WithoutTrivia();
        var clean = bare.ReplaceTrivia(bare.DescendantTrivia(), (_, _) => SyntaxFactory.Space);
        var text = clean.NormalizeWhitespace(indentation: "", eol: " ").ToFullString();
        var line = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd(';', ' ', ',');
        return line.EndsWith(" { }", StringComparison.Ordinal) ? line[..^4] : line;
    }
}
