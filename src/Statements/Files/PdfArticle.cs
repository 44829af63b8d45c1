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
/// blanks, and
/// a word that was divided at a line's end is put together. Running heads and page numbers are left out.
/// </summary>
internal static class PdfArticle
{
    // A line that stands on this many pages, digits apart, is a running head.
    private const int RunningHead = 3;

    /// <summary>
    /// The article; its text is empty where there is no text layer. Null where the file cannot be opened.
    /// </summary>
    public static Article? Of(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var pages = pdf.GetPages().Select(Blocks).ToArray();
            var heads = RunningHeads(pages);
            var text = new StringBuilder();
            foreach (
                var block in pages.SelectMany(page => page).Where(block => !heads.Contains(Shape(block)))
            )
                Add(text, block);
            var title = HtmlArticle.Clean(pdf.Information.Title);
            return new Article(text.ToString(), null, title);
        }
        // A damaged or encrypted file makes the library throw what it likes; none of it is a bug of ours.
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static string[] Blocks(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToArray();
        if (words.Length == 0)
            return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return
        [
            .. UnsupervisedReadingOrderDetector
                .Instance.Get(blocks)
                .OrderBy(block => block.ReadingOrder)
                .Select(Joined)
                .Where(text => text.Length > 0),
        ];
    }

    private static string Joined(TextBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines)
        {
            if (HtmlArticle.Clean(line.Text) is not { } words)
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

    private static HashSet<string> RunningHeads(string[][] pages) =>
        pages
            .SelectMany(page => page.Select(Shape).Distinct())
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(group => group.Count() >= RunningHead || group.Key is "#" or "- # -" or "– # –")
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    // Short blocks alone can be heads; "Page 3 of 12" and "Page 4 of 12" have one shape.
    private static string Shape(string block)
    {
        if (block.Length > 120)
            return block;
        var shape = new StringBuilder();
        foreach (var letter in block)
        {
            if (!char.IsAsciiDigit(letter))
                shape.Append(letter);
            else if (shape.Length == 0 || shape[^1] != '#')
                shape.Append('#');
        }
        return shape.ToString();
    }
}
