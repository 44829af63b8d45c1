using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Shares that a sentence gives without saying of what: "Poland spends 4.1 % of GDP", "Spain has reached 2 % of GDP". A
/// country that spends, or that reaches an agreed mark or is spoken of beside it, is read as spending on defence; one
/// that spends on something else is not.
/// </summary>
internal static class BareShare
{
    // Words between a verb of rank and its number: "leads the table, ahead of the United States, with 4.12 %".
    private const int ReachOfVerb = 12;

    private static readonly FrozenSet<string> s_spends = WordTable.Listed("BareShare.Spends");

    private static readonly FrozenSet<string> s_stands = WordTable.Listed("BareShare.Stands");

    private static readonly FrozenSet<string> s_ranks = WordTable.Listed("BareShare.Ranks");

    private static readonly FrozenSet<string> s_beforeNumber = WordTable.Listed("BareShare.BeforeNumber");

    private static readonly FrozenSet<string> s_beforeVerb = WordTable.Listed("BareShare.BeforeVerb");

    /// <summary>Whether a percentage is such a share.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="quantity">The percentage.</param>
    /// <param name="isAgreed">Whether the alliance has agreed on that value.</param>
    public static bool Is(Passage passage, Quantity quantity, bool isAgreed)
    {
        var (start, end) = (quantity.Tokens, quantity.TokenEnd);
        if (isAgreed && Words.Target.Contains(passage.Word(end)) && IsBeside(passage, start))
            return true;
        var ofOutput =
            passage.Has(Words.Output, end, end + 4)
            || passage.Reads(end + 1, "gross")
            || passage.Reads(end + 2, "gross");
        var verb = Back(passage, start - 1, s_beforeNumber);
        var fits =
            ofOutput && s_spends.Contains(passage.Word(verb))
            || isAgreed
                && Words.Reaches.Contains(passage.Word(verb))
                && (ofOutput || passage.Has(Words.Target, end, end + 3) || IsBeforeYear(passage, end));
        return fits
            && !IsForSomething(passage, end)
            && IsCountry(passage, Back(passage, verb - 1, s_beforeVerb));
    }

    /// <summary>
    /// Whether a percentage is a mark that allies reach or are at: "twelve of 31 allies met 2 %", "all allies are
    /// expected to be at or above 2 %". Allies as such have no other mark in common.
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="subjects">Those of whom it speaks.</param>
    /// <param name="quantity">The percentage, of a value that the alliance has agreed on.</param>
    public static bool IsReachedByAllies(Passage passage, ImmutableArray<Subject> subjects, Quantity quantity)
    {
        var verb = Back(passage, quantity.Tokens - 1, s_beforeNumber);
        return (Words.Reaches.Contains(passage.Word(verb)) || s_stands.Contains(passage.Word(verb)))
            && !IsForSomething(passage, quantity.TokenEnd)
            && subjects.LastOrDefault(subject => subject.End <= verb) is { Kind: SubjectKind.Allies };
    }

    /// <summary>
    /// Whether a percentage is a country's place in a list of shares spoken of just before: "Poland leads the table
    /// with 4.12 %", "Estonia follows at 3.43 %", "Germany reaches 2.12 % this year".
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="quantity">The percentage.</param>
    public static bool IsRanked(Passage passage, Quantity quantity)
    {
        if (IsForSomething(passage, quantity.TokenEnd))
            return false;
        if (IsListed(passage, quantity))
            return true;
        var number = quantity.Tokens;
        return IsBeside(passage, number) && passage.Has(s_ranks, number - ReachOfVerb, number);
    }

    /// <summary>Whether a percentage stands right behind its country: "France (2.06 %), Germany at 2.12 %".</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="quantity">The percentage.</param>
    public static bool IsListed(Passage passage, Quantity quantity)
    {
        var before = quantity.Tokens - 2;
        return passage.Word(before + 1) is "at" or "with" or "("
            && IsCountry(passage, s_ranks.Contains(passage.Word(before)) ? before - 1 : before);
    }

    private static int Back(Passage passage, int at, FrozenSet<string> over)
    {
        while (over.Contains(passage.Word(at)))
            at--;
        return at;
    }

    // "4 % of GDP on education", "2 % of GDP for research".
    private static bool IsForSomething(Passage passage, int end)
    {
        for (var at = end; at < end + 7; at++)
        {
            if (passage.Word(at) is "on" or "for" or "into")
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence names a country before a token.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="before">The token.</param>
    public static bool IsBeside(Passage passage, int before) =>
        passage.Mentions.Any(mention => IsCountry(mention) && mention.End <= before);

    // "Germany will reach 2 % in 2028".
    private static bool IsBeforeYear(Passage passage, int end) =>
        passage.Word(end) is "in" or "by"
        && passage.Word(end + 1) is ['1' or '2', _, _, _] year
        && year.All(char.IsAsciiDigit);

    private static bool IsCountry(Passage passage, int token)
    {
        foreach (var mention in passage.Mentions)
        {
            if (mention.End == token + 1)
                return IsCountry(mention);
        }
        return false;
    }

    private static bool IsCountry(Mention mention) => mention is { IsArea: true, Country: not null };
}
