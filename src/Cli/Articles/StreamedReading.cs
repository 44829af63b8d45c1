using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Articles;

/// <summary>
/// Reads documents one at a time and prints each one's findings before the next is read, so that memory does not grow
/// with their number. A document that is refused is named on stderr; the others are read.
/// </summary>
internal sealed class StreamedReading(Session session, Reader reader, string? language)
{
    /// <summary>Reads and prints all documents. 3 where any was refused, or nothing could be written.</summary>
    /// <param name="documents">Read when they are asked for.</param>
    /// <param name="resumes">Whether to go on from the draft that an interrupted run left.</param>
    public int Run(IEnumerable<Outcome<Document>> documents, bool resumes)
    {
        if (session.Out is not { } path)
        {
            using var screen = new MemoryStream();
            return Print(documents, screen, () => Flush(screen));
        }
        if (Draft.Open(path, resumes) is not { } draft)
            return session.Refuse([Draft.Unwritable(path)]);
        using (draft)
        {
            var code = Print(draft.StillToRead(documents), draft.Lines, () => { });
            return !draft.IsOfThese ? code
                : draft.Finish() is { } problem ? session.Refuse([problem])
                : code;
        }
    }

    private int Print(IEnumerable<Outcome<Document>> documents, Stream to, Action afterEach)
    {
        var code = ExitCode.Done;
        foreach (var outcome in documents)
        {
            if (outcome.TryGet(out var document))
                ReadingJson.WriteLines(reader.Read(Spoken(document, language)), to);
            else
                code = session.Refuse(outcome.Problems);
            afterEach();
        }
        return code;
    }

    /// <summary>The document, said to be in the language that the user names.</summary>
    public static Document Spoken(Document document, string? language) =>
        language is null ? document : document with { Language = language };

    private void Flush(MemoryStream screen)
    {
        session.Around.Output.Write(
            System.Text.Encoding.UTF8.GetString(screen.GetBuffer(), 0, (int)screen.Length)
        );
        screen.SetLength(0);
    }
}
