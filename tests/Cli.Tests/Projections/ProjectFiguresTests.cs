using System.Globalization;

namespace Burdenshare.Cli.Tests.Projections;

/// <summary>What the rows of a projection must agree on, whoever is asked about.</summary>
public sealed class ProjectFiguresTests
{
    private static readonly CsvTable s_all = Answers.To("project", "--paths", "50", "--format", "csv").Csv;

    [Fact]
    public void EveryAllyHasEveryYear()
    {
        Assert.Equal(31, s_all.Column("ally").Distinct().Count());
        Assert.Equal(31 * 9, s_all.Rows.Length);
        Assert.Equal("2027", s_all[0, "year"]);
        Assert.Equal("2035", s_all[8, "year"]);
    }

    [Fact]
    public void NoCellIsEmpty()
    {
        foreach (var row in s_all.Rows)
        foreach (var cell in row)
            Assert.NotEqual("", cell);
    }

    [Fact]
    public void CostIsShareTimesGdp()
    {
        for (var row = 0; row < s_all.Rows.Length; row++)
        {
            var expected = Number(row, "pathShare") / 100 * Number(row, "gdp");
            Assert.Equal(expected, Number(row, "cost"), 1e-7 * Number(row, "gdp") + 0.01);
        }
    }

    [Fact]
    public void AmountsInDollarsAndEuroKeepTheirProportion()
    {
        var spain = s_all.RowWith(("ally", "ESP"), ("year", "2030"));
        var france = s_all.RowWith(("ally", "FRA"), ("year", "2030"));
        Assert.Equal(
            Number(spain, "costUsd") / Number(spain, "costEur"),
            Number(france, "costUsd") / Number(france, "costEur"),
            1e-6
        );
        Assert.Equal(1, Number(spain, "costEur") / Number(spain, "cost"), 0.02);
    }

    [Fact]
    public void AtPricesOfTheBaseYearAmountsAreSmaller()
    {
        for (var row = 0; row < s_all.Rows.Length; row++)
            Assert.True(Number(row, "costConstant") < Number(row, "cost"));
    }

    [Fact]
    public void AnAllyAtTheTargetHasNothingAdditional()
    {
        var poland = s_all.RowWith(("ally", "POL"), ("year", "2035"));
        Assert.Equal(0, Number(poland, "additional"), 1e-3);
        Assert.Equal(s_all[poland, "baseShare"], s_all[poland, "pathShare"].TrimEnd('0'));
    }

    [Fact]
    public void TheLastYearIsAtTheTargetOrAbove()
    {
        for (var row = 8; row < s_all.Rows.Length; row += 9)
            Assert.True(Number(row, "pathShare") >= 3.5);
    }

    private static double Number(int row, string column) =>
        double.Parse(s_all[row, column], CultureInfo.InvariantCulture);
}
