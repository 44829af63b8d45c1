using Burdenshare.Pledges.Commitments;
using Burdenshare.Vocabulary;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

public sealed class CommitmentsStandTests
{
    private static readonly DateOnly s_day = new(2025, 1, 1);

    [Theory]
    [InlineData(2.00, CommitmentState.Kept, "2.00 % for 2024")]
    [InlineData(1.99, CommitmentState.Missed, "misses what was announced: at least 2 %")]
    public void ThePublishedShareOfTheTargetYearDecides(double share, CommitmentState state, string why)
    {
        var stand = Stand(Promise, (2024, (decimal)share));
        Assert.Equal(state, stand.State);
        Assert.Contains(why, stand.Reason, StringComparison.Ordinal);
        Assert.Equal((decimal)share, stand.Figure!.Value);
    }

    [Fact]
    public void WithoutAFigureOfTheTargetYearItIsOpen()
    {
        var stand = Stand(Promise with { TargetYear = 2030 }, (2024, 3m));
        Assert.Equal(CommitmentState.Open, stand.State);
        Assert.Null(stand.Figure);
        Assert.Contains("2030", stand.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditionNotYetOutDecidesNothing()
    {
        var ledger = Ledger("2024", "2024-06-17", (2024, 3m));
        Assert.Equal(
            CommitmentState.Open,
            CommitmentStand.Of(Promise, ledger, new DateOnly(2024, 6, 16)).State
        );
        Assert.Equal(
            CommitmentState.Kept,
            CommitmentStand.Of(Promise, ledger, new DateOnly(2024, 6, 17)).State
        );
    }

    [Theory]
    [InlineData("gt", 2.0, CommitmentState.Missed)]
    [InlineData("gt", 2.01, CommitmentState.Kept)]
    [InlineData("le", 2.0, CommitmentState.Kept)]
    [InlineData("le", 2.01, CommitmentState.Missed)]
    [InlineData("eq", 2.4, CommitmentState.Kept)]
    [InlineData("approx", 1.95, CommitmentState.Kept)]
    [InlineData("approx", 1.94, CommitmentState.Missed)]
    public void TheWordingOfThePromiseIsHeld(string comparator, double share, CommitmentState state) =>
        Assert.Equal(state, Stand(Promise with { Comparator = comparator }, (2024, (decimal)share)).State);

    [Theory]
    [InlineData("rejection")]
    [InlineData("exemption")]
    [InlineData("condition")]
    public void WhatIsNoPromiseIsNeitherKeptNorMissed(string kind) =>
        Assert.Equal(CommitmentState.Open, Stand(Promise with { Kind = kind }, (2024, 3m)).State);

    [Theory]
    [InlineData("gni-base", "national income")]
    [InlineData("average", "several years")]
    [InlineData("other-count", "otherwise")]
    [InlineData("not-own", "not a promise")]
    public void WhatNatoDoesNotCountAlikeIsOpen(string term, string why)
    {
        var stand = Stand(Promise with { Terms = [term] }, (2024, 3m));
        Assert.Equal(CommitmentState.Open, stand.State);
        Assert.Contains(why, stand.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void MoneyAndRelatedExpenditureAreOpen()
    {
        var money = Promise with { Unit = new Unit("EUR"), Basis = "yearly", Value = 33_123m };
        Assert.Equal(CommitmentState.Open, Stand(money, (2024, 3m)).State);
        Assert.Equal(CommitmentState.Open, Stand(Promise with { Measure = Measure.Total }, (2024, 6m)).State);
    }

    [Fact]
    public void AnEquipmentPromiseIsHeldAgainstTheEquipmentShare()
    {
        var promise = Promise with { Measure = Measure.Equipment, Unit = Unit.PercentOfDefence, Value = 20 };
        Assert.Equal(30.3m, Stand(promise, (2024, 1m)).Figure!.Value);
        Assert.Equal(CommitmentState.Missed, Stand(promise with { Value = 31 }, (2024, 1m)).State);
    }

    [Fact]
    public void AFloorForEveryYearIsMissedInTheFirstYearBelowIt()
    {
        var floor = Promise with { Terms = ["every-year"], StartYear = 2022, TargetYear = 2024 };
        var missed = Stand(floor, (2022, 2.1m), (2023, 1.9m), (2024, 2.2m));
        Assert.Equal((CommitmentState.Missed, 2023), (missed.State, missed.Figure!.Year));
        Assert.Equal(CommitmentState.Kept, Stand(floor, (2022, 2.1m), (2024, 2.2m)).State);
        var open = Stand(floor with { TargetYear = 2030 }, (2022, 2.1m), (2023, 2.2m));
        Assert.Equal(CommitmentState.Open, open.State);
        Assert.StartsWith("met so far", open.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AFloorWithoutAnyFigureOrYearIsOpen()
    {
        var floor = Promise with { Terms = ["every-year"], StartYear = 2030, TargetYear = null };
        Assert.Equal(CommitmentState.Open, Stand(floor, (2024, 3m)).State);
        Assert.Contains(
            "no year",
            Stand(floor with { StartYear = null }, (2024, 3m)).Reason,
            StringComparison.Ordinal
        );
    }

    private static CommitmentStand Stand(Commitment commitment, params (int, decimal)[] shares) =>
        CommitmentStand.Of(commitment, Ledger("2024", "2024-06-17", shares), s_day);
}
