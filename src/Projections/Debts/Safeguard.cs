using System.Collections.Immutable;

namespace Burdenshare.Projections.Debts;

/// <summary>
/// What the European Union's fiscal rules of 2024 ask of debt: that it falls after the plan, and that it falls by so
/// much a year on average during the plan.
/// </summary>
internal static class Safeguard
{
    private const double High = 90;
    private const double Reference = 60;

    /// <summary>Mean yearly fall asked for, points: 1 above 90 percent of GDP, 0.5 from 60 on, else none.</summary>
    public static double RequiredFall(double debt) =>
        debt > High ? 1
        : debt >= Reference ? 0.5
        : 0;

    /// <summary>Whether debt falls in every year after the plan.</summary>
    public static bool Falls(ImmutableArray<double> debt, int planEnd)
    {
        for (var year = planEnd + 1; year < debt.Length; year++)
            if (debt[year] >= debt[year - 1])
                return false;
        return true;
    }

    /// <summary>Whether debt falls fast enough from the year before the plan to its end.</summary>
    public static bool Holds(ImmutableArray<double> debt, DebtInputs inputs)
    {
        var fall = (debt[inputs.ForecastYears - 1] - debt[inputs.PlanEnd]) / inputs.PlanYears;
        return fall > RequiredFall(inputs.FirstDebt);
    }

    /// <summary>The least step, in hundredths of a point up to one, that a test accepts; null for none.</summary>
    public static double? LeastStep(Func<double, bool> isEnough)
    {
        for (var hundredth = 0; hundredth <= 100; hundredth++)
            if (isEnough(hundredth / 100.0))
                return hundredth / 100.0;
        return null;
    }
}
