using System.Collections.Frozen;
using System.Text;

namespace Burdenshare.Statements.Names;

/// <summary>
/// The plain letters behind those with accents, as English papers print them. A table of our own, because the
/// runtime decomposes no letters where globalisation is invariant.
/// </summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, char> s_plain = Table(
            "aàáâãäåāăą cçćčċ dďđ eèéêëēėęě "
                + "gğġģ hħ iìíîïīįı kķ lĺļľł nñńņň "
                + "oòóôõöøōő rŕř sśšşș tţťț "
                + "uùúûüūůűų yýÿ zźżž"
        )
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    /// <summary>The word without accents; the same string where it has none.</summary>
    public static string Plain(string word)
    {
        if (Ascii.IsValid(word))
            return word;
        return string.Create(
            word.Length,
            word,
            static (plain, written) =>
            {
                for (var i = 0; i < plain.Length; i++)
                    plain[i] = s_plain.GetValueOrDefault(written[i], written[i]);
            }
        );
    }

    private static IEnumerable<KeyValuePair<char, char>> Table(string groups) =>
        from letters in groups.Split(' ')
        from letter in letters.Skip(1)
        from pair in new[]
        {
            KeyValuePair.Create(letter, letters[0]),
            KeyValuePair.Create(char.ToUpperInvariant(letter), char.ToUpperInvariant(letters[0])),
        }
        where !char.IsAscii(pair.Key)
        select pair;
}
