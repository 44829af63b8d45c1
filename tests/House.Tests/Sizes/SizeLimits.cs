using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Burdenshare.House.Tests.Sizes;

/// <summary>The hard limits: what is longer is two things.</summary>
internal static class SizeLimits
{
    private const int LinesOfFile = 400;
    private const int LinesOfFunction = 60;
    private const int Parameters = 6;
    private const int CharactersOfLine = 120;

    public static IEnumerable<string> Exceeded(SourceFile source) =>
        [.. LongFile(source), .. LongLines(source), .. LongFunctions(source), .. LongParameterLists(source)];

    private static IEnumerable<string> LongFile(SourceFile source) =>
        source.Lines.Length > LinesOfFile
            ? [$"{source.Path} has {source.Lines.Length} lines, {LinesOfFile} are allowed"]
            : [];

    private static IEnumerable<string> LongLines(SourceFile source) =>
        from line in source.Lines.Index()
        where line.Item.Length > CharactersOfLine
        select $"{source.Path}:{line.Index + 1} has {line.Item.Length} characters, {CharactersOfLine} are allowed";

    private static IEnumerable<string> LongFunctions(SourceFile source) =>
        from function in source.Functions
        where function.Lines > LinesOfFunction
        select $"{function.Place} has {function.Lines} lines, {LinesOfFunction} are allowed";

    // A record's primary constructor is its list of fields.
    private static IEnumerable<string> LongParameterLists(SourceFile source) =>
        from list in source.Tree.DescendantNodes().OfType<ParameterListSyntax>()
        where list.Parameters.Count > Parameters && list.Parent is not RecordDeclarationSyntax
        select $"{source.Place(list)} has {list.Parameters.Count} parameters, {Parameters} are allowed";
}
