using Burdenshare.Pledges.Positions;
using Burdenshare.Vocabulary;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

/// <summary>The stances on record, which stand beside the commitments.</summary>
public sealed class CommitmentsPositionTests
{
    private static readonly AreaCode s_spain = new("ESP");

    private static readonly PositionBook s_book = PositionBook
        .Load(PathOf("data/positions.csv"))
        .TryGet(out var book)
        ? book
        : throw new InvalidOperationException("data/positions.csv cannot be read");

    [Fact]
    public void EveryStanceOfTheRepositoryHasItsSource()
    {
        Assert.NotEmpty(s_book.Positions);
        Assert.All(s_book.Positions, each => Assert.StartsWith("http", each.Url, StringComparison.Ordinal));
    }

    [Fact]
    public void AStanceCountsFromItsDay()
    {
        var first = s_book.Positions.First(each => each.Ally == s_spain && each.Issue == "hague-2025/total");
        Assert.Empty(s_book.InForce(s_spain, first.Issue, first.Date.Latest.AddDays(-1)));
        Assert.Contains(first, s_book.InForce(s_spain, first.Issue, first.Date.Latest));
    }

    [Fact]
    public void StancesAreInTheOrderOfTheirDays() =>
        Assert.Equal(
            s_book.Positions.Select(each => each.Date.Latest).Order(),
            s_book.Positions.Select(each => each.Date.Latest)
        );

    [Fact]
    public void AMissingTableIsNamed() =>
        Assert.Equal("PLG311", Assert.Single(PositionBook.Load(PathOf("data/none.csv")).Problems).Code);
}
