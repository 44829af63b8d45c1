using Burdenshare.Pledges.Standings;

namespace Burdenshare.Briefs.Tests;

public sealed class HeadlineTests
{
    private static readonly BriefContent s_brief = House.Brief;
    private static readonly string[] s_sentences = [.. Headline.Sentences(s_brief)];

    [Fact]
    public void ItSaysHowManyReachEachTarget() =>
        Assert.Equal(
            "30 of 31 reporting allies reach 2 % of GDP in 2026; five reach 3.5 %",
            Headline.Title(s_brief)
        );

    [Fact]
    public void CountsAreOnceAValueLowestFirst() =>
        Assert.Equal([(2m, 30), (3.5m, 5)], Headline.Counts(s_brief.Standing));

    [Fact]
    public void WhereAllReachItTheHeadlineSaysAll()
    {
        var reached = Kept(ally => ally.Share?.Value >= 3.5m);

        Assert.Equal(
            "All 5 reporting allies reach 2 % of GDP in 2026; five reach 3.5 %",
            Headline.Title(reached)
        );
    }

    [Fact]
    public void OneIsNotMany() =>
        Assert.EndsWith(
            "; one reaches 3.5 %",
            Headline.Title(Kept(ally => ally.Ally.Code.Code is "LTU" or "ESP")),
            StringComparison.Ordinal
        );

    [Fact]
    public void NobodyIsAWordToo() =>
        Assert.Equal(
            "None of 1 reporting allies reach 2 % of GDP in 2026; none reach 3.5 %",
            Headline.Title(Kept(ally => ally.Ally.Code.Code == "SVN"))
        );

    [Theory]
    [InlineData(0, "Defence took 2.86 % of real GDP across the alliance (US$ 1\u202f810 billion) and 2.53 %")]
    [InlineData(0, "in 2026, by NATO's estimates.")]
    [InlineData(1, "26 allies are below 3.5 %; together they lack US$ 414 billion a year")]
    [InlineData(2, "against 5 % (core and related expenditure together)")]
    [InlineData(
        3,
        "Lithuania rose most (+2.48 points) and the United States fell most (−0.21); four of 31 fell."
    )]
    [InlineData(4, "for 2024, the 2024 edition counted 23 allies at 2 %, the 2026 edition counts 17.")]
    public void TheSentencesBelowSayWhatMatters(int sentence, string words) =>
        Assert.Contains(words, s_sentences[sentence], StringComparison.Ordinal);

    [Fact]
    public void WhatAlliesLackIsTheSumOfTheirGaps()
    {
        var lacking = s_brief.Standing.Allies.Where(ally => ally.Gap?.PointsOfGdp > 0).ToArray();

        Assert.Equal(26, lacking.Length);
        Assert.Equal(414, decimal.Round(lacking.Sum(ally => ally.Gap!.Usd!.Value) / 1000));
    }

    [Fact]
    public void AYearThatIsNoEstimateIsNotCalledOne()
    {
        var past = House.Content(House.Today, year: 2020);

        Assert.EndsWith("in 2020.", Headline.Sentences(past)[0], StringComparison.Ordinal);
        Assert.Contains("in 2020", Headline.Title(past), StringComparison.Ordinal);
    }

    [Fact]
    public void WithOneEditionNobodyRoseOrFell()
    {
        var alone = Headline.Sentences(House.Figures(House.Today, "nato-2026"));

        Assert.DoesNotContain(alone, sentence => sentence.Contains("editions", StringComparison.Ordinal));
        Assert.Equal(3, alone.Length);
    }

    [Fact]
    public void WhereNothingIsMissingNothingIsSaidOfIt() =>
        Assert.DoesNotContain(
            Headline.Sentences(Kept(ally => ally.Share?.Value >= 3.5m)),
            sentence => sentence.Contains("below", StringComparison.Ordinal)
        );

    private static BriefContent Kept(Func<AllyStanding, bool> keep) =>
        s_brief with
        {
            Standing = s_brief.Standing with { Allies = [.. s_brief.Standing.Allies.Where(keep)] },
        };
}
