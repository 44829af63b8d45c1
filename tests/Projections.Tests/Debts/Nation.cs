using System.Collections.Immutable;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Tests.Debts;

/// <summary>A nation of round numbers: two forecast years, three years of plan, four years after it.</summary>
internal static class Nation
{
    public const int Years = 9;

    /// <summary>Debt of 60, output growing by a hundredth, prices still, no rates, no balance.</summary>
    public static DebtInputs Quiet { get; } =
        new(
            2,
            3,
            [.. Enumerable.Range(0, Years).Select(k => 100 * Math.Pow(1.01, k))],
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0),
            Flat(0.1),
            0.5,
            100,
            60,
            0,
            12,
            48,
            60,
            Flat(0),
            Flat(0)
        );

    public static ImmutableArray<double> Flat(double value) => [.. Enumerable.Repeat(value, Years)];
}
