using Burdenshare.Statements.Files;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>Turns files into documents, or says why not.</summary>
public static class DocumentFile
{
    /// <summary>
    /// Reads a .txt, .md or .html file. The document's id is the file's name without its extension. Its date is the one
    /// given, else what the file says of itself, else a full date near its head or in its name. Problems: STM101
    /// missing, STM102 empty, STM103 not text, STM104 unknown extension, STM105 a page without an article, STM106
    /// unreadable.
    /// </summary>
    public static Outcome<Document> Read(string path, DateOnly? date)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (Directory.Exists(path) || !File.Exists(path))
            return new Problem(
                "STM101",
                path,
                "there is no such file",
                "check the path; a folder is read file by file"
            );
        if (extension is not (".txt" or ".md" or ".markdown" or ".html" or ".htm"))
            return new Problem(
                "STM104",
                path,
                $"files of type '{extension}' are not read",
                "save the text as .txt, .md or .html"
            );
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(
                "STM106",
                path,
                "the file cannot be read",
                "check its permissions and whether it is in use"
            );
        }
        if (Encodings.Decode(bytes) is not { } decoded)
            return new Problem("STM103", path, "the file is not text", "save the text itself, as UTF-8");
        return FromText(Path.GetFileNameWithoutExtension(path), decoded.Text, extension, date, path);
    }

    /// <summary>
    /// A document from text at hand, as from standard input.
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
        var article = extension switch
        {
            ".html" or ".htm" => HtmlArticle.Of(text),
            ".md" or ".markdown" => MarkdownArticle.Of(text),
            _ => new Article(text),
        };
        if (string.IsNullOrWhiteSpace(text))
            return new Problem(
                "STM102",
                place ?? id,
                "the file is empty",
                "give a file that holds the article's text"
            );
        if (string.IsNullOrWhiteSpace(article.Text))
            return new Problem(
                "STM105",
                place ?? id,
                "the page holds no article text",
                "save the page as it is shown, or copy its text into a .txt file"
            );
        var day = date ?? article.Date ?? Dates.InHead(article.Text) ?? Dates.InName(id);
        return new Document(id, article.Text, day, article.Title, article.Url, article.Publisher);
    }

    /// <summary>
    /// What a careful user must know about how a file was read: STM111 when its encoding was guessed. Empty where there
    /// is nothing to say, also for a file that cannot be read.
    /// </summary>
    public static IReadOnlyList<Problem> Notes(string path)
    {
        try
        {
            return Encodings.Decode(File.ReadAllBytes(path)) is { IsGuessed: true }
                ?
                [
                    new Problem(
                        "STM111",
                        path,
                        "the file is not UTF-8 and was read as Windows-1252",
                        "save it as UTF-8"
                    ),
                ]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
