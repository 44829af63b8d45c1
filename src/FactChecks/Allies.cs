using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>Finds whom a sentence names, for claims that hold no figure and so were not read as one.</summary>
internal static class Allies
{
    private static readonly (string Name, AreaCode Area)[] s_others =
    [
        ("European allies and Canada", AreaCode.EuropeAndCanada),
        ("Europe and Canada", AreaCode.EuropeAndCanada),
        ("European allies", AreaCode.EuropeanAllies),
        ("NATO", AreaCode.Nato),
        ("the alliance", AreaCode.Nato),
        // The one code that people write as a name.
        ("USA", new AreaCode("USA")),
    ];

    /// <summary>Every ally and group named in a stretch of text, in its order.</summary>
    public static ImmutableArray<(AreaCode Area, TextSpan Span)> In(
        string text,
        TextSpan where,
        Alliance alliance
    )
    {
        var found = new List<(AreaCode Area, TextSpan Span)>();
        foreach (var (name, area) in Names(alliance))
            for (
                var at = text.IndexOf(name, where.Start, where.Length, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(
                        name,
                        at + name.Length,
                        where.End - at - name.Length,
                        StringComparison.Ordinal
                    )
            )
            {
                var span = new TextSpan(at, at + name.Length);
                if (IsWord(text, span) && !found.Exists(other => other.Span.Overlaps(span)))
                    found.Add((area, span));
            }
        return [.. found.OrderBy(hit => hit.Span.Start)];
    }

    // Longer names first, so that "European allies and Canada" is not Canada.
    private static IEnumerable<(string Name, AreaCode Area)> Names(Alliance alliance) =>
        s_others.Concat(
            alliance
                .Members.SelectMany(
                    ally => ally.OtherNames.Append(ally.Name),
                    (ally, name) => (name, ally.Code)
                )
                .OrderByDescending(pair => pair.name.Length)
        );

    private static bool IsWord(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]))
        && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
}
