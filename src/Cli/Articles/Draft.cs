using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// The lines of an answer while it is written, beside the place where it will stand. A run that is interrupted
/// leaves its
/// draft; a later one can go on after the last document that it holds, which is read again.
/// </summary>
internal sealed class Draft : IDisposable
{
    private readonly string _path;
    private readonly string? _last;
    private readonly long _keep;
    private readonly FileStream _lines;

    private Draft(string path, FileStream lines, string? last, long keep) =>
        (_path, _lines, _last, _keep) = (path, lines, last, keep);

    /// <summary>CLI121 where the draft was found to end with a document that is not among these.</summary>
    public Problem? Stranger { get; private set; }

    /// <summary>Where lines are written to.</summary>
    public Stream Lines => _lines;

    /// <summary>A draft to write to; null where the file cannot be written.</summary>
    public static Draft? Open(string path, bool resumes)
    {
        try
        {
            var mode = resumes ? FileMode.OpenOrCreate : FileMode.Create;
            var lines = new FileStream(NameOf(path), mode, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
            var (last, keep) = resumes ? new LastLines(lines).Document() : (null, 0L);
            var draft = new Draft(path, lines, last, keep);
            if (last is null)
                draft.CutBack();
            return draft;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>CLI101.</summary>
    public static Problem Unwritable(string path) =>
        new(
            "CLI101",
            path,
            "the file cannot be written",
            "name a file in a folder that exists and that you may write to"
        );

    /// <summary>
    /// The documents from the last one on that the draft holds; all of them where it holds none. What was refused
    /// before is refused again, as in a run that nobody interrupted.
    /// </summary>
    public IEnumerable<Outcome<Document>> StillToRead(IEnumerable<Outcome<Document>> documents)
    {
        var isDone = _last is not null;
        foreach (var outcome in documents)
        {
            var isRead = outcome.TryGet(out var document);
            if (isDone && isRead && document!.Id == _last)
            {
                isDone = false;
                CutBack();
            }
            if (!isDone || !isRead)
                yield return outcome;
        }
        if (isDone)
            Stranger = new Problem(
                "CLI121",
                NameOf(_path),
                $"the draft ends with a document that is not among these: {_last}",
                "name the documents of the interrupted run, or leave --resume out to begin again"
            );
    }

    private void CutBack()
    {
        _lines.SetLength(_keep);
        _lines.Seek(0, SeekOrigin.End);
    }

    /// <summary>Moves the lines to their place; CLI101 where that fails.</summary>
    public Problem? Finish()
    {
        try
        {
            _lines.Dispose();
            File.Move(NameOf(_path), _path, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unwritable(_path);
        }
    }

    public void Dispose() => _lines.Dispose();

    private static string NameOf(string path) => path + ".partial";
}
