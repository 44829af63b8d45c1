using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>The documents that a user named: files, folders of files, or standard input.</summary>
internal static class DocumentSet
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] s_readable =
    [
        ".txt",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".rss",
        ".atom",
    ];

    /// <summary>
    /// Reads all of them, or tells everything that is wrong with any. A folder gives its readable files by name;
    /// CLI107 where it holds none.
    /// </summary>
    public static Outcome<ImmutableArray<Document>> Read(
        IEnumerable<string> paths,
        DateOnly? date,
        Session session
    )
    {
        var outcomes = paths.SelectMany(path => Open(path, date, session)).ToArray();
        var problems = outcomes.SelectMany(outcome => outcome.Problems).ToArray();
        return problems.Length > 0
            ? Outcome<ImmutableArray<Document>>.Refused(problems)
            : outcomes
                .Select(each => each.TryGet(out var document) ? document : null)
                .OfType<Document>()
                .ToImmutableArray();
    }

    private static IEnumerable<Outcome<Document>> Open(string path, DateOnly? date, Session session)
    {
        if (path == StandardInput)
            return [Piped(session.Around.Input.ReadToEnd(), date)];
        if (!Directory.Exists(path))
            return OpenFile(path, date, session);
        var files = FilesOf(path);
        return files.Length > 0
            ? files.SelectMany(file => OpenFile(file, date, session))
            :
            [
                new Problem(
                    "CLI107",
                    path,
                    "the folder holds no document",
                    $"put {string.Join(", ", s_readable)} files there"
                ),
            ];
    }

    private static Outcome<Document> Piped(string text, DateOnly? date) =>
        text.Contains('\0', StringComparison.Ordinal)
            ? new Problem("CLI112", "standard input", "this is not text", "pipe the text itself, as UTF-8")
            : DocumentFile.FromText("stdin", text, ".txt", date, "standard input");

    /// <summary>
    /// The readable files of a folder, by name. An .xml file may hold anything: it is a feed where it is named.
    /// </summary>
    public static string[] FilesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Where(file => s_readable.Contains(Path.GetExtension(file).ToLowerInvariant()))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The documents of a file: one, or the entries of a feed.</summary>
    public static IEnumerable<Outcome<Document>> OpenFile(string path, DateOnly? date, Session session)
    {
        if (FeedFile.IsFeed(path) && File.Exists(path))
            return FeedFile.Read(path, date);
        return [OpenText(path, date, session)];
    }

    private static Outcome<Document> OpenText(string path, DateOnly? date, Session session)
    {
        foreach (var note in DocumentFile.Notes(path))
            session.Note($"note: {Printable.Line(note.ToString())}");
        return DocumentFile.Read(path, date);
    }
}
