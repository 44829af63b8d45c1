using Burdenshare.Pledges.Funding;
using Burdenshare.Vocabulary;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

public sealed class CommonFundingTests
{
    private const string Header = "ally,from,to,share,share_to,source,url,source_date,confidence\n";

    private static readonly AreaCode s_america = new("USA");

    private static readonly CommonFundingBook s_book = CommonFundingBook
        .Load(PathOf("data/common_funding.csv"))
        .TryGet(out var book)
        ? book
        : throw new InvalidOperationException("data/common_funding.csv cannot be read");

    [Theory]
    [InlineData("2016-09-26", 22.14)]
    [InlineData("2020-12-31", 22.14)]
    [InlineData("2021-01-01", 16.35)]
    [InlineData("2024-07-01", 16.35)]
    [InlineData("2025-06-24", 15.8)]
    [InlineData("2026-08-01", 15.8)]
    public void TheShareIsThatOfItsPeriodOrOfTheLastKnown(string day, double percent) =>
        Assert.Equal((decimal)percent, s_book.On(s_america, Day(day))!.Percent);

    [Fact]
    public void BeforeTheFirstPeriodNothingIsKnown()
    {
        Assert.Null(s_book.On(s_america, Day("2015-12-31")));
        Assert.Null(s_book.On(new AreaCode("LUX"), Day("2024-07-01")));
    }

    [Fact]
    public void EveryShareHasItsSourceAndAPeriodThatEnds() =>
        Assert.All(
            s_book.Shares,
            share =>
            {
                Assert.StartsWith("http", share.Url, StringComparison.Ordinal);
                Assert.True(share.From < share.To);
                Assert.True(share.PercentTo is null || share.PercentTo > share.Percent);
            }
        );

    [Fact]
    public void AMissingTableIsNamed() =>
        Assert.Equal("PLG321", Assert.Single(CommonFundingBook.Load(PathOf("data/none.csv")).Problems).Code);

    [Theory]
    [InlineData("USA,2016-01-01,2020-12-31,122.14,,s,http://x,,verified")]
    [InlineData("USA,2016-01-01,2020-12-31,,,s,http://x,,verified")]
    [InlineData("USA,,2020-12-31,22.14,,s,http://x,,verified")]
    [InlineData("USA,2016-01-01,2020-12-31,22.14,,,http://x,,verified")]
    [InlineData("USA,2016-01-01,2020-12-31,22.14,,s,http://x,,sure")]
    public void ARowThatCannotBeUnderstoodIsNamedByLine(string row)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Header + row + "\n");
            var problem = Assert.Single(CommonFundingBook.Load(path).Problems);
            Assert.Equal("PLG322", problem.Code);
            Assert.Contains(":2", problem.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
