using System.Xml.Linq;

namespace Burdenshare.House.Tests.Rooms;

/// <summary>What each module uses, as a page draws it or as project files have it.</summary>
/// <param name="Uses">One entry a module, also for a module that uses nothing.</param>
internal sealed record ModuleMap(IReadOnlyDictionary<string, IReadOnlySet<string>> Uses)
{
    /// <summary>Reads the table whose header row has this first and last cell; "–" stands for nothing.</summary>
    public static ModuleMap FromTable(string markdown, string lastHeader) =>
        Of(
            from row in Rows(markdown, lastHeader)
            from used in row[^1].Split(',', StringSplitOptions.TrimEntries)
            select (row[0], used == "–" ? null : used)
        );

    /// <summary>Reads one kind of reference from project files, given as module and XML.</summary>
    public static ModuleMap FromProjects(
        IEnumerable<(string Module, string Xml)> projects,
        string reference
    ) =>
        Of(
            from project in projects
            let references = XDocument.Parse(project.Xml).Descendants(reference)
            from used in references.Select(NameOf).DefaultIfEmpty()
            select (project.Module, used)
        );

    /// <summary>Where two maps differ, in words; the first is what is so, the second what is drawn.</summary>
    public IEnumerable<string> DifferencesFrom(ModuleMap drawn) =>
        Uses
            .Keys.Except(drawn.Uses.Keys)
            .Select(module => $"{module} has no row")
            .Concat(
                drawn.Uses.Keys.Except(Uses.Keys).Select(module => $"{module} has a row and does not exist")
            )
            .Concat(
                Edges.Except(drawn.Edges).Select(edge => $"{edge.From} uses {edge.To}, which is not drawn")
            )
            .Concat(
                drawn
                    .Edges.Except(Edges)
                    .Select(edge => $"{edge.From} is drawn to use {edge.To} and does not")
            );

    /// <summary>Every pair of user and used.</summary>
    public IEnumerable<Edge> Edges =>
        Uses.SelectMany(use => use.Value.Select(used => new Edge(use.Key, used)));

    private static IEnumerable<string[]> Rows(string markdown, string lastHeader) =>
        markdown
            .Split('\n')
            .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .SkipWhile(cells => cells[0] != "Module" || cells[^1] != lastHeader)
            .Skip(2)
            .TakeWhile(cells => cells.Length > 1);

    private static string? NameOf(XElement reference)
    {
        var target = reference.Attribute("Include")!.Value.Replace('\\', '/');
        return target.EndsWith(".csproj", StringComparison.Ordinal)
            ? Path.GetFileNameWithoutExtension(target)
            : target;
    }

    private static ModuleMap Of(IEnumerable<(string Module, string? Used)> pairs) =>
        new(
            pairs
                .GroupBy(pair => pair.Module, pair => pair.Used)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlySet<string>)group.OfType<string>().ToHashSet()
                )
        );
}
