using System.Collections.Immutable;

namespace Burdenshare.Projections.Debts;

/// <summary>
/// What a debt sustainability analysis of the European Commission's kind starts from. Every array begins in the first
/// year and covers all years; where only the years of the forecast are known, the rest is not read. Ratios are percent
/// of GDP, rates percent.
/// </summary>
/// <param name="ForecastYears">How many years, the first one included, are forecast by others.</param>
/// <param name="PlanYears">How many years of adjustment follow.</param>
/// <param name="PotentialGdp">Potential output at constant prices.</param>
/// <param name="OutputGap">Percent of potential output.</param>
/// <param name="Inflation">Change of the GDP deflator; 0.02 is two percent.</param>
/// <param name="StructuralBalance">Structural primary balance of the forecast years.</param>
/// <param name="StockFlow">Stock-flow adjustment; positive adds to debt.</param>
/// <param name="AgeingCost">What is added to the balance after the plan because of ageing.</param>
/// <param name="ImplicitRate">Interest paid over debt of the year before, of the forecast years.</param>
/// <param name="ShortRate">Market rate of short-term debt.</param>
/// <param name="LongRate">Market rate of long-term debt.</param>
/// <param name="MaturingShare">Part of long-term debt that falls due.</param>
/// <param name="Elasticity">Change of the balance per point of output gap.</param>
/// <param name="FirstRealGdp">Real GDP of the first year.</param>
/// <param name="FirstDebt">Debt ratio of the first year.</param>
/// <param name="FirstBalance">Primary balance of the first year.</param>
/// <param name="ShortDebt">Short-term debt of the first year, in money.</param>
/// <param name="LongDebt">Long-term debt of the first year, in money.</param>
/// <param name="TotalDebt">Both.</param>
/// <param name="MoneyBalance">Primary balance in money, of the forecast years; zero after them.</param>
/// <param name="MoneyStockFlow">Stock-flow adjustment in money.</param>
internal sealed record DebtInputs(
    int ForecastYears,
    int PlanYears,
    ImmutableArray<double> PotentialGdp,
    ImmutableArray<double> OutputGap,
    ImmutableArray<double> Inflation,
    ImmutableArray<double> StructuralBalance,
    ImmutableArray<double> StockFlow,
    ImmutableArray<double> AgeingCost,
    ImmutableArray<double> ImplicitRate,
    ImmutableArray<double> ShortRate,
    ImmutableArray<double> LongRate,
    ImmutableArray<double> MaturingShare,
    double Elasticity,
    double FirstRealGdp,
    double FirstDebt,
    double FirstBalance,
    double ShortDebt,
    double LongDebt,
    double TotalDebt,
    ImmutableArray<double> MoneyBalance,
    ImmutableArray<double> MoneyStockFlow
)
{
    public int Years => PotentialGdp.Length;

    /// <summary>Index of the last year of the plan.</summary>
    public int PlanEnd => ForecastYears + PlanYears - 1;
}
