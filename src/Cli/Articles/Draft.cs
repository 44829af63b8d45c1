using System.Text.Json;
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

    /// <summary>Whether all lines before the documents still to read are those of these documents.</summary>
    public bool IsOfThese { get; private set; } = true;

    /// <summary>Where lines are written to.</summary>
    public Stream Lines => _lines;

    /// <summary>A draft to write to; null where the file cannot be written.</summary>
    public static Draft? Open(string path, bool resumes)
    {
        try
        {
            var mode = resumes ? FileMode.OpenOrCreate : FileMode.Create;
            var lines = new FileStream(NameOf(path), mode, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
            var (last, keep) = resumes ? LastDocument(lines) : (null, 0L);
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

    /// <summary>The documents from the last one on that the draft holds; all of them where it holds none.</summary>
    public IEnumerable<Outcome<Document>> StillToRead(IEnumerable<Outcome<Document>> documents)
    {
        var isDone = _last is not null;
        foreach (var outcome in documents)
        {
            if (isDone && outcome.TryGet(out var document) && document.Id == _last)
            {
                isDone = false;
                CutBack();
            }
            if (!isDone)
                yield return outcome;
        }
        IsOfThese = !isDone;
        if (isDone)
            yield return new Problem(
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

    // The id of the last document with a whole line, and the place where its first line begins.
    private static (string? Id, long Start) LastDocument(FileStream lines)
    {
        string? last = null;
        var (start, at) = (0L, 0L);
        using var reader = new StreamReader(lines, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (IdOf(line) is not { } id)
                break;
            if (id != last)
                (last, start) = (id, at);
            at += System.Text.Encoding.UTF8.GetByteCount(line) + 1;
        }
        return (last, start);
    }

    // Null for a line that was cut off.
    private static string? IdOf(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return
                parsed.RootElement.ValueKind == JsonValueKind.Object
                && parsed.RootElement.TryGetProperty("document", out var id)
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
