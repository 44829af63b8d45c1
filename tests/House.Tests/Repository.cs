namespace Burdenshare.House.Tests;

/// <summary>The repository that these tests were built in, found by walking up to the solution file.</summary>
internal static class Repository
{
    private static readonly string[] Unread = [".png", ".gz", ".xlsx", ".pdf", ".onnx", ".zip"];

    /// <summary>The folder that holds Burdenshare.slnx.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<string[]> Ignored = new(() =>
        [.. File.ReadAllLines(In(".gitignore")).Where(line => line.Length > 0 && !line.StartsWith('#'))]
    );

    /// <summary>
    /// What Git would keep, with forward slashes from the root; what .gitignore names by folder or ending is left
    /// out.
    /// </summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk("").Order(StringComparer.Ordinal)];

    /// <summary>All C# files of the house, rooms and tests.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } =
    [
        .. Files
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, Read(path))),
    ];

    /// <summary>The C# files of the rooms alone.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } =
    [.. Sources.Where(source => source.Path.StartsWith("src/", StringComparison.Ordinal))];

    /// <summary>Names of the rooms: the folders of src.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [.. Directory.EnumerateDirectories(In("src")).Select(folder => Path.GetFileName(folder)).Order()];

    /// <summary>Text files only: what a person could have typed a path into.</summary>
    public static IEnumerable<string> TextFiles =>
        Files.Where(path => !Unread.Contains(Path.GetExtension(path)));

    public static string In(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(In(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("Burdenshare.slnx is in no folder above.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(In(folder)))
            if (!IsIgnored(folder, Path.GetFileName(file)))
                yield return Slashed(file);
        foreach (var inner in Directory.EnumerateDirectories(In(folder)))
            if (!IsIgnored(folder, Path.GetFileName(inner)))
                foreach (var file in Walk(Slashed(inner)))
                    yield return file;
    }

    private static string Slashed(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsIgnored(string folder, string name) =>
        name == ".git"
        || Ignored.Value.Any(line =>
            line.StartsWith('*') ? name.EndsWith(line[1..], StringComparison.Ordinal)
            : line.StartsWith('/') ? folder.Length == 0 && name == line.Trim('/')
            : name == line.Trim('/')
        );
}
