namespace Burdenshare.House.Tests.Sizes;

public sealed class BudgetTests
{
    [Fact]
    public void FilesKeepTheirBudget() =>
        Assert.Null(
            new Budget("Lines of a file", Median: 80, P95: 250).Overdrawn(
                Repository.Product.Select(source => source.Lines.Length)
            )
        );

    [Fact]
    public void FunctionsKeepTheirBudget() =>
        Assert.Null(
            new Budget("Lines of a function", Median: 8, P95: 30).Overdrawn(
                Repository.Product.SelectMany(source => source.Functions).Select(function => function.Lines)
            )
        );

    [Theory]
    [InlineData(10, 95, null)]
    [InlineData(11, 95, "lines: median 11 (budget 10), 95th percentile 95 (budget 95), 100 counted")]
    [InlineData(10, 96, "lines: median 10 (budget 10), 95th percentile 96 (budget 95), 100 counted")]
    public void AnOverdraftIsSeen(int middle, int high, string? complaint)
    {
        var sizes = Enumerable.Repeat(middle, 94).Concat(Enumerable.Repeat(high, 6));
        Assert.Equal(complaint, new Budget("lines", 10, 95).Overdrawn(sizes));
    }
}
