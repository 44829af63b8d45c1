using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Burdenshare.Statements.Files;

/// <summary>
/// The text layer of a PDF: blocks in reading order, joined by blank lines; the lines of a block are joined by
/// blanks, and a word that was divided at a line's end is put together. Running heads and page numbers are left out.
/// </summary>
internal static class PdfArticle
{
    /// <summary>
    /// The article; its text is empty where there is no text layer. Null where the file cannot be opened.
    /// </summary>
    public static Article? Of(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var pages = pdf.GetPages().Select(Blocks).ToArray();
            var margins = PageMargins.Of(pages);
            var text = new StringBuilder();
            foreach (var page in pages)
            {
                foreach (
                    var block in page.Select(block => Joined(block, margins)).Where(block => block.Length > 0)
                )
                    Add(text, block);
            }
            var title = HtmlArticle.Clean(pdf.Information.Title);
            return new Article(text.ToString(), null, title);
        }
        // A damaged or encrypted file makes the library throw what it likes; none of it is a bug of ours.
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static TextBlock[] Blocks(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToArray();
        if (words.Length == 0)
            return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return
        [
            .. UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder),
        ];
    }

    private static string Joined(TextBlock block, PageMargins margins)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines)
        {
            if (margins.Hold(line) || HtmlArticle.Clean(line.Text) is not { } words)
                continue;
            if (EndsDivided(text) && char.IsLower(words[0]))
                text.Length--;
            else if (text.Length > 0)
                text.Append(' ');
            text.Append(words);
        }
        return text.ToString();
    }

    private static bool EndsDivided(StringBuilder text) =>
        text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLower(text[^2]);

    // A block that goes on in small letters after one that did not end its sentence is the same paragraph, cut by
    // a page.
    private static void Add(StringBuilder text, string block)
    {
        if (text.Length > 0)
            text.Append(char.IsLower(block[0]) && text[^1] is not ('.' or '!' or '?' or ':') ? " " : "\n\n");
        text.Append(block);
    }
}
