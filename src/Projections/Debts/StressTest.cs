namespace Burdenshare.Projections.Debts;

/// <summary>
/// What goes wrong after the plan (European Commission, Debt Sustainability Monitor 2023): all in percentage points,
/// by years since the end of the plan, 1 for the first.
/// </summary>
/// <param name="Name">In words.</param>
/// <param name="Balance">Taken off the structural balance.</param>
/// <param name="Rates">Added to both market rates.</param>
/// <param name="Growth">Taken off nominal growth.</param>
internal sealed record StressTest(
    string Name,
    Func<int, double> Balance,
    Func<int, double> Rates,
    Func<int, double> Growth
)
{
    private static readonly Func<int, double> s_nothing = _ => 0;

    /// <summary>Nothing goes wrong.</summary>
    public static StressTest None { get; } = new("adjustment", s_nothing, s_nothing, s_nothing);

    /// <summary>The balance is half a point lower, in two steps.</summary>
    public static StressTest LowerBalance { get; } =
        new("lower balance", year => year == 1 ? 0.25 : 0.5, s_nothing, s_nothing);

    /// <summary>Rates are half a point higher, growth half a point lower.</summary>
    public static StressTest Adverse { get; } = new("adverse r-g", s_nothing, _ => 0.5, _ => 0.5);

    /// <summary>
    /// Rates are a point higher for a year, and 0.06 points more for each point of debt above 90 percent.
    /// </summary>
    public static StressTest FinancialStress(double debt) =>
        new(
            "financial stress",
            s_nothing,
            year => year == 1 ? 1 + 0.06 * Math.Max(0, debt - 90) : 0,
            s_nothing
        );
}
