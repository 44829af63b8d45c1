namespace Burdenshare.Sources.Tidy;

/// <summary>
/// Columns of the house's tidy form, found by name. Every column is required and no other is allowed: a column added
/// by mistake is a Problem, not silence.
/// </summary>
internal static class TidyColumns
{
    public const int Area = 0,
        Year = 1,
        Measure = 2,
        Unit = 3,
        Multiplier = 4,
        PriceBasis = 5,
        Value = 6,
        Status = 7;

    public static readonly string[] Names =
    [
        "ally",
        "year",
        "measure",
        "unit",
        "multiplier",
        "price_basis",
        "value",
        "status",
    ];
}
