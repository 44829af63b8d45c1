using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Quantities;

/// <summary>
/// Cents after a whole amount: "3 dollars 50 cents", "thirteen dollars forty five", "15 dollars and 15".
/// </summary>
internal static class Hundredths
{
    // A bare number is cents only where nothing follows that it could count.
    private static readonly System.Collections.Frozen.FrozenSet<string> s_closing = WordTable.Set(
        "and or more but"
    );

    /// <summary>The cents after the name of a currency; null where none stand there.</summary>
    public static (int End, decimal Value)? After(string text, int at, int limit)
    {
        var and = Piece.At(text, at, limit);
        return Named(text, and.Is(text, "and") ? and.End : at, limit)
            ?? Bare(text, and.Is(text, "and") ? and.End : at, limit);
    }

    /// <summary>A number below one hundred that nothing follows.</summary>
    public static (int End, decimal Value)? Bare(string text, int at, int limit)
    {
        if (Number(text, at, limit) is not { } number)
            return null;
        var next = Piece.At(text, number.End, limit);
        var isClosed = next.Kind switch
        {
            PieceKind.End => true,
            PieceKind.Mark => next.Start == number.End
                && text[next.Start] is '.' or ',' or ';' or '!' or '?' or ')',
            PieceKind.Word => next.Start > number.End && s_closing.Contains(next.Of(text).ToString()),
            _ => false,
        };
        return isClosed ? number : null;
    }

    private static (int End, decimal Value)? Named(string text, int at, int limit)
    {
        if (Number(text, at, limit) is not { } number)
            return null;
        var name = Piece.At(text, number.End, limit);
        return name.Kind == PieceKind.Word && Currencies.OfHundredths(name.Of(text)) is not null
            ? (name.End, number.Value)
            : null;
    }

    private static (int End, decimal Value)? Number(string text, int at, int limit)
    {
        var first = Piece.At(text, at, limit);
        if (first.Kind is not (PieceKind.Word or PieceKind.Digits))
            return null;
        return CardinalReader.At(text, first.Start, limit) is { Value: >= 1 and < 100, Decimals: 0 } number
            ? (number.End, number.Value)
            : null;
    }
}
