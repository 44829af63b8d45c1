using Burdenshare.Pledges.Commitments;
using Burdenshare.Projections.Courses;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Tests.Courses;

public sealed class AnnouncedPlanTests
{
    private static readonly CommitmentSource s_source = new(
        "A paper",
        "https://example.org",
        null,
        Date("2025"),
        "verified"
    );

    [Fact]
    public void AStraightLineLeadsFromPointToPointAndThenLevel()
    {
        var plan = new AnnouncedPlan([new(2028, 3, "A"), new(2030, 4, "B")]);
        var shares = new[] { 2026, 2027, 2028, 2029, 2030, 2031 }.Select(year =>
            plan.ShareIn(year, (2026, 2))
        );
        Assert.Equal([2, 2.5, 3, 3.5, 4, 4], shares);
    }

    [Fact]
    public void TheLastWordOfAYearCounts() =>
        Assert.Equal(
            [(2030, 2.5)],
            Points(Said("A", 2030, 3, "2024-01-01"), Said("B", 2030, 2.5m, "2025-01-01"))
        );

    [Fact]
    public void AnEarlierAndLowerPromiseIsOvertaken() =>
        Assert.Equal(
            [(2030, 3.5)],
            Points(Said("A", 2033, 2.2m, "2022-01-01"), Said("B", 2030, 3.5m, "2026-02-01"))
        );

    [Fact]
    public void WhatIsMetAlreadyOrPastIsNoPoint() =>
        Assert.Empty(Points(Said("A", 2030, 2, "2024-01-01"), Said("B", 2026, 3, "2024-01-01")));

    [Theory]
    [InlineData("rejection", "eq", "")]
    [InlineData("condition", "eq", "")]
    [InlineData("ambition", "eq", "")]
    [InlineData("pledge", "le", "")]
    [InlineData("pledge", "eq", "superseded")]
    [InlineData("pledge", "eq", "gni-base")]
    [InlineData("pledge", "eq", "not-own")]
    public void WhatIsNotTheAllysOwnPathIsNoPoint(string kind, string comparator, string term) =>
        Assert.Empty(
            Points(
                Said("A", 2030, 3, "2025-01-01") with
                {
                    Kind = kind,
                    Comparator = comparator,
                    Terms = [term],
                }
            )
        );

    [Fact]
    public void GermanysPlanIsTheOneOnRecord()
    {
        var ally = Held.Of(Held.Question(Held.Day, "DEU") with { Shape = CourseShape.Plan });
        Assert.Contains(ally.PlanCommitments, id => id.StartsWith("DEU-2025", StringComparison.Ordinal));
        Assert.Equal(3.5, ally.Years.Single(year => year.Year == 2029).Share, 1e-9);
        Assert.Equal(3.5, ally.Years[^1].Share, 1e-9);
    }

    private static (int, double)[] Points(params Commitment[] said) =>
        [.. AnnouncedPlan.Of(said, 2026, 2).Points.Select(point => (point.Year, point.Share))];

    private static Commitment Said(string id, int year, decimal share, string day)
    {
        return new(
            id,
            new("CAN"),
            "plan",
            Measure.DefenceExpenditure,
            "eq",
            share,
            Unit.PercentOfGdp,
            null,
            year,
            null,
            Date(day),
            null,
            [],
            null,
            s_source
        );
    }

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
