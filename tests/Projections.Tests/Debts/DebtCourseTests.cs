using Burdenshare.Projections.Debts;
using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Tests.Debts;

public sealed class DebtCourseTests
{
    // Debt of 60 percent throughout, whatever growth does.
    private static readonly Outlook s_economy = Invented.Economy(2026, 2030, 1000, 0.04);

    [Fact]
    public void WithoutExtraTheOutlooksOwnDebtComesOut() =>
        Assert.Equal(60, Course([0, 0, 0, 0]).End(StressTest.None), 1e-9);

    [Fact]
    public void InterestAtTheRateOfGrowthLetsAddedDebtAddUp()
    {
        // One point once: it lifts output by 0.75 and brings half of that back; the lift ends as the step is undone.
        var course = Course([1, 1, 1, 1]);
        var state = new DebtState(60, 60);
        foreach (var year in course.Years)
            state = year.Next(state, (1, 1, 0));
        Assert.Equal(60, state.Without, 1e-9);
        Assert.InRange(state.With - state.Without, 2, 4);
    }

    [Fact]
    public void TheYearsAreWorkedOutByHand()
    {
        var years = Course([1, 3, 3, 3]).Years;
        Assert.All(years, year => Assert.Equal(1 / 1.04, year.Shrink, 1e-12));
        // Steps of 1 and 2: gaps of 0.75; 0.75 (2 + 2/3); 0.75 (2 · 2/3 + 1/3); 0.75 (2 · 1/3).
        double[] gaps = [0.75, 2, 1.25, 0.5];
        Assert.Equal(gaps.Select(gap => gap / 2), years.Select(year => Math.Round(year.Relief, 12)));
        Assert.Equal(1.0075, years[0].Boost, 1e-12);
        Assert.Equal(1.02 / 1.0075, years[1].Boost, 1e-12);
        Assert.Equal([1, 3, 3, 3], years.Select(year => year.Extra));
    }

    [Theory]
    [InlineData(Financing.Taxes)]
    [InlineData(Financing.Cuts)]
    public void WhatIsPaidForAddsNoDebt(Financing financing) =>
        Assert.Equal(60, Course([1, 2, 3, 4], financing).End(StressTest.None), 1e-9);

    [Fact]
    public void EveryStressLeavesMoreDebt()
    {
        var course = Course([1, 1, 1, 1]);
        var calm = course.End(StressTest.None);
        Assert.Equal(calm + 0.25 + 3 * 0.5, course.End(StressTest.LowerBalance), 0.1);
        Assert.True(course.End(StressTest.Adverse) > calm + 2);
        Assert.InRange(course.End(StressTest.FinancialStress(60)), calm + 0.4, calm + 0.7);
    }

    [Fact]
    public void ABadYearOfGrowthRaisesBothRatios()
    {
        var year = Course([1, 1, 1, 1]).Years[0];
        var calm = year.Next(new DebtState(60, 60), (1, 1, 0));
        var bad = year.Next(new DebtState(60, 60), (1.02, 1.02, 1));
        Assert.Equal(calm.Without + 60 / 1.04 * 0.02 + 1, bad.Without, 1e-9);
        Assert.True(bad.With > calm.With + 2);
    }

    // Parliamentary Budget Officer of Canada, February 2026: borrowing for the way from 2 to 3.5 % in ten steps adds
    // 6.3 points of GDP to federal debt. Line by line, see docs/method/debt.md.
    [Fact]
    public void CanadasDebtRisesByMoreInCashThanInItsBudgetOfficesAccounts()
    {
        double[] extra = [.. Enumerable.Range(1, 10).Select(k => 0.15 * k)];
        var economy = Invented.Economy(2025, 2035, 4543 / Math.Pow(1.037, 10), 0.037);
        var cash = Enumerable.Range(1, 10).Sum(k => extra[k - 1] * Math.Pow(1.037, k - 10));
        Assert.Equal(7.4, cash, 0.05);
        Assert.Equal(8.25, extra.Sum(), 1e-9);
        var added = DebtCourse.Of(economy, 2025, extra, Financing.Deficit).End(StressTest.None) - 60;
        Assert.InRange(added, 6.3, 8.25);
    }

    private static DebtCourse Course(double[] extra, Financing financing = Financing.Deficit) =>
        DebtCourse.Of(s_economy, 2026, extra, financing);
}
