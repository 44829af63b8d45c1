namespace Burdenshare.Statements.Syntax;

/// <summary>A table of weights to be written: rows of octets.</summary>
/// <param name="Bits">The binary logarithm of the number of rows.</param>
/// <param name="Lanes">Octets a row.</param>
/// <param name="Weights">Signed octets, row by row.</param>
internal readonly record struct PackedTable(int Bits, int Lanes, byte[] Weights);
