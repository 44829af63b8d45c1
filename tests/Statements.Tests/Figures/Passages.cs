using Burdenshare.Statements.Figures;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Figures;

/// <summary>Sentences made ready for the parts that read figures.</summary>
internal static class Passages
{
    /// <summary>The first sentence of a text as a passage.</summary>
    public static Passage Of(string text, int year = 2025)
    {
        var layout = Layout.Of(Repository.Text(text, year));
        var range = layout.Sentences[0];
        var mentions = MentionFinder.Find(layout, Repository.Gazetteer);
        return new Passage(
            layout,
            range,
            QuantityReader.Read(layout.Document.Text, layout.Tokens, range),
            mentions
        );
    }

    /// <summary>The words of some tokens.</summary>
    public static string Words(Passage passage, TokenRange range)
    {
        var span = passage.Layout.SpanOf(range);
        return passage.Layout.Document.Text[span.Start..span.End];
    }
}
