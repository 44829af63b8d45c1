using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests;

/// <summary>The repository's own files, and a reader that knows its gazetteer.</summary>
internal static class Repository
{
    private static readonly Lazy<Gazetteer> s_gazetteer = new(() =>
        Value(Gazetteer.Load(PathOf("data/actors")))
    );

    private static readonly Lazy<Reader> s_reader = new(() => Reader.Create(s_gazetteer.Value));

    /// <summary>The files that a gazetteer cannot do without.</summary>
    public static readonly string[] GazetteerFiles =
    [
        "names.csv",
        "groups.csv",
        "titles.csv",
        "people.csv",
        "offices.csv",
        "issues.csv",
    ];

    public static Gazetteer Gazetteer => s_gazetteer.Value;

    public static Reader Reader => s_reader.Value;

    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Burdenshare.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository's root");
        return Path.Combine(folder.FullName, relative);
    }

    public static T Value<T>(Outcome<T> outcome) =>
        outcome.TryGet(out var value)
            ? value
            : throw new InvalidOperationException(string.Join('\n', outcome.Problems));

    /// <summary>Rows of a table of cases: cells separated by bars; lines that begin with # explain.</summary>
    public static IEnumerable<string[]> Cases(string file) =>
        from line in File.ReadLines(PathOf($"tests/Statements.Tests/Cases/{file}"))
        where line.Length > 0 && line[0] != '#'
        select line.Split('|', StringSplitOptions.TrimEntries);

    public static Document Text(string text, int year = 2025) => new("case", text, new DateOnly(year, 6, 9));

    public static Reading Read(string text, int year = 2025) => Reader.Read(Text(text, year));
}
