using System.Collections.Immutable;

namespace Burdenshare.Projections.Debts;

/// <summary>A projected debt ratio and what drives it, year by year; NaN where a first year has no change.</summary>
/// <param name="Debt">Percent of GDP.</param>
/// <param name="Growth">Of nominal GDP; 0.03 is three percent.</param>
/// <param name="RealGrowth">Of real GDP.</param>
/// <param name="ImplicitRate">Interest over the debt of the year before, percent.</param>
/// <param name="Balance">Primary balance, percent of GDP.</param>
/// <param name="StructuralBalance">Structural primary balance, percent of GDP.</param>
internal sealed record DebtPath(
    ImmutableArray<double> Debt,
    ImmutableArray<double> Growth,
    ImmutableArray<double> RealGrowth,
    ImmutableArray<double> ImplicitRate,
    ImmutableArray<double> Balance,
    ImmutableArray<double> StructuralBalance
)
{
    /// <summary>d(t) = d(t-1) (1 + i) / (1 + g) - pb + sf, in percent of GDP.</summary>
    public static double Next(
        double debt,
        (double Growth, double Rate) economy,
        double balance,
        double stockFlow
    ) => debt * (1 + economy.Rate / 100) / (1 + economy.Growth) - balance + stockFlow;
}
