using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Syntax;

/// <summary>The words of one sentence as the tagger and the parser see them. Its arrays are used again.</summary>
internal sealed class Words
{
    // A sentence of the layout holds at most 250 tokens and the marks that close it.
    private const int First = 320;

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The word's letters.</summary>
    public uint[] Form { get; private set; } = new uint[First];

    /// <summary>The last two letters.</summary>
    public uint[] Ending { get; private set; } = new uint[First];

    /// <summary>The last three letters.</summary>
    public uint[] Suffix { get; private set; } = new uint[First];

    /// <summary>The last four letters.</summary>
    public uint[] LongSuffix { get; private set; } = new uint[First];

    /// <summary>The first two letters.</summary>
    public uint[] Prefix { get; private set; } = new uint[First];

    /// <summary>Capital letters, digits, hyphens, apostrophes and dots.</summary>
    public uint[] Shape { get; private set; } = new uint[First];

    /// <summary>The tag of each word; filled by the tagger.</summary>
    public byte[] Tag { get; private set; } = new byte[First];

    /// <summary>Whether the word is known to be a name, whatever the tagger would take it for.</summary>
    public bool[] IsName { get; private set; } = new bool[First];

    /// <summary>Takes over a sentence; of its tokens some may be known to be names.</summary>
    public void Fill(Layout layout, TokenRange sentence, ReadOnlySpan<bool> names = default)
    {
        Count = sentence.Count;
        if (Count > Form.Length)
            Grow(Count);
        for (var i = 0; i < Count; i++)
        {
            Fill(i, layout.Tokens[sentence.Start + i], layout.Text(sentence.Start + i));
            IsName[i] = !names.IsEmpty && names[sentence.Start + i];
        }
    }

    private void Grow(int size)
    {
        (Form, Ending, Suffix) = (new uint[size], new uint[size], new uint[size]);
        (LongSuffix, Prefix, Shape) = (new uint[size], new uint[size], new uint[size]);
        (Tag, IsName) = (new byte[size], new bool[size]);
    }

    private void Fill(int at, Token token, ReadOnlySpan<char> written)
    {
        ReadOnlySpan<char> lower = token.Kind == TokenKind.Number ? Digits(written) : Plain(token.Lower);
        Form[at] = FeatureHash.Of(lower);
        Ending[at] = FeatureHash.Of(lower[Math.Max(0, lower.Length - 2)..]);
        Suffix[at] = FeatureHash.Of(lower[Math.Max(0, lower.Length - 3)..]);
        LongSuffix[at] = FeatureHash.Of(lower[Math.Max(0, lower.Length - 4)..]);
        Prefix[at] = FeatureHash.Of(lower[..Math.Min(2, lower.Length)]);
        Shape[at] = ShapeOf(written);
    }

    // A year is a year; beyond that the digits do not matter.
    private static string Digits(ReadOnlySpan<char> number) =>
        number.Length == 4 && number[0] is '1' or '2' && !number.ContainsAnyExceptInRange('0', '9')
            ? "1900"
            : (number.Length, number.ContainsAny('.', ',')) switch
            {
                (1, _) => "1",
                (2, _) => "10",
                (_, true) => "1.0",
                _ => "100",
            };

    private static string Plain(string lower) =>
        lower switch
        {
            "“" or "”" or "„" or "«" or "»" => "\"",
            "‘" or "’" => "'",
            "–" or "—" => "-",
            _ => lower,
        };

    private static uint ShapeOf(ReadOnlySpan<char> written)
    {
        var shape = 0u;
        for (var i = 0; i < written.Length; i++)
        {
            var letter = written[i];
            shape |=
                char.IsUpper(letter) ? (i == 0 ? 1u : 2u)
                : char.IsLower(letter) ? 4u
                : char.IsDigit(letter) ? 8u
                : letter is '-' ? 16u
                : letter is '.' ? 32u
                : letter is '\'' or '’' ? 64u
                : 128u;
        }
        return shape;
    }
}
