using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Burdenshare.House.Tests.Rooms;

/// <summary>
/// Folders of a module and what they use of each other, by their using lines. A folder sees what stands above it
/// without any, so only neighbours can be told apart this way; that each file's namespace is its folder keeps the
/// lines honest.
/// </summary>
internal static class FolderMap
{
    public static IEnumerable<string> Cycles(IEnumerable<SourceFile> sources) =>
        from module in sources.GroupBy(source => source.Project)
        let cycle = Edge.Cycles([.. EdgesOf([.. module]).Distinct()])
        where cycle.Count > 0
        select $"{module.Key}: {string.Join(", ", cycle.Order())}";

    public static IEnumerable<string> StrayNamespaces(IEnumerable<SourceFile> sources) =>
        from source in sources
        from space in source.Tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where space.Name.ToString() != NamespaceOf(source)
        select $"{source.Place(space)} says {space.Name}, its folder says {NamespaceOf(source)}";

    private static IEnumerable<Edge> EdgesOf(IReadOnlyCollection<SourceFile> module)
    {
        var folders = module
            .Where(source => source.Folder.Length > 0)
            .DistinctBy(source => source.Folder)
            .OrderByDescending(source => source.Folder.Length)
            .ToArray();
        return from source in module
            where source.Folder.Length > 0
            from line in source.Tree.DescendantNodes().OfType<UsingDirectiveSyntax>()
            let used = folders.FirstOrDefault(folder =>
                IsIn(line.NamespaceOrType.ToString(), NamespaceOf(folder))
            )
            where used is not null && used.Folder != source.Folder
            select new Edge(source.Folder, used.Folder);
    }

    private static bool IsIn(string name, string space) =>
        name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static string NamespaceOf(SourceFile source) =>
        $"Burdenshare.{source.Project}.{source.Folder.Replace('/', '.')}".TrimEnd('.');
}
