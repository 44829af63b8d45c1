using Burdenshare.Statements.Files;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>Turns files of one document into documents, or says why not.</summary>
public static class DocumentFile
{
    /// <summary>
    /// Reads a .txt, .md, .html or .pdf file. The document's id is the file's name without its extension. Its date
    /// is the
    /// one given, else what the file says of itself, else a full date near its head or in its name. Problems: STM101
    /// missing, STM102 empty, STM103 not text, STM104 unknown extension, STM105 a page without an article, STM106
    /// unreadable, STM108 and STM109 for PDF.
    /// </summary>
    public static Outcome<Document> Read(string path, DateOnly? date) =>
        FileKinds.Of(path) is not { } kind || DocumentFeed.HoldsMany(path)
            ? Missing(path) ?? UnknownKind(path)
            : Bytes(path).Then(bytes => FromBytes(bytes, kind, FileKinds.IdOf(path), date, path));

    /// <summary>
    /// A document from text at hand.
    /// </summary>
    /// <param name="id">The document's id.</param>
    /// <param name="text">Plain text, Markdown or a web page.</param>
    /// <param name="extension">".txt", ".md" or ".html": how to understand the text.</param>
    /// <param name="date">When it was published; null to take it from the text.</param>
    /// <param name="place">What to name in a problem: the file's path; the id by default.</param>
    public static Outcome<Document> FromText(
        string id,
        string text,
        string extension = ".txt",
        DateOnly? date = null,
        string? place = null
    )
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Problem(
                "STM102",
                place ?? id,
                "the file is empty",
                "give a file that holds the article's text"
            );
        var article = FileKinds.Of(extension) switch
        {
            FileKind.Page => HtmlArticle.Of(text),
            FileKind.Markdown => MarkdownArticle.Of(text),
            _ => new Article(text),
        };
        if (string.IsNullOrWhiteSpace(article.Text))
            return new Problem(
                "STM105",
                place ?? id,
                "the page holds no article text",
                "save the page as it is shown, or copy its text into a .txt file"
            );
        return Dated(article, id, date);
    }

    /// <summary>
    /// What a careful user must know about how a file was read: STM111 when its encoding was guessed. Empty where there
    /// is nothing to say, also for a file that cannot be read.
    /// </summary>
    public static IReadOnlyList<Problem> Notes(string path) =>
        FileKinds.Of(path) is FileKind.Plain or FileKind.Markdown or FileKind.Page
        && Bytes(path).TryGet(out var bytes)
        && Encodings.Decode(bytes) is { IsGuessed: true }
            ?
            [
                new Problem(
                    "STM111",
                    path,
                    "the file is not UTF-8 and its encoding was guessed",
                    "save it as UTF-8"
                ),
            ]
            : [];

    /// <summary>The document that some bytes of a kind of one document hold.</summary>
    internal static Outcome<Document> FromBytes(
        byte[] bytes,
        FileKind kind,
        string id,
        DateOnly? date,
        string place
    )
    {
        if (kind == FileKind.Pdf)
            return FromPdf(bytes, id, date, place);
        if (Encodings.Decode(bytes) is not { } decoded)
            return new Problem("STM103", place, "the file is not text", "save the text itself, as UTF-8");
        var extension = kind switch
        {
            FileKind.Page => ".html",
            FileKind.Markdown => ".md",
            _ => ".txt",
        };
        return FromText(id, decoded.Text, extension, date, place);
    }

    /// <summary>STM101 where there is no such file; null where there is.</summary>
    internal static Problem? Missing(string path) =>
        Directory.Exists(path) || !File.Exists(path)
            ? new Problem(
                "STM101",
                path,
                "there is no such file",
                "check the path; a folder is read file by file"
            )
            : null;

    /// <summary>STM104.</summary>
    internal static Problem UnknownKind(string path) =>
        new(
            "STM104",
            path,
            $"files of type '{Path.GetExtension(path)}' are not read here",
            "save the text as .txt, .md, .html, .pdf, .json, .jsonl or .conllu"
        );

    /// <summary>STM106.</summary>
    internal static Problem Unreadable(string path) =>
        new("STM106", path, "the file cannot be read", "check its permissions and whether it is in use");

    private static Outcome<byte[]> Bytes(string path)
    {
        if (Missing(path) is { } problem)
            return problem;
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path);
        }
    }

    private static Outcome<Document> FromPdf(byte[] bytes, string id, DateOnly? date, string place)
    {
        if (bytes.Length == 0)
            return new Problem(
                "STM102",
                place,
                "the file is empty",
                "give a file that holds the article's text"
            );
        if (PdfArticle.Of(bytes) is not { } article)
            return new Problem(
                "STM109",
                place,
                "the PDF cannot be opened: it is damaged or locked",
                "open it in a viewer and print it to a new PDF, or copy its text"
            );
        if (string.IsNullOrWhiteSpace(article.Text))
            return new Problem(
                "STM108",
                place,
                "the PDF holds pictures and no text",
                "recognise its text first (OCR), or copy it into a .txt file"
            );
        return Dated(article, id, date);
    }

    private static Document Dated(Article article, string id, DateOnly? date)
    {
        var day = date ?? article.Date ?? Dates.InHead(article.Text) ?? Dates.InName(id);
        return new Document(id, article.Text, day, article.Title, article.Url, article.Publisher);
    }
}
