using Burdenshare.Briefs.Workbooks;

namespace Burdenshare.Briefs.Tests.Workbooks;

public sealed class CellStylesTests
{
    [Theory]
    [InlineData("2.00", false, "0.00")]
    [InlineData("2.00", true, "0.00\" e\"")]
    [InlineData("1.996", false, "0.000")]
    [InlineData("+0.56", false, "+0.00;-0.00;0.00")]
    [InlineData("−0.21", false, "+0.00;-0.00;0.00")]
    [InlineData("±0.0", true, "+0.0\" e\";-0.0\" e\";0.0\" e\"")]
    [InlineData("2035", false, "0")]
    [InlineData("1\u202f032.8", false, "#,##0.0")]
    [InlineData("12\u202f345", false, "#,##0")]
    [InlineData("met", false, "0.00")]
    public void ANumberIsShownAsTheBriefPrintsIt(string printed, bool isEstimate, string format) =>
        Assert.Equal(format, CellStyles.FormatOf(printed, isEstimate));

    [Fact]
    public void TheSameFormatIsOneStyle()
    {
        var styles = new CellStyles();

        var first = styles.Number("2.00", false);
        var other = styles.Number("2.00", true);

        Assert.NotEqual(first, other);
        Assert.Equal(first, styles.Number("3.51", false));
    }

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 7, "Z7")]
    [InlineData(26, 1, "AA1")]
    [InlineData(701, 2, "ZZ2")]
    [InlineData(702, 33, "AAA33")]
    public void APlaceIsNamedAsSpreadsheetsDo(int column, int row, string place) =>
        Assert.Equal(place, SheetPart.Place(column, row));
}
