namespace Burdenshare.Statements.Quantities;

/// <summary>A number with its unit as it is written.</summary>
/// <param name="Tokens">First token and the one after the last.</param>
/// <param name="TokenEnd">Exclusive.</param>
/// <param name="Kind">Percentage, points or money.</param>
/// <param name="Value">As written; money in millions.</param>
/// <param name="ValueTo">Upper end of a range; null for a single number.</param>
/// <param name="Decimals">How many decimals it was written with; for money, of millions.</param>
/// <param name="Currency">ISO 4217; null for percentages.</param>
internal sealed record Quantity(
    int Tokens,
    int TokenEnd,
    QuantityKind Kind,
    decimal Value,
    decimal? ValueTo,
    int Decimals,
    string? Currency
)
{
    /// <summary>Token after the phrase it stands in: for the first of "3.5+1.5 %" after the sign of both.</summary>
    public int PhraseEnd { get; init; } = TokenEnd;
}
