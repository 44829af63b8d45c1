using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>The closed word classes that tell where a subject and where a clause end.</summary>
internal static class Grammar
{
    /// <summary>Between subject and verb: auxiliaries and adverbs.</summary>
    public static readonly FrozenSet<string> Auxiliaries = WordTable.Listed("Grammar.Auxiliaries");

    /// <summary>Forms of "to be".</summary>
    public static readonly FrozenSet<string> Be = WordTable.Set("is are was were be been being am 's 're");

    /// <summary>Words before which a subject cannot reach.</summary>
    public static readonly FrozenSet<string> Boundaries = WordTable.Listed("Grammar.Boundaries");

    /// <summary>What opens a clause that says when, why or on what condition.</summary>
    public static readonly FrozenSet<string> SideClauses = WordTable.Set(
        "after before while when because since until although though as if unless"
    );

    /// <summary>Prepositions.</summary>
    public static readonly FrozenSet<string> Prepositions = WordTable.Listed("Grammar.Prepositions");

    /// <summary>What makes a following word a noun rather than a verb.</summary>
    public static readonly FrozenSet<string> Determiners = WordTable.Listed("Grammar.Determiners");

    /// <summary>Before which a past form is an adjective: articles and possessives.</summary>
    public static readonly FrozenSet<string> Articles = WordTable.Set("the a an his her their its");

    /// <summary>Words after a comma that begin another clause.</summary>
    public static readonly FrozenSet<string> Coordinators = WordTable.Set(
        "and but or while although though which who whose where when as because so yet since if after before"
    );

    /// <summary>Days of the week, "today" and "yesterday".</summary>
    public static readonly FrozenSet<string> Days = WordTable.Listed("Grammar.Days");

    /// <summary>Pronouns that speak.</summary>
    public static readonly FrozenSet<string> Pronouns = WordTable.Set("he she they i we you it who others");

    /// <summary>Words that can open a clause: its subject's first word.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = WordTable.Listed("Grammar.ClauseOpeners");

    /// <summary>Finite verbs common enough to prove that a stretch of words is a clause.</summary>
    public static readonly FrozenSet<string> Finite = WordTable.Listed("Grammar.Finite");

    private static readonly FrozenSet<string> s_notAdverbs = WordTable.Listed("Grammar.NotAdverbs");

    /// <summary>Whether a word is an adverb in -ly.</summary>
    public static bool IsAdverb(Token token) =>
        token.IsWord
        && token.Lower.Length > 4
        && token.Lower.EndsWith("ly", StringComparison.Ordinal)
        && !s_notAdverbs.Contains(token.Lower);
}
