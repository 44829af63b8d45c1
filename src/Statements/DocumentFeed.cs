using System.Globalization;
using System.IO.Compression;
using Burdenshare.Statements.Files;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>
/// Reads the documents of a file or stream one at a time, in memory that does not grow with their number. A record that
/// cannot be understood is a problem of its own; the records after it are read.
/// </summary>
public static class DocumentFeed
{
    /// <summary>Bytes of the largest file that is read as one document.</summary>
    private const int LargestDocument = 512 * 1024 * 1024;

    /// <summary>Whether a file is of a kind that is read, by its name.</summary>
    public static bool IsReadable(string path) => FileKinds.Of(path) is not null;

    /// <summary>
    /// Whether a file is of a kind that holds many documents: .json, .jsonl, .warc and .conllu, also packed (.gz).
    /// </summary>
    public static bool HoldsMany(string path) =>
        FileKinds.Of(path) is FileKind.Json or FileKind.JsonLines or FileKind.Archive or FileKind.Parsed;

    /// <summary>
    /// The documents of a file. Problems: those of <see cref="DocumentFile.Read"/>, STM107 for a JSON record that
    /// is not
    /// understood, STM110 for a damaged archive, STM112 for a text whose parse is not understood.
    /// </summary>
    /// <param name="path">A file; its extension tells its kind.</param>
    /// <param name="date">The documents' date; null for what they say of themselves.</param>
    /// <param name="progress">Told after each document how many bytes of the file are done.</param>
    public static IEnumerable<Outcome<Document>> Of(
        string path,
        DateOnly? date,
        Action<long>? progress = null
    )
    {
        if (DocumentFile.Missing(path) is { } missing)
            return [missing];
        if (FileKinds.Of(path) is not { } kind)
            return [DocumentFile.UnknownKind(path)];
        return HoldsMany(path) ? OfMany(path, kind, date, progress) : [DocumentFile.Read(path, date)];
    }

    /// <summary>
    /// The documents of a stream, as standard input, whose first bytes tell what it is: a page, JSON, an archive,
    /// a PDF,
    /// any of them packed by gzip, else plain text.
    /// </summary>
    /// <param name="stream">Read once, forwards.</param>
    /// <param name="id">The id of the document, or what the ids of several begin with.</param>
    /// <param name="date">The documents' date; null for what they say of themselves.</param>
    /// <param name="place">What to name in a problem.</param>
    public static IEnumerable<Outcome<Document>> Of(Stream stream, string id, DateOnly? date, string place) =>
        Guarded(Opened(stream, null, id, date, place), place);

    private static IEnumerable<Outcome<Document>> OfMany(
        string path,
        FileKind kind,
        DateOnly? date,
        Action<long>? progress
    )
    {
        if (Open(path) is not { } file)
        {
            yield return DocumentFile.Unreadable(path);
            yield break;
        }
        using (file)
        {
            foreach (var outcome in Guarded(Opened(file, kind, FileKinds.IdOf(path), date, path), path))
            {
                progress?.Invoke(file.Position);
                yield return outcome;
            }
        }
    }

    private static IEnumerable<Outcome<Document>> Opened(
        Stream stream,
        FileKind? kind,
        string id,
        DateOnly? date,
        string place
    )
    {
        var whole = new HeadedStream(stream);
        if (whole.Head.StartsWith(FileKinds.Gzip))
            whole = new HeadedStream(new GZipStream(whole, CompressionMode.Decompress));
        foreach (var outcome in OfKind(whole, kind ?? FileKinds.Of(whole.Head), id, date, place))
            yield return outcome;
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<Outcome<Document>> OfKind(
        Stream stream,
        FileKind kind,
        string id,
        DateOnly? date,
        string place
    )
    {
        if (kind == FileKind.Archive)
            return new WarcArticles(stream, place, date).Read();
        if (kind == FileKind.Parsed)
            return new ConlluDocuments(stream, place, id, date).Read();
        if (kind == FileKind.JsonLines)
            return Lines(new ByteReader(stream), id, date, place);
        if (new ByteReader(stream).ReadToEnd(LargestDocument) is not { } bytes)
            return
            [
                new Problem("STM106", place, "the file is too large for one document", "give it as .jsonl"),
            ];
        return kind == FileKind.Json
            ? JsonRecord.ParseAll(WithoutMark(bytes), place, id, date)
            : [DocumentFile.FromBytes(bytes, kind, id, date, place)];
    }

    private static IEnumerable<Outcome<Document>> Lines(
        ByteReader reader,
        string id,
        DateOnly? date,
        string place
    )
    {
        var number = 0;
        while (NextLine(reader, ref number, id, date, place) is { } step)
        {
            if (step.Document is { } outcome)
                yield return outcome;
        }
    }

    // One line; its document is null where the line is blank. Null at the end.
    private static (Outcome<Document>? Document, int Number)? NextLine(
        ByteReader reader,
        ref int number,
        string id,
        DateOnly? date,
        string place
    )
    {
        if (!reader.TryReadLine(out var line, out var isTooLong))
            return null;
        number++;
        var text = number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        var at = string.Create(CultureInfo.InvariantCulture, $"{place}:{number}");
        if (isTooLong)
            return (
                new Problem("STM107", at, "the line is longer than 64 MiB", "split the document"),
                number
            );
        if (text.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0)
            return (null, number);
        var own = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return (JsonRecord.Parse(text, at, own, date), number);
    }

    // What is packed can turn out damaged at any read.
    private static IEnumerable<Outcome<Document>> Guarded(
        IEnumerable<Outcome<Document>> documents,
        string place
    )
    {
        using var each = documents.GetEnumerator();
        while (true)
        {
            Problem? damage = null;
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (Exception failure) when (failure is InvalidDataException or IOException)
            {
                damage = new Problem(
                    "STM110",
                    place,
                    "the file ends early or is damaged",
                    "fetch it again; what stands before the damage was read"
                );
            }
            yield return damage ?? each.Current;
            if (damage is not null)
                yield break;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
