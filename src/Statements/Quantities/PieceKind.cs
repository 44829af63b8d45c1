namespace Burdenshare.Statements.Quantities;

/// <summary>What a piece of a number phrase is made of.</summary>
internal enum PieceKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>ASCII digits, without separators.</summary>
    Digits,

    /// <summary>Letters alone: "twenty-five" is two words with a mark between, "5bn" digits and a word.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Mark,
}
