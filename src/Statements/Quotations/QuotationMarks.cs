using System.Collections.Immutable;

namespace Burdenshare.Statements.Quotations;

/// <summary>All quotations of a text in order, none inside another, and what was odd about their marks.</summary>
internal sealed record QuotationMarks(
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<WarningFinding> Warnings
);
