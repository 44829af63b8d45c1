using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Whom a figure is said of.</summary>
/// <param name="Areas">Empty when unresolved.</param>
/// <param name="Count">"23 allies".</param>
/// <param name="Quantifier">all, most, some, or null.</param>
internal sealed record Scope(ImmutableArray<AreaCode> Areas, int? Count = null, string? Quantifier = null)
{
    /// <summary>Nobody found.</summary>
    public static readonly Scope Unresolved = new([]);

    /// <summary>The alliance as a whole.</summary>
    public static readonly Scope Alliance = new([AreaCode.Nato]);

    /// <summary>The only country or group, as a code; null otherwise.</summary>
    public string? Single => Areas is [var only] ? only.Code : null;
}
