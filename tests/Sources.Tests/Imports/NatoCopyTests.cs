using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

/// <summary>A row a number; every figure is invented.</summary>
public sealed class NatoLongCopyTests : ImportCompliance
{
    private const string Table = """
        geo,country,year,estimate,measure,value
        AL,Albania,2026,False,core_nat_currency_2021_m,20446.5
        AL,Albania,2027,True,core_nat_currency_2021_m,30446.5
        EL,Grecia,2027,True,core_usd_current_m,8000
        EL,Grecia,2027,True,core_share_gdp,2.75
        NATO_TOTAL,NATO totale,2027,True,personnel_k,3300.25
        NATO_EUR_CAN,Alleati,2027,True,gdp_usd_2021_m,
        SE,Svezia,2026,False,equipment_share_pct,40.5

        """;

    protected override string Publisher => "nato";

    protected override (string, byte[]) Example => ("copy.csv", Encoding.UTF8.GetBytes(Table));

    protected override int Figures => 6;

    [Fact]
    public void ACopyIsAnEditionInPartNamedByItsLastYear()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        Assert.Equal(
            ("nato-2027", Coverage.Partial, 2021),
            (release.Edition.Id, release.Edition.Coverage, release.Edition.BaseYear)
        );
        Assert.Contains("not the publisher's own file", release.Origins[0].Caveats, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Coverage.Full)]
    [InlineData("POL", Coverage.Partial)]
    public void ACopyAnswersAloneOnlyWithEveryTableAndEveryAlly(string? without, Coverage coverage)
    {
        string[] measures =
        [
            "core_nat_currency_2021_m",
            "core_nat_currency_current_m",
            "core_usd_2021_m",
            "core_usd_current_m",
            "core_share_gdp",
            "core_real_change_pct",
            "core_per_capita_2021_usd",
            "gdp_usd_2021_m",
            "gdp_usd_current_m",
            "gdp_per_capita_2021_kusd",
            "personnel_k",
            "equipment_share_pct",
            "personnel_share_pct",
            "infrastructure_share_pct",
            "other_share_pct",
        ];
        var rows =
            from ally in ImportDesk.Held.Alliance.Members
            where ally.HasArmedForces && ally.Code.Code != without
            from measure in measures
            select $"{ally.Code},{ally.Name},2027,True,{measure},2.5\n";
        using var desk = new ImportDesk();
        var file = desk.Write("copy.csv", "geo,country,year,estimate,measure,value\n" + string.Concat(rows));
        var edition = desk.Done("nato", file).Release.Edition;
        Assert.Equal((coverage, "Core defence expenditure"), (edition.Coverage, edition.Concept));
    }

    [Fact]
    public void NumbersKeepTheUnitsOfNatosTables()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        var leks = new SeriesKey(
            new("ALB"),
            Measure.DefenceExpenditure,
            Unit.National("ALL"),
            PriceBasis.Constant(2021)
        );
        Assert.Equal((20446.5m, 6), (release.ValueAt(leks, 2026), release.Find(leks)!.Multiplier));
        Assert.Equal(
            (ObservationStatus.Actual, ObservationStatus.Estimate),
            (release.FigureAt(leks, 2026)!.Status, release.FigureAt(leks, 2027)!.Status)
        );
        var share = new SeriesKey(
            new("GRC"),
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            PriceBasis.Constant(2021)
        );
        Assert.Equal(2.75m, release.ValueAt(share, 2027));
        var soldiers = new SeriesKey(AreaCode.Nato, Measure.MilitaryPersonnel, Unit.Persons, PriceBasis.None);
        Assert.Equal((3300.25m, 3), (release.ValueAt(soldiers, 2027), release.Find(soldiers)!.Multiplier));
    }

    [Theory]
    [InlineData("SE,Svezia", "QQ,Nowhere", "SRC116", "row 8")]
    [InlineData("2.75", "much", "SRC115", "row 5, core_share_gdp")]
    [InlineData("SE,Svezia,2026", "SE,Svezia,soon", "SRC115", "row 8")]
    [InlineData("equipment_share_pct", "ships", "SRC114", "ships")]
    [InlineData("gdp_usd_2021_m", "gdp_usd_2015_m", "SRC114", "copy.csv")]
    [InlineData(
        "EL,Grecia,2027,True,core_usd_current_m",
        "NATO,x,2027,True,core_nat_currency_current_m",
        "SRC116",
        "row 4"
    )]
    public void WhatDoesNotFitIsNamedByRow(string old, string with, string code, string place) =>
        Refuses(Encoding.UTF8.GetBytes(Table.Replace(old, with, StringComparison.Ordinal)), code, place);
}

/// <summary>A column a measure, in single dollars and heads; every figure is invented.</summary>
public sealed class NatoWideCopyTests : ImportCompliance
{
    private const string Table = """
        "country_stanag","year","Defense expenditure (USD, 2015 prices)","Real GDP (2015 prices)","Military personnel"
        "EST",2018,750000000.5,25000000000,6500
        "EST",2019,800000000,26000000000,NA
        "EST",2020,850000000,,6700
        "ISL",2020,NA,20000000000,NA

        """;

    protected override string Publisher => "nato";

    protected override (string, byte[]) Example => ("nato.csv", Encoding.UTF8.GetBytes(Table));

    protected override int Figures => 8;

    [Fact]
    public void NumbersGoBackToTheUnitsOfNatosTables()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        var dollars = new SeriesKey(
            new("EST"),
            Measure.DefenceExpenditure,
            Unit.Usd,
            PriceBasis.Constant(2015)
        );
        Assert.Equal((750.0000005m, 6), (release.ValueAt(dollars, 2018), release.Find(dollars)!.Multiplier));
        var soldiers = new SeriesKey(new("EST"), Measure.MilitaryPersonnel, Unit.Persons, PriceBasis.None);
        Assert.Equal((6.7m, 3), (release.ValueAt(soldiers, 2020), release.Find(soldiers)!.Multiplier));
    }

    [Fact]
    public void WhereACopyDoesNotSayTheLastTwoYearsAreEstimates()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        var dollars = new SeriesKey(
            new("EST"),
            Measure.DefenceExpenditure,
            Unit.Usd,
            PriceBasis.Constant(2015)
        );
        Assert.Equal(
            [ObservationStatus.Actual, ObservationStatus.Estimate, ObservationStatus.Estimate],
            release.Find(dollars)!.Observations.Select(point => point.Status)
        );
    }

    [Theory]
    [InlineData("\"ISL\"", "\"XQX\"", "SRC116", "row 5")]
    [InlineData("6500", "some", "SRC115", "row 2, Military personnel")]
    [InlineData("Military personnel", "Ships", "SRC114", "Ships")]
    public void WhatDoesNotFitIsNamedByRow(string old, string with, string code, string place) =>
        Refuses(Encoding.UTF8.GetBytes(Table.Replace(old, with, StringComparison.Ordinal)), code, place);
}
