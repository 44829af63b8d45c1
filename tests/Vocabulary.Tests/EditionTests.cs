using CsCheck;

namespace Burdenshare.Vocabulary.Tests;

public sealed class EditionTests
{
    private static readonly Gen<DateOnly> s_day = Gen.Int[0, 30_000].Select(new DateOnly(1949, 4, 4).AddDays);

    [Theory]
    [InlineData("2024-06-17", "2024-06-16", false)]
    [InlineData("2024-06-17", "2024-06-17", true)]
    [InlineData("2022-06", "2022-06-29", false)]
    [InlineData("2022-06", "2022-06-30", true)]
    [InlineData("2024-02", "2024-02-29", true)]
    [InlineData("2019", "2019-12-30", false)]
    [InlineData("2019", "2019-12-31", true)]
    public void AnEditionIsOutWhenItMustHaveBeen(string published, string day, bool isOut) =>
        Assert.Equal(isOut, Edition(published).IsOutBy(Date(day).Latest));

    [Fact]
    public void AnEditionThatIsOutStaysOut() =>
        Gen.Select(s_day, s_day, Gen.Int[0, 1000])
            .Sample(
                (published, day, later) =>
                {
                    var edition = Edition(PartialDate.On(published).ToString());
                    return !edition.IsOutBy(day) || edition.IsOutBy(day.AddDays(later));
                }
            );

    [Fact]
    public void AnIdIsUniqueOverAllPublishers() => Assert.Equal("nato-2024", Edition("2024-06-17").Id);

    [Fact]
    public void ADateIsReadAsItIsPrinted() =>
        Gen.Select(s_day, Gen.OneOf(4, 7, 10))
            .Sample(
                (day, length) =>
                {
                    var text = PartialDate.On(day).ToString()[..length];
                    var date = Date(text);
                    return date.ToString() == text && date.Earliest <= day && day <= date.Latest;
                }
            );

    [Fact]
    public void WhateverIsReadAsADateIsPrintedAgain() =>
        Gen.Char["0123456789-"]
            .Array[0, 10]
            .Select(letters => new string(letters))
            .Sample(text => !PartialDate.TryParse(text, out var date) || date.ToString() == text);

    [Theory]
    [InlineData(2.00, true)]
    [InlineData(1.996, false)]
    [InlineData(2.01, true)]
    public void APublishedShareMeetsATargetWithoutRounding(double share, bool meets) =>
        Assert.Equal(meets, new ShareOfGdp((decimal)share).Meets(new ShareOfGdp(2)));

    [Fact]
    public void AShareIsNotNegative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShareOfGdp(-0.01m));

    [Fact]
    public void SharesAreOrderedByTheirPercent() =>
        Gen.Select(Gen.Decimal[0, 100], Gen.Decimal[0, 100])
            .Sample(
                (one, other) =>
                    new ShareOfGdp(one).CompareTo(new(other)) == one.CompareTo(other)
                    && new ShareOfGdp(one).Meets(new(other)) == one >= other
            );

    private static Edition Edition(string published) =>
        new("nato", "2024", "Tables", Date(published), Coverage.Full);

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
