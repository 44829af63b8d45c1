using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Briefs.Tests;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(2.0, "2.00")]
    [InlineData(1.996, "1.996")]
    [InlineData(1.994, "1.99")]
    [InlineData(3.4999, "3.4999")]
    [InlineData(2.004, "2.00")]
    [InlineData(0, "0.00")]
    public void AShareNeverRoundsAcrossATarget(double share, string printed) =>
        Assert.Equal(printed, FigureText.Share((decimal)share, [2m, 3.5m]));

    [Fact]
    public void APrintedShareStaysOnItsSideOfEveryTarget() =>
        Gen.Select(Gen.Decimal[0, 6], Gen.Decimal[0, 6])
            .Sample(
                (share, target) =>
                {
                    var printed = decimal.Parse(
                        FigureText.Share(share, [target]),
                        System.Globalization.CultureInfo.InvariantCulture
                    );
                    Assert.Equal(share >= target, printed >= target);
                }
            );

    [Theory]
    [InlineData(0.5, "0.50")]
    [InlineData(0.004, "0.004")]
    [InlineData(0.0004, "0.0004")]
    public void WhatIsMissingNeverPrintsAsNothing(double points, string printed) =>
        Assert.Equal(printed, FigureText.Missing((decimal)points));

    [Theory]
    [InlineData(1032.84, 1, "1\u202f032.8")]
    [InlineData(-3.14, 1, "−3.1")]
    [InlineData(0.125, 2, "0.13")]
    [InlineData(1234567, 0, "1\u202f234\u202f567")]
    public void NumbersHaveThinSpacesAndAMinus(double value, int decimals, string printed) =>
        Assert.Equal(printed, FigureText.Number((decimal)value, decimals));

    [Theory]
    [InlineData(0.56, "+0.56")]
    [InlineData(-0.21, "−0.21")]
    [InlineData(0, "±0.00")]
    [InlineData(-0.004, "±0.00")]
    public void AChangeHasItsSign(double change, string printed) =>
        Assert.Equal(printed, FigureText.Signed((decimal)change));

    [Theory]
    [InlineData(3.5, "3.5")]
    [InlineData(2.0, "2")]
    [InlineData(2035, "2035")]
    public void AnAgreedValueHasNoNeedlessZeros(double value, string printed) =>
        Assert.Equal(printed, FigureText.Target((decimal)value));

    [Theory]
    [InlineData("2026-07-10", "10 July 2026")]
    [InlineData("2026-07", "July 2026")]
    [InlineData("2026", "2026")]
    public void ADayIsPrintedAsPreciselyAsItIsKnown(string date, string printed) =>
        Assert.Equal(
            printed,
            PartialDate.TryParse(date, out var parsed) ? FigureText.Day(parsed) : "not a date"
        );

    [Fact]
    public void ADayForProgramsSortsAsText() =>
        Assert.Equal("2026-07-09", FigureText.IsoDay(new DateOnly(2026, 7, 9)));

    [Theory]
    [InlineData(ObservationStatus.Estimate, "estimate")]
    [InlineData(ObservationStatus.Actual, "actual")]
    [InlineData(ObservationStatus.Unstated, "status not stated")]
    public void AStatusHasAName(ObservationStatus status, string name) =>
        Assert.Equal(name, FigureText.Status(status));

    [Fact]
    public void ASourceNamesYearStatusEditionAndDocument() =>
        Assert.Equal(
            "2026 estimate, NATO 2026 edition [nato-2026]",
            FigureText.Source(House.Brief.Standing.Allies[0].Share!)
        );
}
