using Burdenshare.Sources.Tests.Workbooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class EdaImportTests : ImportCompliance
{
    protected override string Publisher => "eda";

    protected override (string, byte[]) Example => ("defence-data.xlsx", Book().Bytes());

    protected override int Figures => 2 * 3 - 1;

    [Fact]
    public void TheSheetCalledBillionsHoldsMillions()
    {
        using var desk = new ImportDesk();
        var key = new SeriesKey(
            new AreaCode("AUT"),
            Measure.DefenceExpenditure,
            new Unit("EUR"),
            PriceBasis.Current
        );
        var series = Release(desk).Find(key)!;
        Assert.Equal((2160.1m, 6), (series.At(2005)!.Value.Value, series.Multiplier));
    }

    [Fact]
    public void AFractionIsReadAsAPercentageAndADashIsNothing()
    {
        using var desk = new ImportDesk();
        var report = Done(desk);
        var key = new SeriesKey(
            new AreaCode("CZE"),
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            PriceBasis.Current
        );
        Assert.Equal(1.5m, report.Release.ValueAt(key, 2005));
        Assert.Contains(report.Ignored, aside => aside.Places.Contains("Billions!D3"));
    }

    [Theory]
    [InlineData(1, 4, "Ships", "SRC114", "Billions!D1")]
    [InlineData(2, 1, "Ruritania", "SRC116", "Billions!A2")]
    [InlineData(2, 2, "long ago", "SRC115", "Billions!A2")]
    [InlineData(2, 3, "much", "SRC115", "Billions!C2")]
    [InlineData(2, 7, "1", "SRC114", "Billions!G2")]
    public void WhatDoesNotFitIsNamedByAddress(int row, int column, string text, string code, string place) =>
        Refuses(Book().Change("Billions", row, column, text).Bytes(), code, place);

    private static BuiltWorkbook Book() =>
        new BuiltWorkbook()
            .Sheet("EU27")
            .Row(1, 1, "EU27", 2005)
            .Sheet("Billions")
            .Row(
                1,
                1,
                "PMS",
                "Year",
                "Total Defence Expenditure ",
                "Defence Investment",
                "Total Defence Expenditure as % of GDP"
            )
            .Row(2, 1, "Austria", 2005, 2160.1m, 190.8m, 0.0085m)
            .Row(3, 1, "Czech Republic", 2005, 1500, "-", 0.015m);
}
