using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// Takes documents one at a time and writes each one's lines before the next is read, so that memory does not grow
/// with their number. A document that is refused is named on stderr; the others are read. Who interrupts it gets whole
/// lines, and of a file a draft that can be gone on with.
/// </summary>
/// <param name="session">Where to write, and whether to end.</param>
/// <param name="progress">Its line is wiped before anything is told; null for none.</param>
/// <param name="write">Writes the lines of a document.</param>
internal sealed class StreamedReading(Session session, WorkProgress? progress, Action<Document, Stream> write)
{
    private const int Buffered = 1 << 16;

    private int _done;
    private bool _isInterrupted;
    private bool _isUnread;

    /// <summary>
    /// Reads and prints all documents. 3 where any was refused, or nothing could be written; 130 where it was
    /// interrupted, 141 where nobody reads the lines any more.
    /// </summary>
    /// <param name="documents">Read when they are asked for.</param>
    /// <param name="resumes">Whether to go on from the draft that an interrupted run left.</param>
    public int Run(IEnumerable<Outcome<Document>> documents, bool resumes)
    {
        var each = UntilInterrupted(documents);
        if (session.Out is not { } path)
        {
            var screen = new BufferedStream(session.Around.OutputBytes(), Buffered);
            var shown = Print(each, screen, screen.Flush);
            return _isInterrupted ? Interrupted("")
                : _isUnread ? ExitCode.Unread
                : shown;
        }
        if (Draft.Open(path, resumes) is not { } draft)
            return session.Refuse([Draft.Unwritable(path)]);
        using (draft)
        {
            var code = Print(draft.StillToRead(each), draft.Lines, () => { });
            return _isInterrupted ? Interrupted("; the same command with --resume goes on")
                : draft.Stranger is { } stranger ? Refused([stranger])
                : draft.Finish() is { } problem ? Refused([problem])
                : code;
        }
    }

    // A pipe's other end is interrupted with us: where the documents end then, they may have been cut off.
    private IEnumerable<Outcome<Document>> UntilInterrupted(IEnumerable<Outcome<Document>> documents)
    {
        foreach (var outcome in documents)
        {
            _isUnread = session.Out is null && session.Around.IsUnread();
            _isInterrupted = session.Around.IsEnding();
            if (_isUnread || _isInterrupted)
                yield break;
            yield return outcome;
        }
        _isInterrupted = session.Around.IsEnding();
    }

    private int Print(IEnumerable<Outcome<Document>> documents, Stream to, Action afterEach)
    {
        var code = ExitCode.Done;
        foreach (var outcome in documents)
        {
            if (outcome.TryGet(out var document))
                write(document, to);
            else
                code = Refused(outcome.Problems);
            _done++;
            afterEach();
        }
        return code;
    }

    private int Refused(ImmutableArray<Problem> problems)
    {
        progress?.Clear();
        return session.Refuse(problems);
    }

    private int Interrupted(string remedy)
    {
        progress?.Clear();
        session.Note(
            string.Create(
                CultureInfo.InvariantCulture,
                $"note: interrupted after {_done:N0} documents{remedy}"
            )
        );
        return ExitCode.Interrupted;
    }

    /// <summary>The document, said to be in the language that the user names.</summary>
    public static Document Spoken(Document document, string? language) =>
        language is null ? document : document with { Language = language };
}
