using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Debts;

/// <summary>
/// What extra expenditure does to an ally's debt ratio, year by year: docs/method/debt.md. The IMF's own path is the
/// baseline; its stock-flow adjustment is what its debt, balance and growth leave over.
/// </summary>
/// <param name="Years">The years after the base year.</param>
/// <param name="Start">Debt of the base year, percent of GDP.</param>
internal sealed record DebtCourse(ImmutableArray<DebtYear> Years, double Start)
{
    /// <summary>
    /// Change of the balance per point of output gap: our assumption; the Commission's national values lie on both
    /// sides of it (Finland's is 0.582 in the National Audit Office's model).
    /// </summary>
    public const double Elasticity = 0.5;

    private const double Multiplier = 0.75;
    private static readonly double[] s_carried = [1, 2.0 / 3, 1.0 / 3];

    /// <summary>Draws the course.</summary>
    /// <param name="outlook">The economy; it covers the base year and all years after it.</param>
    /// <param name="baseYear">The last published year.</param>
    /// <param name="extra">Expenditure above the yardstick, percent of GDP, by year from the base year's next.</param>
    /// <param name="financing">Who pays: only a deficit adds to debt and to demand.</param>
    public static DebtCourse Of(Outlook outlook, int baseYear, double[] extra, Financing financing)
    {
        var borrowed = financing == Financing.Deficit ? extra : new double[extra.Length];
        var years = ImmutableArray.CreateBuilder<DebtYear>(extra.Length);
        var gapBefore = 0.0;
        for (var k = 0; k < extra.Length; k++)
        {
            var (year, gap) = (baseYear + 1 + k, Gap(borrowed, k));
            var shrink = outlook.Gdp[year - 1] / outlook.Gdp[year];
            years.Add(
                new DebtYear(
                    shrink,
                    outlook.Debt[year] - outlook.Debt[year - 1] * shrink,
                    borrowed[k],
                    (1 + gap / 100) / (1 + gapBefore / 100),
                    Elasticity * gap
                )
            );
            gapBefore = gap;
        }
        return new DebtCourse(years.MoveToImmutable(), outlook.Debt[baseYear]);
    }

    /// <summary>Debt at the end without chance, under a stress test that begins in the first year.</summary>
    public double End(StressTest stress)
    {
        var state = new DebtState(Start, Start);
        for (var k = 0; k < Years.Length; k++)
        {
            var year = Years[k];
            // All debt is repriced at once: an upper bound.
            var dearer = stress.Rates(k + 1) / 100 * state.With * year.Shrink;
            var slower = Math.Exp(stress.Growth(k + 1) / 100);
            state = year.Next(state, (slower, 1, stress.Balance(k + 1) + dearer));
        }
        return state.With;
    }

    // A step of expenditure raises output by 0.75 at once and by two thirds and one third of that in the years after.
    private static double Gap(double[] extra, int k)
    {
        var gap = 0.0;
        for (var lag = 0; lag < s_carried.Length && lag <= k; lag++)
            gap += Multiplier * s_carried[lag] * (extra[k - lag] - (k - lag > 0 ? extra[k - lag - 1] : 0));
        return gap;
    }
}

/// <summary>Debt without the extra expenditure and with it, percent of GDP.</summary>
internal readonly record struct DebtState(double Without, double With);

/// <summary>How debt goes on in a year.</summary>
/// <param name="Shrink">GDP of the year before over this year's: what growth takes off the ratio.</param>
/// <param name="Flow">What the baseline adds, percent of GDP.</param>
/// <param name="Extra">Borrowed expenditure, percent of GDP.</param>
/// <param name="Boost">GDP with the extra demand over GDP without, relative to the year before.</param>
/// <param name="Relief">What the extra demand brings back in revenue, percent of GDP.</param>
internal readonly record struct DebtYear(
    double Shrink,
    double Flow,
    double Extra,
    double Boost,
    double Relief
)
{
    /// <summary>
    /// The next state. Additional debt costs interest at the rate of nominal growth, so that it neither snowballs nor
    /// melts.
    /// </summary>
    /// <param name="before">The state of the year before.</param>
    /// <param name="chance">Expected over actual GDP; the part of the extra that is spent; a lower balance.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DebtState Next(DebtState before, (double Slower, double Spent, double Lower) chance)
    {
        var shrink = Shrink * chance.Slower;
        var added = before.With - before.Without;
        return new DebtState(
            before.Without * shrink + Flow + chance.Lower,
            before.With * shrink / Boost
                + (1 / Shrink - 1) * shrink * added
                + Flow
                + chance.Lower
                + Extra * chance.Spent
                - Relief
        );
    }
}
