using Burdenshare.Statements;

namespace Burdenshare.FactChecks;

/// <summary>
/// Compares a published figure with a claim at the precision that the claim was stated with (docs/method/checking.md).
/// </summary>
internal static class Comparison
{
    // "About" allows a tenth of the number named, and never less than its rounding.
    private const decimal AboutShare = 0.1m;

    /// <summary>
    /// Half a unit of the last decimal for a number, a tenth of it for "about" one; null where bounds are exact.
    /// </summary>
    public static decimal? Tolerance(FigureFinding claim)
    {
        var half = 0.5m;
        for (var i = 0; i < claim.Decimals; i++)
            half /= 10;
        return claim.Comparator switch
        {
            "eq" => half,
            "approx" => Math.Max(half, Math.Abs(claim.Value ?? 0) * AboutShare),
            _ => null,
        };
    }

    /// <summary>Whether a figure bears the claimed value out.</summary>
    public static bool Holds(FigureFinding claim, decimal figure) =>
        claim.Value is { } value && Holds(claim, value, figure);

    /// <summary>Whether a figure bears out a claim about that value.</summary>
    public static bool Holds(FigureFinding claim, decimal value, decimal figure) =>
        claim.Comparator switch
        {
            "ge" => figure >= value,
            "gt" => figure > value,
            "le" => figure <= value,
            "lt" => figure < value,
            _ => figure >= value - Tolerance(claim) && figure <= (claim.ValueTo ?? value) + Tolerance(claim),
        };
}
