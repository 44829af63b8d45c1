using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Parses;

namespace Burdenshare.Statements.Segmentation;

/// <summary>
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis (with the closing marks after it) when
/// what follows can begin a new one. Decimals, initials and abbreviations do not end it.
/// </summary>
internal static class Sentences
{
    // Nobody writes longer ones; a bound keeps reading linear in a text that has no full stops.
    private const int LongestInTokens = 250;

    private const string Openers = "\"“‘„«([—–-'•*£$€";

    private static readonly FrozenSet<string> s_sentenceOpeners = WordTable.Listed("Sentences.Openers");

    /// <summary>Adds the sentences of one paragraph.</summary>
    public static void AddTo(
        ImmutableArray<TokenRange>.Builder sentences,
        string text,
        ImmutableArray<Token> tokens,
        TokenRange paragraph
    )
    {
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var isTooLong = i - start >= LongestInTokens;
            if (!isTooLong && !CanEnd(text, tokens, i))
                continue;
            var next = isTooLong ? i + 1 : AfterClosers(text, tokens, i + 1, paragraph.End);
            if (next < paragraph.End && !isTooLong && !CanBegin(text, tokens, next))
                continue;
            sentences.Add(new TokenRange(start, next));
            start = next;
            i = next - 1;
        }
        if (start < paragraph.End)
            sentences.Add(new TokenRange(start, paragraph.End));
    }

    /// <summary>Adds the sentences of a text that came parsed; one that holds no token is left out.</summary>
    public static void AddGiven(
        ImmutableArray<TokenRange>.Builder sentences,
        ImmutableArray<Token> tokens,
        ImmutableArray<GivenSentence> parses
    )
    {
        var (start, next) = (0, 0);
        for (var at = 0; at < tokens.Length; at++)
        {
            var begins = false;
            for (; next < parses.Length && parses[next].Start <= tokens[at].Span.Start; next++)
                begins = true;
            if (!begins || at == start)
                continue;
            sentences.Add(new TokenRange(start, at));
            start = at;
        }
        if (start < tokens.Length)
            sentences.Add(new TokenRange(start, tokens.Length));
    }

    private static bool CanEnd(string text, ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark)
            return token.Lower is "!" or "?" or "…" || (token.Is(".") && !IsInitial(tokens, at));
        return token.IsWord && text[token.Span.End - 1] == '.' && Abbreviations.MayEndSentence(token);
    }

    // "J. Biden": a single capital before the full stop is an initial.
    private static bool IsInitial(ImmutableArray<Token> tokens, int at) =>
        at > 0
        && tokens[at - 1] is { IsCapitalised: true, Span.Length: 1 } letter
        && letter.Span.End == tokens[at].Span.Start
        && !letter.Is("i");

    private static int AfterClosers(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        while (at < end && tokens[at].Kind == TokenKind.Mark)
        {
            var token = tokens[at];
            var touches = tokens[at - 1].Span.End == token.Span.Start;
            var follows = at + 1 < end && tokens[at + 1].Span.Start == token.Span.End;
            var closes =
                token.Lower is "”" or "’" or "»" or ")" or "]" or "." or "!" or "?" or "…"
                || (text[token.Span.Start] is '"' or '\'' && touches && !follows);
            if (!closes || (!touches && token.Lower is not ("." or "!" or "?" or "…")))
                break;
            at++;
        }
        return at;
    }

    private static bool CanBegin(string text, ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Span.Start == tokens[at - 1].Span.End && token.Kind != TokenKind.Mark)
            return tokens[at - 1].Kind == TokenKind.Mark
                && token.IsCapitalised
                && tokens[at - 1].Lower is not ".";
        if (token.Kind == TokenKind.Mark)
            return Openers.Contains(text[token.Span.Start], StringComparison.Ordinal);
        if (token.Kind == TokenKind.Number)
            return tokens[at - 1].Kind == TokenKind.Mark || !tokens[at - 1].Is("no.");
        return token.IsCapitalised && !(tokens[at - 1].IsWord && IsTitleLike(tokens, at));
    }

    // "the U.S. President": after a dotted abbreviation only a word that usually opens a sentence begins one.
    private static bool IsTitleLike(ImmutableArray<Token> tokens, int at) =>
        !s_sentenceOpeners.Contains(tokens[at].Lower);
}
