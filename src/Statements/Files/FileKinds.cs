using System.Collections.Frozen;

namespace Burdenshare.Statements.Files;

/// <summary>Tells kinds of files by their names, or by their first bytes where there is no name.</summary>
internal static class FileKinds
{
    /// <summary>Two bytes that begin every gzip file (RFC 1952).</summary>
    public static readonly byte[] Gzip = [0x1F, 0x8B];

    private static readonly FrozenDictionary<string, FileKind> s_byExtension = new Dictionary<
        string,
        FileKind
    >
    {
        [".txt"] = FileKind.Plain,
        [".md"] = FileKind.Markdown,
        [".markdown"] = FileKind.Markdown,
        [".html"] = FileKind.Page,
        [".htm"] = FileKind.Page,
        [".xhtml"] = FileKind.Page,
        [".json"] = FileKind.Json,
        [".jsonl"] = FileKind.JsonLines,
        [".ndjson"] = FileKind.JsonLines,
        [".warc"] = FileKind.Archive,
        [".conllu"] = FileKind.Parsed,
        [".pdf"] = FileKind.Pdf,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the extension, after which ".gz" may stand; null for an unknown one.</summary>
    public static FileKind? Of(string path) =>
        s_byExtension.TryGetValue(Path.GetExtension(WithoutGz(path)), out var kind) ? kind : null;

    /// <summary>By the first bytes of an unpacked stream: what they announce, else plain text.</summary>
    public static FileKind Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (head.StartsWith("WARC/"u8))
            return FileKind.Archive;
        var text = head.TrimStart("\uFEFF \t\r\n"u8);
        if (text.Length == 0)
            return FileKind.Plain;
        if (text[0] is (byte)'{' or (byte)'[')
            return JsonOf(text);
        if (IsParsed(text))
            return FileKind.Parsed;
        return IsPage(text) ? FileKind.Page : FileKind.Plain;
    }

    /// <summary>A file's name without folder and extensions: its document's id.</summary>
    public static string IdOf(string path) => Path.GetFileNameWithoutExtension(WithoutGz(path));

    private static string WithoutGz(string path) =>
        path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;

    // "[Applause]" begins a transcript and no JSON; an object that ends with its line is one of many.
    private static FileKind JsonOf(ReadOnlySpan<byte> text)
    {
        var inner = text[1..].TrimStart(" \t\r\n"u8);
        if (text[0] == (byte)'[')
            return inner.StartsWith("{"u8) ? FileKind.Json : FileKind.Plain;
        if (!inner.StartsWith("\""u8) && !inner.StartsWith("}"u8))
            return FileKind.Plain;
        return text.Length - inner.Length <= 2 ? FileKind.JsonLines : FileKind.Json;
    }

    // The comments that open a treebank, or the ten fields of a first word.
    private static bool IsParsed(ReadOnlySpan<byte> text) =>
        text.StartsWith("# newdoc"u8)
        || text.StartsWith("# newpar"u8)
        || text.StartsWith("# sent_id"u8)
        || text.StartsWith("# text = "u8)
        || text.StartsWith("# global.columns"u8)
        || (text.StartsWith("1\t"u8) || text.StartsWith("1-2\t"u8)) && Line(text).Count((byte)'\t') == 9;

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;

    private static bool IsPage(ReadOnlySpan<byte> text)
    {
        var start = System.Text.Encoding.Latin1.GetString(text[..Math.Min(text.Length, 64)]);
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
