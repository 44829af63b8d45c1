namespace Burdenshare.Statements.Quantities;

/// <summary>A number that fills one or more tokens.</summary>
/// <param name="End">Token after the last one.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals as written, less the zeros of a magnitude.</param>
internal readonly record struct Numeral(int End, decimal Value, int Decimals);
