using System.Collections.Immutable;

namespace Burdenshare.Statements.Quotations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With its marks, as far as they are there.</param>
/// <param name="Inner">Without them.</param>
internal readonly record struct Quotation(TextSpan Span, TextSpan Inner)
{
    /// <summary>Whether a mark is missing, so that an end of it was inferred.</summary>
    public bool IsRepaired { get; init; }
}

/// <summary>All quotations of a text in order, none inside another, and what was odd about their marks.</summary>
internal sealed record QuotationMarks(
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<WarningFinding> Warnings
);
