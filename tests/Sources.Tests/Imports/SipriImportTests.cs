using Burdenshare.Sources.Tests.Workbooks;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class SipriImportTests : ImportCompliance
{
    private static readonly AreaCode s_poland = new("POL");

    protected override string Publisher => "sipri";

    protected override (string, byte[]) Example => ("SIPRI-Milex-data.xlsx", Book().Bytes());

    // Two countries of three years on four sheets, one year not available on each, one zero refused.
    protected override int Figures => 4 * 5 - 1;

    [Fact]
    public void BlueIsAnEstimateAndRedIsUncertain()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        ObservationStatus Status(int year) => release.FigureAt(Dollars(s_poland), year)!.Status;
        Assert.Equal(
            [ObservationStatus.Actual, ObservationStatus.Estimate, ObservationStatus.Uncertain],
            [Status(2022), Status(2023), Status(2024)]
        );
    }

    [Fact]
    public void AZeroThatLacksAnExchangeRateIsRefusedAndATrueOneStays()
    {
        using var desk = new ImportDesk();
        var report = Done(desk);
        Assert.Equal(["Current US$!D11"], Assert.Single(report.Refused).Places);
        Assert.Null(report.Release.ValueAt(Dollars(new AreaCode("HUN")), 2023));
        Assert.Equal(0, report.Release.ValueAt(Dollars(new AreaCode("HUN")), 2022));
    }

    [Fact]
    public void AFractionIsReadAsThePercentageThatItShows()
    {
        using var desk = new ImportDesk();
        var share = new SeriesKey(
            s_poland,
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            PriceBasis.Current
        );
        Assert.Equal(2.1m, Release(desk).ValueAt(share, 2022));
    }

    [Fact]
    public void RegionsNotesAndMissingYearsAreIgnoredByAddress()
    {
        using var desk = new ImportDesk();
        var ignored = Done(desk).Ignored.ToDictionary(aside => aside.Reason, aside => aside.Places);
        Assert.Contains("Current US$!E11", ignored["not available"]);
        Assert.Contains("Regional totals", ignored["regions, financial years or notes"]);
        Assert.Contains("Current US$!A9", ignored["title, note or region"]);
        Assert.Contains("Current US$!A12", ignored["'European Union' is no country"]);
    }

    [Fact]
    public void AnUnknownCountryIsNamedByAddress() =>
        Refuses(Book().Change("Share of GDP", 10, 1, "Ruritania").Bytes(), "SRC116", "Share of GDP!A10");

    [Fact]
    public void TextInANumberCellIsNamedByAddress() =>
        Refuses(Book().Change("Share of GDP", 10, 4, "2 %").Bytes(), "SRC115", "Share of GDP!D10");

    [Fact]
    public void AMovedColumnIsRefused()
    {
        Refuses(Book().Change("Share of GDP", 6, 4, 2026).Bytes(), "SRC114", "Share of GDP!D6");
        Refuses(Book().Change("Share of GDP", 10, 7, 0.1m).Bytes(), "SRC114", "Share of GDP!G10");
    }

    [Fact]
    public void WithoutLocalCurrencyZerosCannotBeToldAndTheFileIsRefused()
    {
        var book = new BuiltWorkbook();
        Sheet(book, "Share of GDP", [0.02m, 0.02m, 0.02m], [0.01m, 0.01m, "..."]);
        Refuses(book.Bytes(), "SRC114", "SIPRI-Milex-data.xlsx");
    }

    private static SeriesKey Dollars(AreaCode area) =>
        new(area, Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current);

    private static BuiltWorkbook Book()
    {
        var book = new BuiltWorkbook().Sheet("Regional totals").Row(1, 1, "Regions");
        Sheet(book, "Current US$", [10.5m, 11.5m, 12.5m], [0, 0, "..."]);
        book.Change("Current US$", 10, 4, 11.5m, style: 1).Change("Current US$", 10, 5, 12.5m, style: 2);
        Sheet(book, "Constant (2023) US$", [11m, 11.5m, 12m], [0, 5m, "..."]);
        Sheet(book, "Local currency calendar years", [40m, 41m, 42m], [0, 900m, "..."]);
        Sheet(book, "Share of GDP", [0.021m, 0.022m, 0.023m], [0, 0.012m, "xxx"]);
        return book;
    }

    private static void Sheet(BuiltWorkbook book, string name, object[] poland, object[] hungary)
    {
        book.Sheet(name)
            .Row(1, 1, "Invented military expenditure")
            .Row(6, 1, "Country", "Notes", 2022, 2023, 2024)
            .Row(9, 1, "Central Europe")
            .Row(10, 1, ["Poland", "78", .. poland])
            .Row(11, 1, ["Hungary", "§", .. hungary])
            .Row(12, 1, "European Union", "104", 1, 1, 1);
    }
}
