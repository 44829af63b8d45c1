using Burdenshare.Statistics.Rhythm;

namespace Burdenshare.Statistics.Tests;

public sealed class NextReleaseTests
{
    [Fact]
    public void TheNextEditionIsDueInTheMonthsOfTheFormerOnes()
    {
        var next = NextRelease.Of(Held.Ledger, Ledger.Nato, new(2026, 11, 26))!;
        // 2019-06, 2020-10, 2021-06, 2022-06, 2023-07, 2024-06, 2025-08, 2026-07: held or known of.
        Assert.Equal(
            ("2026", 2027, 6, 10, 8),
            (next.Last.Name, next.Year, next.FirstMonth, next.LastMonth, next.Editions)
        );
        Assert.False(next.IsOverdue);
    }

    [Fact]
    public void OnlyWhatWasKnownOnTheDayCounts()
    {
        var next = NextRelease.Of(Held.Ledger, Ledger.Nato, new(2024, 7, 1))!;
        Assert.Equal(("2024", 2025, 6), (next.Last.Name, next.Year, next.Editions));
        Assert.Null(NextRelease.Of(Held.Ledger, Ledger.Nato, new(2020, 12, 1)));
    }

    [Fact]
    public void AnEditionThatDoesNotComeIsOverdue() =>
        Assert.True(NextRelease.Of(Held.Ledger, Ledger.Nato, new(2027, 11, 1))!.IsOverdue);

    [Fact]
    public void TwoEditionsMakeNoRhythm() =>
        Assert.Null(NextRelease.Of(Held.Ledger, "imf", new(2026, 11, 26)));

    [Fact]
    public void EditionsKnownToTheYearAloneAreLeftOut()
    {
        var editions = new[] { "2020", "2021", "2022" }.Select(name =>
            Invented.Release(Invented.Edition(name, name), Invented.Series(Invented.Share("FRA"), 2018, 1.8m))
        );
        Assert.Null(
            NextRelease.Of(new Ledger(Invented.Alliance, editions, []), Ledger.Nato, new(2026, 1, 1))
        );
    }
}
