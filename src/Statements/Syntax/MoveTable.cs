namespace Burdenshare.Statements.Syntax;

/// <summary>The weights of the parser's three moves, four octets a row of which the last is unused.</summary>
internal sealed class MoveTable
{
    private readonly int[] _weights;
    private readonly int _shift;

    /// <summary>A table of two to the power of <paramref name="bits"/> rows.</summary>
    public MoveTable(int bits, int[] weights)
    {
        if (weights.Length != 1 << bits)
            throw new ArgumentException("the weights fill the table");
        (Bits, _weights, _shift) = (bits, weights, 32 - bits);
    }

    /// <summary>The binary logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>The sums of shift, left and right.</summary>
    public (int Shift, int Left, int Right) Sum(ReadOnlySpan<uint> features)
    {
        var (shift, left, right) = (0, 0, 0);
        unchecked
        {
            foreach (var feature in features)
            {
                var row = _weights[feature >> _shift];
                shift += (sbyte)row;
                left += (sbyte)(row >> 8);
                right += (sbyte)(row >> 16);
            }
        }
        return (shift, left, right);
    }
}
