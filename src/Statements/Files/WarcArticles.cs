using System.Globalization;
using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Files;

/// <summary>
/// Reads web archives (WARC 1.0 and 1.1, ISO 28500): pages that were answered with 200, and text that was
/// extracted from
/// them ("conversion" records). Requests, pictures, redirects and pages without an article are passed over.
/// </summary>
internal sealed class WarcArticles(Stream stream, string place, DateOnly? date)
{
    private const int LargestRecord = 32 * 1024 * 1024;

    private readonly ByteReader _bytes = new(stream);
    private int _record;

    /// <summary>The archive's articles, one at a time; STM110 where it is damaged, which ends it.</summary>
    public IEnumerable<Outcome<Document>> Read()
    {
        while (NextHeader() is { } header)
        {
            _record++;
            if (header.Length is not { } length)
            {
                yield return Damaged("the record has no length");
                yield break;
            }
            if (length > LargestRecord || !header.MayHoldText)
            {
                if (_bytes.Skip(length) < length)
                    yield return Damaged("the record ends early");
                continue;
            }
            var block = _bytes.Read((int)length);
            if (block.Length < length)
            {
                yield return Damaged("the record ends early");
                yield break;
            }
            if (Article(header, block) is { } document)
                yield return document;
        }
    }

    // Blank lines part the records; a record begins with its version.
    private WarcHeader? NextHeader()
    {
        while (_bytes.TryReadLine(out var line, out _))
        {
            if (line.IsEmpty)
                continue;
            return line.StartsWith("WARC/"u8) ? Fields() : new WarcHeader();
        }
        return null;
    }

    private WarcHeader Fields()
    {
        var header = new WarcHeader();
        while (_bytes.TryReadLine(out var line, out _) && !line.IsEmpty)
            header.Add(Encoding.UTF8.GetString(line));
        return header;
    }

    private Document? Article(WarcHeader header, byte[] block)
    {
        var page =
            header.Type == "response" ? HttpAnswer.Of(block) : new HttpAnswer(header.ContentType, block);
        if (page is null || !(page.IsHtml || page.IsPlain))
            return null;
        if (Encodings.Decode(page.Body, page.Charset) is not { } decoded)
            return null;
        var id = header.Uri is null ? $"{Path.GetFileName(place)}-{_record}" : $"{header.Uri}@{header.Day}";
        var article = DocumentFile.FromText(id, decoded.Text, page.IsHtml ? ".html" : ".txt", date, place);
        return article.TryGet(out var document) ? document with { Url = document.Url ?? header.Uri } : null;
    }

    private Problem Damaged(string message) =>
        new(
            "STM110",
            string.Create(CultureInfo.InvariantCulture, $"{place}, record {_record}"),
            message,
            "fetch the archive again; what stands before was read"
        );
}
