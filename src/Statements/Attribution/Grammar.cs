using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>The closed word classes that tell where a subject and where a clause end.</summary>
internal static class Grammar
{
    /// <summary>Between subject and verb: auxiliaries and adverbs.</summary>
    public static readonly FrozenSet<string> Auxiliaries = WordTable.Set(
        "has have had is are was were be been being also later then will would can could may might "
            + "must should not n't "
            + "did do does 've 's 'd 'll recently repeatedly once again previously still further himself herself "
            + "themselves just now often never always both all even already simply first went on that's"
    );

    /// <summary>Forms of "to be".</summary>
    public static readonly FrozenSet<string> Be = WordTable.Set("is are was were be been being am 's 're");

    /// <summary>Words before which a subject cannot reach.</summary>
    public static readonly FrozenSet<string> Boundaries = WordTable.Set(
        "that but because as while when if after before although though since where whether so than which who whom "
            + "until unless once yet or nor what how why he she they i we you it there this is are was "
            + "were has had have "
            + "says said will would can could should must did does do"
    );

    /// <summary>Prepositions.</summary>
    public static readonly FrozenSet<string> Prepositions = WordTable.Set(
        "in on at during for with from by to of about into over under against between through without within towards "
            + "toward upon across after before since until amid despite"
    );

    /// <summary>What makes a following word a noun rather than a verb.</summary>
    public static readonly FrozenSet<string> Determiners = WordTable.Set(
        "the a an this that these those his her its their our my your any no some every each of 's "
            + "such another which "
            + "in on for with by new recent first other many several own more between about"
    );

    /// <summary>Pronouns that speak.</summary>
    public static readonly FrozenSet<string> Pronouns = WordTable.Set("he she they i we you it who others");

    /// <summary>Words that can open a clause: its subject's first word.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = WordTable.Set(
        "he she they i we you it there this these those the a an his her its their our my your no some many most all "
            + "each every any if when while in as to what both not one two three nobody everyone "
            + "everybody anyone even "
            + "because under at after for with such yes people women men today now he's she's they're we're it's i'm "
            + "there's that's you're we've i've they've he'd she'd they'd don't let let's please"
    );

    /// <summary>Finite verbs common enough to prove that a stretch of words is a clause.</summary>
    public static readonly FrozenSet<string> Finite = WordTable.Set(
        "is are was were has have had will would can could may might must should does do did 's "
            + "'re 've 'll isn't aren't "
            + "wasn't weren't won't wouldn't can't couldn't doesn't don't didn't hasn't haven't "
            + "shouldn't it's he's she's "
            + "they're we're i'm that's there's i've we've they've you're says said want wants need "
            + "needs made got goes "
            + "went came makes gets knows believes remains became"
    );

    /// <summary>Whether a word is an adverb in -ly.</summary>
    public static bool IsAdverb(Token token) =>
        token.IsWord
        && token.Lower.Length > 4
        && token.Lower.EndsWith("ly", StringComparison.Ordinal)
        && token.Lower
            is not (
                "family"
                or "only"
                or "italy"
                or "ally"
                or "july"
                or "rally"
                or "reply"
                or "imply"
                or "assembly"
                or "emily"
                or "kelly"
                or "billy"
            );
}
