namespace Burdenshare.Statements.Files;

/// <summary>How the bytes of a file are to be understood.</summary>
internal enum FileKind
{
    /// <summary>Plain text: the text that is kept is the file's.</summary>
    Plain,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A web page, of which the article is kept.</summary>
    Page,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A web archive (ISO 28500).</summary>
    Archive,

    /// <summary>Sentences with their parses (CoNLL-U).</summary>
    Parsed,

    /// <summary>A PDF with a text layer.</summary>
    Pdf,
}
