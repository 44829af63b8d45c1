using System.Collections.Immutable;

namespace Burdenshare.Projections.Debts;

/// <summary>
/// Debt under a yearly adjustment of the structural balance, as the European Commission's Debt Sustainability Monitor
/// 2023 projects it and Finland's National Audit Office restates it (DSA4v): docs/method/debt.md.
/// </summary>
internal sealed class DebtModel(DebtInputs inputs)
{
    // Carnot and de Castro 2015: a step lowers output by 0.75 at once, two thirds and one third of that in the years
    // after; steps of a plan add up.
    private const double Multiplier = 0.75;
    private static readonly double[] s_carried = [1, 2.0 / 3, 1.0 / 3];

    /// <summary>The path under a step of so many points a year during the plan.</summary>
    public DebtPath Project(double step, StressTest stress)
    {
        var path = new Rows(inputs.Years);
        var stock = new DebtStock(inputs);
        var real = inputs.FirstRealGdp;
        path.Start(inputs);
        for (var year = 1; year < inputs.Years; year++)
        {
            var since = year - inputs.PlanEnd;
            var effect = Effect(year) * step;
            Balances(path, year, step, (effect, since > 0 ? stress.Balance(since) : 0));
            path.Rate[year] = stock.Next(
                year,
                (Market(inputs.ShortRate, year, stress), Market(inputs.ShortRate, year - 1, stress)),
                Market(inputs.LongRate, year, stress)
            );
            var next = (1 + inputs.OutputGap[year] / 100 - effect / 100) * inputs.PotentialGdp[year];
            path.Real[year] = (next - real) / real;
            path.Growth[year] =
                path.Real[year] + inputs.Inflation[year] - (since > 0 ? stress.Growth(since) / 100 : 0);
            path.Debt[year] = DebtPath.Next(
                path.Debt[year - 1],
                (path.Growth[year], path.Rate[year]),
                path.Balance[year],
                inputs.StockFlow[year]
            );
            real = next;
        }
        return path.ToPath();
    }

    /// <summary>
    /// Points of output by which a plan of one point a year lowers GDP in a year: 0.75 times 1, 5/3, 2, 2, 1, 1/3 for a
    /// plan of four years.
    /// </summary>
    internal double Effect(int year)
    {
        var sum = 0.0;
        for (var lag = 0; lag < s_carried.Length; lag++)
            if (year - lag >= inputs.ForecastYears && year - lag <= inputs.PlanEnd)
                sum += s_carried[lag];
        return Multiplier * sum;
    }

    private void Balances(Rows path, int year, double step, (double Effect, double Lower) change)
    {
        var steps = Math.Clamp(year - inputs.ForecastYears + 1, 0, inputs.PlanYears);
        var known = inputs.StructuralBalance[Math.Min(year, inputs.ForecastYears - 1)];
        var ageing = year > inputs.PlanEnd ? inputs.AgeingCost[year] : 0;
        path.Structural[year] = known + steps * step - change.Lower;
        path.Balance[year] =
            path.Structural[year] + inputs.Elasticity * (inputs.OutputGap[year] - change.Effect) + ageing;
    }

    private double Market(ImmutableArray<double> rates, int year, StressTest stress)
    {
        var since = year - inputs.PlanEnd;
        return rates[year] + (since > 0 ? stress.Rates(since) : 0);
    }

    private sealed class Rows(int years)
    {
        public double[] Debt { get; } = new double[years];
        public double[] Growth { get; } = new double[years];
        public double[] Real { get; } = new double[years];
        public double[] Rate { get; } = new double[years];
        public double[] Balance { get; } = new double[years];
        public double[] Structural { get; } = new double[years];

        public void Start(DebtInputs inputs)
        {
            (Growth[0], Real[0]) = (double.NaN, double.NaN);
            Debt[0] = inputs.FirstDebt;
            Rate[0] = inputs.ImplicitRate[0];
            Structural[0] = inputs.StructuralBalance[0];
            Balance[0] = inputs.FirstBalance;
        }

        public DebtPath ToPath() =>
            new([.. Debt], [.. Growth], [.. Real], [.. Rate], [.. Balance], [.. Structural]);
    }
}
