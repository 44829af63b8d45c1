using Burdenshare.Pledges.Conventions;
using static Burdenshare.Pledges.Tests.CommitmentsOnRecord;

namespace Burdenshare.Pledges.Tests;

public sealed class ConventionBookTests
{
    private const string Header = "id,publisher,from,decimals,statement,source,url,confidence\n";

    private static readonly ConventionBook s_book = ConventionBook
        .Load(PathOf("data/conventions.csv"))
        .TryGet(out var book)
        ? book
        : throw new InvalidOperationException("data/conventions.csv cannot be read");

    [Theory]
    [InlineData("nato/meets", 2)]
    [InlineData("sipri/meets", 1)]
    public void APublisherRoundsAsItsReleasesShow(string id, int decimals) =>
        Assert.Equal(decimals, s_book.On(id, Day("2026-08-01"))!.Decimals);

    [Fact]
    public void ARuleIsUnknownBeforeItWasSeen()
    {
        Assert.Null(s_book.On("sipri/meets", Day("2025-04-27")));
        Assert.NotNull(s_book.On("sipri/meets", Day("2025-04-28")));
        Assert.Null(s_book.On("nobody/meets", Day("2026-08-01")));
    }

    [Fact]
    public void TheNewestRuleOfAnIdHolds()
    {
        var book = Load("r,N,2020,1,a,us,https://a,verified\nr,N,2022,2,b,us,https://a,verified\n")
            .TryGet(out var read)
            ? read
            : throw new InvalidOperationException();
        Assert.Equal(1, book.On("r", Day("2021-12-31"))!.Decimals);
        Assert.Equal(2, book.On("r", Day("2022-01-01"))!.Decimals);
    }

    [Theory]
    [InlineData("r,N,,1,a,us,https://a,verified\n")]
    [InlineData("r,N,2020,1.5,a,us,https://a,verified\n")]
    [InlineData("r,N,2020,1,,us,https://a,verified\n")]
    [InlineData("r,N,2020,1,a,us,https://a,perhaps\n")]
    public void ARuleWithoutDayWordsOrSourceIsRefused(string row) =>
        Assert.Equal("PLG342", Assert.Single(Load(row).Problems).Code);

    [Fact]
    public void AMissingTableIsAProblem() =>
        Assert.Equal("PLG341", Assert.Single(ConventionBook.Load("nowhere.csv").Problems).Code);

    private static Vocabulary.Outcome<ConventionBook> Load(string rows)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Header + rows);
            return ConventionBook.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
