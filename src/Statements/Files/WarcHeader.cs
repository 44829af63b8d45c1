using System.Globalization;

namespace Burdenshare.Statements.Files;

/// <summary>The named fields before a record of a web archive; names are read without regard to case.</summary>
internal sealed class WarcHeader
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>"response", "resource", "conversion", "request" …</summary>
    public string? Type => _fields.GetValueOrDefault("WARC-Type");

    /// <summary>The address that was asked for; null where none is named.</summary>
    public string? Uri => _fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>When it was fetched, as written: two captures of one address are two documents.</summary>
    public string Day => _fields.GetValueOrDefault("WARC-Date") ?? "";

    /// <summary>The media type of the block.</summary>
    public string ContentType => _fields.GetValueOrDefault("Content-Type") ?? "";

    /// <summary>Bytes of the block; null where the field is missing or no number.</summary>
    public long? Length =>
        long.TryParse(
            _fields.GetValueOrDefault("Content-Length"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var length
        )
            ? length
            : null;

    /// <summary>Whether the record is of a type that can hold an article.</summary>
    public bool MayHoldText => Type is "response" or "resource" or "conversion";

    /// <summary>Takes up a line "Name: value".</summary>
    public void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
            _fields[line[..colon].Trim()] = line[(colon + 1)..].Trim();
    }
}
