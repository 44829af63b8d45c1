using System.Runtime.InteropServices;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>Tables as the reader uses them, made from tables as they are written.</summary>
internal static class Packed
{
    /// <summary>For tags and relations.</summary>
    public static WeightTable Weights(PackedTable table) =>
        new(table.Bits, table.Lanes, MemoryMarshal.Cast<byte, sbyte>(table.Weights).ToArray());

    /// <summary>For moves.</summary>
    public static MoveTable Moves(PackedTable table) =>
        new(table.Bits, MemoryMarshal.Cast<byte, int>(table.Weights).ToArray());
}
