namespace Burdenshare.Statements.Quantities;

/// <summary>What a number counts.</summary>
internal enum QuantityKind
{
    /// <summary>"5 percent".</summary>
    Percent,

    /// <summary>"0.3 percentage points".</summary>
    PercentagePoints,

    /// <summary>"EUR 5 billion", in millions.</summary>
    Money,
}
