using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Names;

/// <summary>
/// Tells a given name before a surname ("Anderson Cooper", who is no minister) from words that open a sentence ("Later
/// Cooper said"), days, and headlines, in which most words are capitalised; and from a country ("Jordan Bardella").
/// </summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> s_openers = WordTable.Listed("GivenNames.Openers");

    // Countries whose names people bear too.
    private static readonly FrozenSet<string> s_countries = WordTable.Set("jordan chad");

    /// <summary>Whether the name of a country is a person's, because another name follows.</summary>
    public static bool IsOfPerson(Layout layout, NameHit country, int at) =>
        country.End == at + 1
        && country.End < layout.Tokens.Length
        && s_countries.Contains(layout.Tokens[at].Lower)
        && layout.Tokens[country.End].IsLikeName;

    /// <summary>Whether the token before a surname is a given name.</summary>
    public static bool IsBefore(Layout layout, int surname)
    {
        var sentence = layout.Sentences[layout.SentenceOf(surname)];
        var at = surname - 1;
        if (at < sentence.Start || !layout.Tokens[at].IsLikeName)
            return false;
        var word = layout.Tokens[at].Lower;
        return !s_openers.Contains(word)
            && !(at == sentence.Start && word.EndsWith("ly", StringComparison.Ordinal))
            && CalendarWords.Weekday(word) < 0
            && CalendarWords.Month(word) == 0
            && !IsHeadline(layout, sentence);
    }

    private static bool IsHeadline(Layout layout, TokenRange sentence)
    {
        var (capitalised, all) = (0, 0);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!layout.Tokens[at].IsWord)
                continue;
            all++;
            if (layout.Tokens[at].IsCapitalised)
                capitalised++;
        }
        return capitalised > 4 && capitalised * 3 > all * 2;
    }
}
