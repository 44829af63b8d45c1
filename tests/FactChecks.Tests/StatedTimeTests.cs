using Burdenshare.FactChecks.Gatherings;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class StatedTimeTests
{
    private static readonly Meeting s_oslo = Meeting("2030-06-20", "2030-06-21");

    [Theory]
    [InlineData(2030, null, null, null, true)]
    [InlineData(2031, null, null, null, false)]
    [InlineData(2030, 6, null, null, true)]
    [InlineData(2030, 7, null, null, false)]
    [InlineData(null, 6, null, null, true)]
    [InlineData(2030, 6, 20, null, true)]
    [InlineData(2030, 6, 21, null, true)]
    [InlineData(2030, 6, 22, null, false)]
    [InlineData(2030, 6, 20, 21, true)]
    [InlineData(2030, 6, 20, 23, false)]
    [InlineData(2030, 6, 19, 21, false)]
    public void ATimeFitsAsFarAsItIsTold(int? year, int? month, int? first, int? last, bool fits) =>
        Assert.Equal(fits, new StatedTime(year, month, first, last).Fits(s_oslo, hasDays: true));

    [Fact]
    public void WhatTheRecordDoesNotTellDecidesNothing()
    {
        Assert.Null(new StatedTime(2030, 6, null, null).Fits(s_oslo, hasDays: false));
        Assert.True(new StatedTime(2030, null, null, null).Fits(s_oslo, hasDays: false));
        Assert.Null(new StatedTime(2030, 6, null, null).Fits(Meeting("2030", null), hasDays: true));
        Assert.Null(new StatedTime(2030, 6, 20, null).Fits(Meeting("2030-06", null), hasDays: true));
        Assert.True(new StatedTime(2030, 6, null, null).Fits(Meeting("2030-06", null), hasDays: true));
    }

    [Theory]
    [InlineData("Oslo", true)]
    [InlineData("Bygdøy", true)]
    [InlineData("oslo", true)]
    [InlineData("Norway", true)]
    [InlineData("Bergen", false)]
    [InlineData(null, true)]
    public void APlaceIsACityOrItsCountry(string? place, bool isAt) =>
        Assert.Equal(
            isAt,
            new GatheringClaim("leaders-summit", false, new(2030, null, null, null), place).IsAt(
                s_oslo,
                "Norway"
            )
        );

    [Theory]
    [InlineData("Hague", true)]
    [InlineData("The Hague", true)]
    [InlineData("Hagen", false)]
    public void TheArticleOfACityIsNoPartOfItsName(string place, bool isAt)
    {
        var hague = s_oslo with { Place = "The Hague, World Forum" };
        Assert.Equal(
            isAt,
            new GatheringClaim("leaders-summit", false, new(2030, null, null, null), place).IsAt(hague, null)
        );
    }

    private static Meeting Meeting(string start, string? end) =>
        new(
            "oslo",
            "NATO summit Oslo",
            "leaders-summit",
            Date(start),
            end is null ? null : Date(end),
            "Oslo; Bygdøy",
            "NOR",
            "planned",
            null,
            null,
            "us",
            "https://a",
            "verified"
        );

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
