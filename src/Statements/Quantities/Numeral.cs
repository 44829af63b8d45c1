namespace Burdenshare.Statements.Quantities;

/// <summary>A number read from one or more tokens.</summary>
/// <param name="End">Token after the last one.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals as written.</param>
internal readonly record struct Numeral(int End, decimal Value, int Decimals);
