using System.Collections.Immutable;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Chance;

/// <summary>What is played on an ally's paths.</summary>
/// <param name="Name">The ally's code: the name of its draws.</param>
/// <param name="Shares">The course, percent of GDP, from the year after the base year.</param>
/// <param name="Gdp">Current prices, of the same years.</param>
/// <param name="Debt">What debt does in them.</param>
/// <param name="Levels">Shares whose reaching is counted, rising or not.</param>
/// <param name="Target">The share that is asked for at the end.</param>
internal sealed record FanInputs(
    string Name,
    ImmutableArray<double> Shares,
    ImmutableArray<double> Gdp,
    DebtCourse Debt,
    ImmutableArray<double> Levels,
    double Target
);
