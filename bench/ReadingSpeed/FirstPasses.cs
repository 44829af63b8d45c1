using Burdenshare.Statements;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.ReadingSpeed;

/// <summary>What reading does before it looks for statements: numbers, quotations and names.</summary>
internal static class FirstPasses
{
    /// <summary>How many were found, so that no pass can be left out as unused.</summary>
    public static int Count(Document document, Gazetteer gazetteer)
    {
        var layout = Layout.Of(document);
        return layout.Tokens.IsEmpty
            ? 0
            : QuotationReader.Read(layout).Quotations.Length
                + MentionFinder.Find(layout, gazetteer).Length
                + layout.Sentences.Sum(sentence =>
                    QuantityReader.Read(document.Text, layout.Tokens, sentence).Length
                );
    }
}
