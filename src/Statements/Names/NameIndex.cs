using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Names;

/// <summary>
/// All names by their first word; finds the longest that begins at a token. Case and order count, accents do not.
/// </summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Pattern>> _byFirstWord;

    /// <summary>Builds the index; a name that is given twice keeps its first meaning.</summary>
    public NameIndex(IEnumerable<(string Name, NameEntry Entry)> names)
    {
        _byFirstWord = names
            .Select(pair => new Pattern(Words(pair.Name), pair.Entry))
            .Where(pattern => !pattern.Words.IsEmpty)
            .DistinctBy(pattern => string.Join(' ', pattern.Words))
            .GroupBy(pattern => pattern.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(pattern => pattern.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The longest name that begins at a token and ends before another; null for none.</summary>
    public NameHit? At(Layout layout, int at, int end)
    {
        if (!_byFirstWord.TryGetValue(Folded(layout.Tokens[at].Lower), out var patterns))
            return null;
        foreach (var pattern in patterns)
        {
            if (at + pattern.Words.Length <= end && Matches(layout, at, pattern.Words))
                return new NameHit(pattern.Entry, at + pattern.Words.Length);
        }
        return null;
    }

    private static bool Matches(Layout layout, int at, ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = layout.Tokens[at + i];
            var written = layout.Text(at + i);
            if (written.SequenceEqual(words[i]))
                continue;
            if (!Folded(token.Lower).Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
            // Same letters, other case: only text in capitals ("GERMANY") may differ, and short names must not.
            var shouts = (written.Length > 3 || words.Length > 1) && !written.ContainsAnyInRange('a', 'z');
            if (
                token.IsCapitalised != char.IsUpper(words[i][0])
                || (!shouts && HasInnerCapital(written, words[i]))
            )
                return false;
            if (words is [{ Length: <= 3 } only] && !SameFolded(written, only))
                return false;
        }
        return true;
    }

    private static bool SameFolded(ReadOnlySpan<char> written, string word) =>
        Folded(written.ToString()).Replace('’', '\'').Equals(word, StringComparison.Ordinal);

    private static bool HasInnerCapital(ReadOnlySpan<char> written, string word) =>
        written.Length == word.Length
        && word.AsSpan(1).ContainsAnyInRange('A', 'Z') != written[1..].ContainsAnyInRange('A', 'Z');

    private static ImmutableArray<string> Words(string name) =>
        [
            .. Tokenizer
                .Tokens(name)
                .Select(token => Folded(name[token.Span.Start..token.Span.End]).Replace('’', '\'')),
        ];

    /// <summary>Without accents; returns the same string where there are none.</summary>
    public static string Folded(string word) => LatinLetters.Plain(word);

    private sealed record Pattern(ImmutableArray<string> Words, NameEntry Entry);
}
