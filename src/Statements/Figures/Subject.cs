using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Those of whom a figure may be said.</summary>
/// <param name="Token">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Kind">How they are named.</param>
/// <param name="Areas">Countries or a group; empty for pronouns.</param>
/// <param name="Count">"23 allies".</param>
/// <param name="Quantifier">all, most, some, or null.</param>
internal sealed record Subject(
    int Token,
    int End,
    SubjectKind Kind,
    ImmutableArray<AreaCode> Areas,
    int? Count = null,
    string? Quantifier = null
);
