namespace Burdenshare.Statements.Quantities;

/// <summary>A number and where it is written.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last one.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">
/// Decimals as written, less the zeros of a magnitude: 2 for "3.25", -5 for "2.5 million".
/// </param>
internal readonly record struct Number(int Start, int End, decimal Value, int Decimals)
{
    /// <summary>Magnitudes and powers above this are no quantity of the world.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000m;

    /// <summary>Whether it is a whole number that was written without a magnitude or decimals.</summary>
    public bool IsWhole => Decimals == 0;
}
