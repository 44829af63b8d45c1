using Burdenshare.Statistics.Breaks;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Revisions;

public sealed class SummaryTests
{
    private static readonly AreaCode s_france = new("FRA");

    [Fact]
    public void ARevisionIsTheNewestFigureLessTheOneThen()
    {
        var rows = RevisionSummary.Of([Table(s_france, [1.8m, 1.9m], [2.0m, 2.0m])]);
        // In the edition of 2024, 2024 is its own year and 2023 a year old.
        Assert.Equal([0, 1, 0, 1], rows.Select(row => row.Horizon));
        Assert.Equal([s_france, s_france, null, null], rows.Select(row => row.Area));
        var first = rows[0];
        Assert.Equal((1, 0.1m, 0.1m, 2024), (first.Count, first.MeanAbsolute, first.Mean, first.LargestOf));
        Assert.Equal(0.2m, rows[1].MeanAbsolute);
    }

    [Fact]
    public void DownsAndUpsCancelInTheMeanAndNotInTheMeanAbsolute()
    {
        var all = RevisionSummary.Of([
            Table(s_france, [2, 2], [2, 2.4m]),
            Table(new("CAN"), [2, 2], [2, 1.6m]),
        ]);
        var together = all.Single(row => row.Area is null && row.Horizon == 0);
        Assert.Equal(
            (2, 0.4m, 0m, 0.4m),
            (together.Count, together.MeanAbsolute, together.Mean, together.Largest)
        );
    }

    [Fact]
    public void GroupsOfAlliesAreKeptOutOfAll()
    {
        var all = RevisionSummary.Of([Table(AreaCode.Nato, [2, 2], [2, 3])]);
        Assert.DoesNotContain(all, row => row.Area is null);
        Assert.Contains(all, row => row.Area == AreaCode.Nato);
    }

    [Fact]
    public void WhatIsStillAnEstimateIsNoYardstick()
    {
        var table = RevisionTable.Of(
            [Held.Nato("2024"), Held.Nato("2025"), Held.Nato("2026")],
            new("POL"),
            release =>
                release
                    .Of(new("POL"), Measure.DefenceExpenditure)
                    .FirstOrDefault(one => one.Key.Unit == Unit.PercentOfGdp)
        );
        Assert.DoesNotContain(RevisionSummary.Of([table]), row => row.LargestOf >= 2025);
    }

    [Fact]
    public void TheEstimatesForTheEditionsOwnYearMoveByASixthOfAPoint()
    {
        var releases = Held
            .Ledger.Releases.Where(release => release.Edition.Publisher == Ledger.Nato)
            .ToArray();
        var all = RevisionSummary.Of(
            Held.Ledger.Alliance.Members.Select(ally =>
                RevisionTable.Of(
                    releases,
                    ally.Code,
                    release =>
                        release
                            .Of(ally.Code, Measure.DefenceExpenditure)
                            .FirstOrDefault(one => one.Key.Unit == Unit.PercentOfGdp)
                )
            )
        );
        var own = all.Single(row => row.Area is null && row.Horizon == 0);
        // docs/method/revisions.md prints these.
        Assert.Equal(
            (89, 0.17m, -0.05m),
            (own.Count, Math.Round(own.MeanAbsolute, 2), Math.Round(own.Mean, 2))
        );
        Assert.Equal(("BGR", 2019), (own.LargestArea.Code, own.LargestOf));
    }

    [Fact]
    public void AmountsAtThePricesOfTwoBaseYearsAreNotSubtracted()
    {
        var early = Invented.Release(
            Invented.Edition("2024", "2024-06-17"),
            Invented.Series(Invented.Spent("FRA", PriceBasis.Constant(2015)), 2024, 10)
        );
        var late = Invented.Release(
            Invented.Edition("2026", "2026-07-10"),
            Invented.Series(Invented.Spent("FRA", PriceBasis.Constant(2021)), 2024, 12)
        );
        var table = RevisionTable.Of([early, late], s_france, release => release.Series[0]);
        Assert.Empty(RevisionSummary.Of([table]));
        var splice = Assert.Single(Splice.Of(table));
        Assert.Equal(
            ("price base", "constant-2015 → constant-2021", false),
            (splice.Kind, splice.What, splice.IsComparable)
        );
    }

    [Fact]
    public void ARebasedShareStaysComparableAndIsToldAllTheSame()
    {
        var splices = Splice.Of(Shares("DEU"));
        Assert.Equal(["price base", "concept"], splices.Select(splice => splice.Kind));
        Assert.All(splices, splice => Assert.True(splice.IsComparable));
        Assert.Equal(("2024", "2025"), (splices[0].From.Name, splices[0].To.Name));
        Assert.Equal("Defence expenditure → Core defence expenditure", splices[1].What);
    }

    [Fact]
    public void ANewCurrencyCannotBeCompared()
    {
        var table = RevisionTable.Of(
            [Held.Nato("2024"), Held.Nato("2026")],
            new("BGR"),
            release =>
                release
                    .Of(new("BGR"), Measure.DefenceExpenditure)
                    .FirstOrDefault(one => one.Key.Unit.IsNational && one.Key.Basis == PriceBasis.Current)
        );
        var splice = Splice.Of(table).Single(each => each.Kind == "currency");
        Assert.Equal(("BGN → EUR", false), (splice.What, splice.IsComparable));
    }

    [Theory]
    [InlineData("gbr-2015", 2014, 2015, true)]
    [InlineData("gbr-2015", 2015, 2020, false)]
    [InlineData("gbr-2015", 2012, 2014, false)]
    [InlineData("rebase-2021", 2014, 2026, false)]
    public void ABreakIsCrossedByYearsOnBothOfItsSides(string id, int first, int last, bool crosses) =>
        Assert.Equal(crosses, Break(id).IsCrossedBy(Ledger.Nato, new("GBR"), first, last));

    [Theory]
    [InlineData("rebase-2021", "2024", "2026", true)]
    [InlineData("rebase-2021", "2019", "2024", false)]
    [InlineData("core-2026", "2025", "2026", true)]
    [InlineData("esp-2024", "2024", "2026", true)]
    [InlineData("gbr-2015", "2024", "2026", false)]
    public void AChangeOfEditionsLiesBetweenTheOnesOnBothOfItsSides(
        string id,
        string from,
        string to,
        bool lies
    ) => Assert.Equal(lies, Break(id).IsBetween(Held.Nato(from).Edition, Held.Nato(to).Edition, new("ESP")));

    [Fact]
    public void ABreakIsItsAllysAndItsPublishersOnly()
    {
        Assert.False(Break("gbr-2015").IsCrossedBy(Ledger.Nato, s_france, 2014, 2020));
        Assert.False(Break("gbr-2015").IsCrossedBy("sipri", new("GBR"), 2014, 2020));
    }

    [Fact]
    public void EveryBreakIsDatedAndCited() =>
        Assert.All(
            Held.Ledger.Breaks,
            each =>
            {
                Assert.InRange(each.Year, 2012, 2030);
                Assert.NotEmpty(each.Source);
                Assert.Contains(each.Confidence, new[] { "verified", "reported" });
            }
        );

    private static SeriesBreak Break(string id) => Held.Ledger.Breaks.Single(each => each.Id == id);

    private static RevisionTable Shares(string ally) =>
        RevisionTable.Of(
            [Held.Nato("2024"), Held.Nato("2025"), Held.Nato("2026")],
            new(ally),
            release =>
                release
                    .Of(new(ally), Measure.DefenceExpenditure)
                    .FirstOrDefault(one => one.Key.Unit == Unit.PercentOfGdp)
        );

    private static RevisionTable Table(AreaCode area, decimal[] early, decimal[] late) =>
        RevisionTable.Of(
            [
                Invented.Release(
                    Invented.Edition("2024", "2024-06-17"),
                    Invented.Series(Invented.Share(area.Code), 2023, early)
                ),
                Invented.Release(
                    Invented.Edition("2026", "2026-07-10"),
                    Invented.Series(Invented.Share(area.Code), 2023, late)
                ),
            ],
            area,
            release => release.Series[0]
        );
}
