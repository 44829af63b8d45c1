using System.Collections.Immutable;

namespace Burdenshare.Statements;

/// <summary>
/// Turns UTF-16 positions of a text into counts of Unicode code points, which is how offsets leave the product. A lone
/// surrogate counts as one code point.
/// </summary>
public sealed class CodePoints
{
    private readonly ImmutableArray<int> _seconds;

    /// <summary>Prepares a text; costs one pass.</summary>
    public CodePoints(string text)
    {
        var seconds = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                seconds.Add(i);
        }
        _seconds = seconds.DrainToImmutable();
    }

    /// <summary>Number of code points before a UTF-16 position.</summary>
    public int At(int position)
    {
        if (_seconds.IsEmpty)
            return position;
        var index = _seconds.BinarySearch(position);
        return position - (index >= 0 ? index : ~index);
    }
}
