using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Events;

/// <summary>Events of a text, and utterances to find their words in.</summary>
internal static class Happenings
{
    public static EventFinding[] Of(string text) =>
        [.. Repository.Read(text).Findings.OfType<EventFinding>()];

    /// <summary>The event that the text is most surely about.</summary>
    public static EventFinding Foremost(string text) => Of(text).MaxBy(happening => happening.Confidence)!;

    public static string Codes(IEnumerable<Party> parties) =>
        string.Join(' ', parties.Select(party => party.Code ?? "?"));

    /// <summary>The words that stand for some parties, as they are written.</summary>
    public static string Words(string text, IEnumerable<Party> parties)
    {
        var document = Repository.Text(text);
        return string.Join('|', parties.Select(party => party.Span.Of(document)));
    }

    public static Utterance Utterance(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return Statements.Attribution.Utterance.Of(layout, QuotationReader.Read(layout).Quotations).First();
    }
}
