using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>A sentence with its names and numbers: what a figure's meaning is read from.</summary>
/// <param name="Layout">The text.</param>
/// <param name="Range">The sentence's tokens.</param>
/// <param name="Quantities">Its percentages and amounts, in order.</param>
/// <param name="Mentions">Its names, in order.</param>
internal sealed record Passage(
    Layout Layout,
    TokenRange Range,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<Mention> Mentions
)
{
    /// <summary>The lower-case word at a token, or nothing outside of the sentence.</summary>
    public string Word(int token) => Range.Contains(token) ? Layout.Tokens[token].Lower : "";

    /// <summary>Whether any word between two tokens belongs to a set.</summary>
    public bool Has(FrozenSet<string> words, int from, int to)
    {
        for (var i = Math.Max(from, Range.Start); i < Math.Min(to, Range.End); i++)
        {
            if (words.Contains(Layout.Tokens[i].Lower))
                return true;
        }
        return false;
    }

    /// <summary>Whether any word of the sentence belongs to a set.</summary>
    public bool Has(FrozenSet<string> words) => Has(words, Range.Start, Range.End);

    /// <summary>Whether the words from a token on are these.</summary>
    public bool Reads(int token, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Word(token + i) != words[i])
                return false;
        }
        return true;
    }

    /// <summary>
    /// Where the clause that holds a token begins: after a semicolon, a colon, an opening quotation mark or at the
    /// sentence's start.
    /// </summary>
    public int ClauseStart(int token)
    {
        for (var i = token - 1; i >= Range.Start; i--)
        {
            if (Layout.Tokens[i].Lower is ";" or ":" or "“" or "•" or "✅")
                return i + 1;
        }
        return Range.Start;
    }

    /// <summary>First token of the quantity after a token, or the sentence's end.</summary>
    public int NextQuantity(int token)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Tokens >= token)
                return quantity.Tokens;
        }
        return Range.End;
    }

    /// <summary>End of the quantity before a token, or the sentence's start.</summary>
    public int PreviousQuantity(int token)
    {
        var end = Range.Start;
        foreach (var quantity in Quantities)
        {
            if (quantity.TokenEnd <= token)
                end = quantity.TokenEnd;
        }
        return end;
    }
}
