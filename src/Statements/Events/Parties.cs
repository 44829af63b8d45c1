using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Events;

/// <summary>Names as parties to an event: ISO codes for countries, "IGO:NATO" for organisations.</summary>
internal static class Parties
{
    /// <summary>The parties that a name stands for: one a country where it names several.</summary>
    public static IEnumerable<Party> Of(Layout layout, Mention mention)
    {
        var span = layout.SpanOf(new TokenRange(mention.Tokens, mention.End));
        return mention is { Country: null, Organisation: null, Areas.IsEmpty: false }
            ? mention.Areas.Select(area => new Party(span, Actor(area), Code(area)))
            : [new Party(span, mention.Actor, mention.Country ?? Organisation(mention.Organisation))];
    }

    private static string? Actor(AreaCode area) => area.IsGroup ? null : $"government:{area.Code}";

    private static string Code(AreaCode area) => area == AreaCode.Nato ? "IGO:NATO" : area.Code;

    private static string? Organisation(string? organisation) =>
        organisation is null ? null : $"IGO:{organisation}";
}
