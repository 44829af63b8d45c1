using System.Collections.Frozen;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>
/// Kinds of words that the lexicon names in capitals: CAPITAL (a country or its capital), NAME (anybody known), DAY,
/// NUMBER, OBJECT (what can open an object: no preposition, no end).
/// </summary>
internal static class WordKinds
{
    private static readonly FrozenSet<string> s_notObjects = WordTable.Listed("WordKinds.NotObjects");

    /// <summary>Whether the token is of a kind that the choice names.</summary>
    public static bool Hold(FrozenSet<string> choice, Utterance text, MentionIndex names, int at)
    {
        // Most choices are plain words: no kind is looked for there.
        if (choice.Count != 1 || !char.IsAsciiLetterUpper(choice.Items[0][0]) || !text.Range.Contains(at))
            return false;
        return choice.Items[0] switch
        {
            "CAPITAL" => names.At(at) is { Kind: NameKind.Country or NameKind.Capital },
            "NAME" => names.At(at) is not null,
            "DAY" => CalendarWords.Weekday(text.Word(at)) >= 0,
            "NUMBER" => text.Token(at).Kind == TokenKind.Number,
            "OBJECT" => text.Token(at).Kind != TokenKind.Mark
                && !s_notObjects.Contains(text.Word(at))
                && !Grammar.Prepositions.Contains(text.Word(at))
                && !Grammar.IsAdverb(text.Token(at)),
            _ => false,
        };
    }
}
