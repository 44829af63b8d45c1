namespace Burdenshare.Statements.Segmentation;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Mark,
}
