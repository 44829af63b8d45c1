using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class KielImportTests : ImportCompliance
{
    private const string Table = """
        land,aar,financial_allocation,military_allocation,per_capita_eur
        Poland,2022,0.5,1.25,40
        European Investment Bank,2022,1,0,0
        Norway,2023,,2.5,70
        """;

    protected override string Publisher => "kiel";

    protected override (string, byte[]) Example => ("summary.csv", Encoding.UTF8.GetBytes(Table));

    protected override int Figures => 3;

    protected override string? Edition => "release-28";

    [Fact]
    public void AmountsAreThousandMillionsOfEuro()
    {
        using var desk = new ImportDesk();
        var key = new SeriesKey(
            new AreaCode("NOR"),
            new Measure("AID_MIL_ALLOC"),
            new Unit("EUR"),
            PriceBasis.Current
        );
        var series = Release(desk).Find(key)!;
        Assert.Equal((2.5m, 9), (series.At(2023)!.Value.Value, series.Multiplier));
    }

    [Theory]
    [InlineData("Norway", "Ruritania", "SRC116", "row 4")]
    [InlineData("2023", "soon", "SRC115", "row 4")]
    [InlineData("1.25", "much", "SRC115", "row 2, military_allocation")]
    [InlineData("per_capita_eur", "ships", "SRC114", "ships")]
    [InlineData("aar", "month", "SRC114", "summary.csv")]
    public void WhatDoesNotFitIsNamedByRow(string old, string with, string code, string place) =>
        Refuses(Encoding.UTF8.GetBytes(Table.Replace(old, with, StringComparison.Ordinal)), code, place);

    [Fact]
    public void AReleaseThatIsNotNamedIsAskedFor()
    {
        using var desk = new ImportDesk();
        Assert.Contains(
            desk.Run("kiel", desk.Write("summary.csv", Table)).Problems,
            problem => problem.Code == "SRC118"
        );
    }
}

public sealed class EurostatImportTests : ImportCompliance
{
    private const string Table =
        "freq,unit,sector,cofog99,na_item,geo\\TIME_PERIOD\t2023 \t2024 \n"
        + "A,PC_GDP,S13,GF02,TE,EL\t2.6 \t2.2 p\n"
        + "A,PC_GDP,S13,GF02,TE,PL\t: \t2.9 b\n"
        + "A,PC_GDP,S13,GF07,TE,PL\t5.0 \t5.1 \n";

    protected override string Publisher => "eurostat";

    protected override (string, byte[]) Example => ("gov_10a_exp.tsv", Encoding.UTF8.GetBytes(Table));

    protected override int Figures => 3;

    [Fact]
    public void EurostatsOwnCodesAndFlagsAreUnderstood()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        SeriesKey Key(string area) =>
            new(new AreaCode(area), new Measure("GF02"), Unit.PercentOfGdp, PriceBasis.Current);
        Assert.Equal(
            (2.2m, ObservationStatus.Estimate, ObservationStatus.Actual),
            (
                release.ValueAt(Key("GRC"), 2024),
                release.FigureAt(Key("GRC"), 2024)!.Status,
                release.FigureAt(Key("POL"), 2024)!.Status
            )
        );
        Assert.Null(release.ValueAt(Key("POL"), 2023));
    }

    [Fact]
    public void ATableOfCountryYearAndShareIsReadToo()
    {
        using var desk = new ImportDesk();
        var file = desk.Write(
            "cofog.csv",
            "geo,anno,country,difesa_pct_pil\nEE,2024,Estonia,3.7\nPL,2024,Polonia,2.9\n"
        );
        Assert.Equal(2, desk.Done("eurostat", file).Release.Count);
    }

    [Theory]
    [InlineData("TE,EL", "TE,QQ", "SRC116", "row 2")]
    [InlineData("2.2 p", "two", "SRC115", "row 2")]
    [InlineData("GF02", "GF03", "SRC114", "gov_10a_exp.tsv")]
    public void WhatDoesNotFitIsNamedByRow(string old, string with, string code, string place) =>
        Refuses(Encoding.UTF8.GetBytes(Table.Replace(old, with, StringComparison.Ordinal)), code, place);
}

public sealed class ImfImportTests : ImportCompliance
{
    private const string Table =
        "WEO Country Code\tISO\tWEO Subject Code\tCountry\t2024\t2025\tEstimates Start After\n"
        + "964\tPOL\tNGDPD\tPoland\t1,914.5\t980.25\t2024\n"
        + "964\tPOL\tBCA\tPoland\t1\t2\t2024\n"
        + "142\tNOR\tNGDPD\tNorway\tn/a\t485.5\t2024\n"
        + "International Monetary Fund\t\t\t\t\t\t\n";

    protected override string Publisher => "imf";

    protected override (string, byte[]) Example =>
        ("WEOOct2026all.xls", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Table)]);

    protected override int Figures => 3;

    [Fact]
    public void TheFilesNameTellsTheDatabaseAndItsColumnTheEstimates()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        var key = new SeriesKey(new AreaCode("POL"), new Measure("NGDPD"), Unit.Usd, PriceBasis.Current);
        Assert.Equal("imf-weo-2026-10", release.Edition.Id);
        Assert.Equal(
            (1914.5m, ObservationStatus.Actual, ObservationStatus.Estimate),
            (
                release.ValueAt(key, 2024),
                release.FigureAt(key, 2024)!.Status,
                release.FigureAt(key, 2025)!.Status
            )
        );
    }

    [Fact]
    public void ATableOfCountryAndYearIsReadToo()
    {
        using var desk = new ImportDesk();
        var file = desk.Write(
            "weo.csv",
            "country,iso,year,aggregate,ngdpd,bca\nPoland,POL,2024,0,914.5,1\nWorld,G001,2024,1,5,1\n"
        );
        Assert.Equal("SRC118", Assert.Single(desk.Run("imf", file).Problems).Code);
        var release = desk.Done("imf", file, "weo-2026-10").Release;
        Assert.Equal(
            (1, ObservationStatus.Unstated),
            (release.Count, release.Series[0].Observations[0].Status)
        );
    }

    [Theory]
    [InlineData("\tNOR", "\tQQQ", "SRC116", "row 4")]
    [InlineData("485.5", "much", "SRC115", "row 4, 2025")]
    [InlineData("WEO Subject Code", "Subject", "SRC114", "WEOOct2026all.xls")]
    public void WhatDoesNotFitIsNamedByRow(string old, string with, string code, string place) =>
        Refuses(
            Encoding.Unicode.GetBytes("\uFEFF" + Table.Replace(old, with, StringComparison.Ordinal)),
            code,
            place
        );
}
