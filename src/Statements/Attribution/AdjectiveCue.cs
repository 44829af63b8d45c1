using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>
/// Statements that an adjective announces: "is confident that", "sounded sceptical about", "is willing to".
/// </summary>
internal static class AdjectiveCue
{
    private static readonly FrozenSet<string> s_seeming = WordTable.Listed("AdjectiveCue.Seeming");

    private static readonly FrozenSet<string> s_degrees = WordTable.Set(
        "very not so quite more less most too still also n't"
    );

    /// <summary>The statement of such an adjective at a token; null where nobody is so or nothing follows.</summary>
    public static Draft? At(Utterance text, int at)
    {
        if (Leads(text, at) is not { } led)
            return null;
        var verb = at - 1;
        while (
            verb > text.Range.Start
            && (Grammar.IsAdverb(text.Token(verb)) || s_degrees.Contains(text.Word(verb)))
        )
            verb--;
        if (!Grammar.Be.Contains(text.Word(verb)) && !s_seeming.Contains(text.Word(verb)))
            return null;
        var floor = text.SentenceStart(at);
        var cueStart = SourceFinder.CueStart(text, verb, floor);
        if (
            SourceFinder.Before(text, cueStart, floor) is not { } source
            || text.Word(source.Start) is "it" or "there"
        )
            return null;
        var content = ContentFinder.Trim(text, led.Start, ContentFinder.End(text, led.Start));
        var cue = new CueSpot(new TokenRange(cueStart, led.CueEnd), text.Word(at), led.Act);
        return content.Count > 0 ? new Draft(source, cue, [content], Confidence) : null;
    }

    private const double Confidence = 0.8;

    private static (int Start, int CueEnd, string Act)? Leads(Utterance text, int at)
    {
        var (word, next) = (text.Word(at), text.Word(at + 1));
        if (next is "that")
            return CueLexicon.Adjectives.TryGetValue(word, out var act) ? (at + 1, at + 1, act) : null;
        if (!CueLexicon.LedAdjectives.TryGetValue($"{word}/{next}", out var led))
            return null;
        return next is "to" ? (at + 1, at + 1, led) : (at + 2, at + 2, led);
    }
}
