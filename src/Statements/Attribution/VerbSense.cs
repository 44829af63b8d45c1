using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>Tells a verb from the noun or adjective of the same form, by the word before it.</summary>
internal static class VerbSense
{
    private static readonly FrozenSet<string> s_beforeBase = WordTable.Listed("VerbSense.BeforeBase");

    private static readonly FrozenSet<string> s_articles = WordTable.Listed("VerbSense.Articles");

    private static readonly FrozenSet<string> s_beforeParticiple = WordTable.Set(", by and been while");

    /// <summary>Whether a cue form is a verb that can announce a content where it stands.</summary>
    public static bool IsVerb(Utterance text, int at, VerbForm form)
    {
        var before = text.Word(at - 1);
        if (before.Length > 0 && Grammar.IsAdverb(text.Token(at - 1)) && text.Range.Contains(at - 2))
            before = text.Word(at - 2);
        return form switch
        {
            VerbForm.Past => !Grammar.Be.Contains(before) && !s_articles.Contains(before),
            VerbForm.Present when text.Word(at) is "states" => text.Word(at + 1) is "that" or ":" or ",",
            VerbForm.Present => before is "who" or "which"
                || (
                    before.Length > 0
                    && !Grammar.Determiners.Contains(before)
                    && !IsSubject(text.Word(at + 1))
                ),
            VerbForm.Participle => before.Length == 0
                || s_beforeParticiple.Contains(before)
                || Grammar.Be.Contains(before),
            _ when text.Word(at) is "state" => text.Word(at + 1) is "that" or ":" or "," or "their",
            _ => s_beforeBase.Contains(before)
                || FollowsPlural(text, at, before)
                || before is "%" or "percent" or "who"
                || before.Length > 0 && char.IsDigit(before[0]),
        };
    }

    // "the Baltic states said": what another verb follows is its subject.
    private static bool IsSubject(string next) =>
        Grammar.Finite.Contains(next) || CueLexicon.Form(next) is { Form: VerbForm.Past, Verb.Quotes: true };

    // "officials say", but not "in talks call" or "the allies' call".
    private static bool FollowsPlural(Utterance text, int at, string before) =>
        before.Length > 3
        && before.EndsWith('s')
        && !before.EndsWith("'s", StringComparison.Ordinal)
        && !Grammar.Prepositions.Contains(text.Word(at - 2))
        && !Grammar.Determiners.Contains(before);
}
