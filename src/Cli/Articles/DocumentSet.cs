using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>The documents that a user named: files, folders of files, or standard input.</summary>
internal static class DocumentSet
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

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
        var outcomes = Each(paths, date, session, null).ToArray();
        var problems = outcomes.SelectMany(outcome => outcome.Problems).ToArray();
        return problems.Length > 0
            ? Outcome<ImmutableArray<Document>>.Refused(problems)
            : outcomes
                .Select(each => each.TryGet(out var document) ? document : null)
                .OfType<Document>()
                .ToImmutableArray();
    }

    /// <summary>The documents one at a time, in the order named; each is read when it is asked for.</summary>
    /// <param name="paths">Files, folders, "-".</param>
    /// <param name="date">The documents' date; null for what they say of themselves.</param>
    /// <param name="session">For standard input, notes and progress.</param>
    /// <param name="progress">Told how far it is; null where nobody watches.</param>
    public static IEnumerable<Outcome<Document>> Each(
        IEnumerable<string> paths,
        DateOnly? date,
        Session session,
        WorkProgress? progress
    )
    {
        var files = paths.SelectMany(Files).ToArray();
        var all = files.Contains(StandardInput) ? 0 : files.Sum(Length);
        var (done, count) = (0L, 0);
        foreach (var file in files)
        {
            var before = done;
            foreach (var outcome in Open(file, date, session, bytes => done = before + bytes))
            {
                count++;
                progress?.TellShare(all == 0 ? null : (double)done / all, () => Counted(count, file));
                yield return outcome;
            }
            done = before + Length(file);
        }
    }

    private static string Counted(int count, string file)
    {
        var of = file == StandardInput ? "standard input" : Path.GetFileName(file);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {(count == 1 ? "document" : "documents")}, {of}"
        );
    }

    /// <summary>Whether any of them holds many documents, or may: standard input says so by its first bytes.</summary>
    public static bool HoldMany(IEnumerable<string> paths) =>
        paths.SelectMany(Files).Any(path => path == StandardInput || DocumentFeed.HoldsMany(path));

    /// <summary>
    /// The readable files of a folder, by name. An .xml file may hold anything: it is a feed where it is named.
    /// </summary>
    public static string[] FilesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Where(file => DocumentFeed.IsReadable(file) || IsNamedFeed(file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The documents of a file: one, the entries of a feed, or the records of a file of many.</summary>
    public static IEnumerable<Outcome<Document>> OpenFile(
        string path,
        DateOnly? date,
        Session session,
        Action<long>? progress = null
    )
    {
        if (FeedFile.IsFeed(path) && File.Exists(path))
            return FeedFile.Read(path, date);
        foreach (var note in DocumentFile.Notes(path))
            session.Note($"note: {Printable.Line(note.ToString())}");
        return DocumentFeed.Of(path, date, progress);
    }

    private static bool IsNamedFeed(string path) =>
        FeedFile.IsFeed(path) && !path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) && FilesOf(path) is { Length: > 0 } files ? files : [path];

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private static IEnumerable<Outcome<Document>> Open(
        string path,
        DateOnly? date,
        Session session,
        Action<long> progress
    )
    {
        if (path == StandardInput)
            return DocumentFeed.Of(session.Around.InputBytes(), "stdin", date, "standard input");
        if (Directory.Exists(path))
            return
            [
                new Problem(
                    "CLI107",
                    path,
                    "the folder holds no document",
                    "put .txt, .md, .html, .pdf, .json, .jsonl, .warc, .conllu, .rss or .atom files there"
                ),
            ];
        return OpenFile(path, date, session, progress);
    }
}
