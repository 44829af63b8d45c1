namespace Burdenshare.Statements.Quotations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With its marks, as far as they are there.</param>
/// <param name="Inner">Without them.</param>
internal readonly record struct Quotation(TextSpan Span, TextSpan Inner)
{
    /// <summary>Whether a mark is missing, so that an end of it was inferred.</summary>
    public bool IsRepaired { get; init; }
}
