using Burdenshare.FactChecks;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// Looks at a folder again and again and checks what is new or has changed: a line of JSON an article on stdout, or a
/// file an article in the folder of <c>--out</c>. A file that cannot be read is told on stderr and looked at again when
/// it changes.
/// </summary>
internal sealed class FolderWatch(Session session, string folder, Func<Document, CheckReport> check)
{
    private readonly Dictionary<string, (DateTime Written, long Length)> _seen = [];

    /// <summary>Whether any claim was refuted so far.</summary>
    public bool HasRefuted { get; private set; }

    /// <summary>Looks until the user ends it; a problem where the folder or the place to write is missing.</summary>
    public Problem? Run(TimeSpan interval)
    {
        if (!Directory.Exists(folder))
            return new Problem("CLI118", folder, "there is no such folder", "name a folder that exists");
        if (session.Out is { } into && !Directory.Exists(into))
            return new Problem("CLI118", into, "there is no such folder", "make the folder first");
        session.Note($"note: watching {Printable.Line(folder)}, end with Ctrl-C");
        do
        {
            if (Look() is { } problem)
                return problem;
        } while (session.Around.Pause(interval) && !session.Around.IsEnding());
        // The terminal has written ^C where the cursor stood.
        session.Note($"{(session.Around.IsWatched ? "\n" : "")}note: ended the watch");
        return null;
    }

    private Problem? Look()
    {
        foreach (var file in DocumentSet.FilesOf(folder).Where(IsNew))
            if (session.Around.IsEnding())
                return null;
            else if (Check(file) is { } problem)
                return problem;
        return null;
    }

    private bool IsNew(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
            return false;
        var state = (info.LastWriteTimeUtc, info.Length);
        var isNew = !_seen.TryGetValue(file, out var known) || known != state;
        _seen[file] = state;
        return isNew;
    }

    private Problem? Check(string file)
    {
        foreach (var outcome in DocumentSet.OpenFile(file, null, session))
            if (session.Around.IsEnding())
                return null;
            else if (!outcome.TryGet(out var document))
                session.Refuse(outcome.Problems);
            else if (Tell(check(document), file) is { } problem)
                return problem;
        return null;
    }

    private Problem? Tell(CheckReport report, string file)
    {
        HasRefuted |= CheckCommand.HoldsRefuted(report);
        var name = Path.GetFileName(file);
        var line = CheckForms.Line(report, name);
        var entry = report.Reading.Document.Id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
            ? report.Reading.Document.Id[at..]
            : "";
        if (session.Out is { } into)
            return Delivery.ToFile(Path.Combine(into, $"{name}{entry}.json"), line);
        session.Around.Output.Write(line);
        session.Around.Output.Flush();
        return null;
    }
}
