namespace Burdenshare.Statements.Segmentation;

/// <summary>The smallest unit of reading. Default: an empty mark at the start of the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Word, number or punctuation mark.</param>
/// <param name="Lower">Its lower-case form with plain apostrophes: what lexicons are asked for.</param>
/// <param name="IsCapitalised">Whether it begins with an upper-case letter.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower, bool IsCapitalised)
{
    /// <summary>Whether it is this word or mark.</summary>
    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is written as names are: a capitalised word that is no initial.</summary>
    public bool IsLikeName => IsWord && IsCapitalised && Span.Length > 1;
}
