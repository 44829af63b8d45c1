using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class NatoImportTests : ImportCompliance
{
    private static readonly SeriesKey s_share = new(
        new AreaCode("CZE"),
        Measure.DefenceExpenditure,
        Unit.PercentOfGdp,
        PriceBasis.Constant(2021)
    );

    protected override string Publisher => "nato";

    protected override (string, byte[]) Example => ("def-exp.xlsx", InventedNato.Book().Bytes());

    protected override int Figures => InventedNato.Figures;

    [Fact]
    public void AnEditionOfALaterYearNeedsNoCode()
    {
        using var desk = new ImportDesk();
        var allies = ImportDesk.Held.Alliance.Members;
        var currencies = File.ReadLines(Path.Combine(RepositoryFigures.Folder, "currencies.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(fields => fields[0], fields => fields[1].Split(';')[0]);
        var book = InventedNato.WholeBook(allies, currencies).Bytes();
        var release = desk.Done("nato", desk.Write("270630-def-exp-2027-TABLES-en.xlsx", book)).Release;
        Assert.Equal(
            ("nato-2027", "Core defence expenditure", 2021, Coverage.Full, null),
            (
                release.Edition.Id,
                release.Edition.Concept,
                release.Edition.BaseYear,
                release.Edition.Coverage,
                release.Origins[0].Caveats
            )
        );
        Assert.Equal("Defence Investment of NATO Countries (2024-2027)", release.Edition.Title);
        // 31 allies in 15 parts and two groups in the parts that have them, four years each.
        Assert.Equal(4 * (31 * 15 + 2 * 9), release.Count);
    }

    [Fact]
    public void AnEditionThatLacksAlliesIsHeldInPartThoughEveryTableIsThere()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        Assert.Equal(Coverage.Partial, release.Edition.Coverage);
        Assert.StartsWith(
            "The workbook lacks Belgium, ",
            release.Origins[0].Caveats,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Iceland", release.Origins[0].Caveats, StringComparison.Ordinal);
        Assert.DoesNotContain("Czechia", release.Origins[0].Caveats, StringComparison.Ordinal);
    }

    [Fact]
    public void ACellKeepsItsValueItsStatusAndItsTable()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        // Row 12 of Table 3 in the example: 2 + 12/8, and a tenth more a year.
        Assert.Equal(3.5m, release.ValueAt(s_share, 2024));
        Assert.Equal(ObservationStatus.Actual, release.FigureAt(s_share, 2025)!.Status);
        Assert.Equal(
            (3.8m, ObservationStatus.Estimate),
            (release.ValueAt(s_share, 2027), release.FigureAt(s_share, 2027)!.Status)
        );
        var koruny = new SeriesKey(s_share.Area, s_share.Measure, Unit.National("CZK"), PriceBasis.Current);
        Assert.Equal(6, release.Find(koruny)!.Multiplier);
        Assert.NotNull(release.ValueAt(s_share with { Area = AreaCode.Nato }, 2024));
    }

    [Fact]
    public void EmptySumsNotesAndDerivedTablesAreIgnoredByAddress()
    {
        using var desk = new ImportDesk();
        var ignored = Done(desk).Ignored.ToDictionary(aside => aside.Reason, aside => aside.Places);
        Assert.Contains("TABLE1!D14", ignored["sum that the publisher left empty"]);
        Assert.Contains("TABLE4", ignored["Table 4 repeats figures of the others"]);
        Assert.Contains("Chart", ignored["sheet without a table's title"]);
    }

    [Fact]
    public void TextInANumberCellIsNamedByAddress() =>
        Refuses(InventedNato.Book().Change("TABLE2", 11, 5, "about 900").Bytes(), "SRC115", "TABLE2!E11");

    [Fact]
    public void AnErrorInAnAllysRowIsNoFigure() =>
        Refuses(InventedNato.Book().Change("TABLE2", 11, 5, "#REF!").Bytes(), "SRC115", "TABLE2!E11");

    [Fact]
    public void AnUnknownCountryIsNamedByAddress() =>
        Refuses(InventedNato.Book().Change("TABLE5", 11, 3, "Ruritania").Bytes(), "SRC116", "TABLE5!C11");

    [Fact]
    public void ACurrencyThatTheAllyNeverUsedIsRefused() =>
        Refuses(
            InventedNato.Book().Change("TABLE1", 11, 3, "Albania (Euros)").Bytes(),
            "SRC115",
            "TABLE1!C11"
        );

    [Fact]
    public void AMovedColumnIsRefused()
    {
        var book = InventedNato.Book().Change("TABLE3", 8, 6, "2027e").Change("TABLE3", 8, 7, "2026e");
        Refuses(book.Bytes(), "SRC114", "TABLE3!F8");
        var shifted = InventedNato.Book().Change("TABLE3", 11, 4, null).Change("TABLE3", 11, 8, 2.5m);
        Refuses(shifted.Bytes(), "SRC114", "TABLE3!H11");
    }

    [Fact]
    public void AFigureWithoutAnAllyIsRefused() =>
        Refuses(InventedNato.Book().Change("TABLE2", 11, 3, null).Bytes(), "SRC114", "TABLE2!D11");

    [Fact]
    public void ATableThatLostARowIsRefused()
    {
        var book = InventedNato.Book();
        for (var column = 3; column < 8; column++)
            book.Change("TABLE7", 11, column, null);
        Refuses(book.Bytes(), "SRC114", "Table 7, MILPERS");
    }

    [Theory]
    [InlineData("TABLE2", 6, 2, "Million euros", "TABLE2")]
    [InlineData("TABLE5", 10, 2, "Prices of long ago", "TABLE5!B10")]
    [InlineData("TABLE3", 6, 2, "Based on 2015 prices", "")]
    [InlineData("TABLE7", 4, 2, "Table 9 : Ships", "TABLE7")]
    [InlineData("TABLE8b", 4, 2, "Table 8a : Again", "TABLE8b")]
    public void WhatIsNotNatosFormIsRefused(string sheet, int row, int column, string text, string place) =>
        Refuses(InventedNato.Book().Change(sheet, row, column, text).Bytes(), "SRC114", place);

    [Fact]
    public void AnAllyThatIsThereTwiceIsRefused() =>
        Refuses(InventedNato.Book().Change("TABLE2", 12, 3, "Albania").Bytes(), "SRC115", "TABLE2!D12");

    [Fact]
    public void TheDayIsReadFromTheNameElseFromWhatIsKnownElseItIsToday()
    {
        using var desk = new ImportDesk();
        var bytes = InventedNato.Book().Bytes();
        string Day(string name, string? given = null) =>
            desk.Run("nato", desk.Write(name, bytes), null, given).TryGet(out var report)
                ? report.Release.Edition.Published.ToString()
                : "";
        Assert.Equal("2027-06-30", Day("270630-def-exp-2027-TABLES-en.xlsx"));
        Assert.Equal("2027-09-01", Day("tables.xlsx"));
        Assert.Equal("2027-07", Day("tables.xlsx", "2027-07"));
    }

    [Fact]
    public void AnEditionHeldBeforeKeepsItsAddressAndItsExceptionsAndIsCompared()
    {
        using var desk = new ImportDesk();
        var report = desk.Done("nato", desk.Write("tables.xlsx", InventedNato.Book().Bytes()), "2026");
        var held = ImportDesk.Held.Releases.Single(release => release.Edition.Id == "nato-2026");
        Assert.Equal(held.Origins[0].Url, report.Release.Origins[0].Url);
        Assert.Equal(held.Exceptions, report.Release.Exceptions);
        Assert.Equal(held.Count, report.Against!.Same + report.Against.Different + report.Against.OnlyBefore);
        Assert.Equal(
            InventedNato.Figures,
            report.Against.Same + report.Against.Different + report.Against.OnlyNow
        );
    }

    [Fact]
    public void AnEditionsNameIsNoPath()
    {
        using var desk = new ImportDesk();
        var file = desk.Write("tables.xlsx", InventedNato.Book().Bytes());
        Assert.Equal("SRC118", Assert.Single(desk.Run("nato", file, "../../2027").Problems).Code);
        Assert.Empty(desk.Written());
    }

    [Fact]
    public void FiguresInTheTidyFormAreTakenForAnEditionThatIsNamed()
    {
        using var desk = new ImportDesk();
        var file = desk.Write(
            "copy.csv",
            ScratchFolder.Table("POL,2026,DEFEXP,PC_GDP,0,constant-2021,4.5,estimate")
        );
        Assert.Equal("SRC118", Assert.Single(desk.Run("nato", file).Problems).Code);
        var release = desk.Done("nato", file, "2027").Release;
        Assert.Equal((1, Coverage.Partial), (release.Count, release.Edition.Coverage));
        var wrong = desk.Write(
            "copy.csv",
            ScratchFolder.Table("XXX,2026,DEFEXP,PC_GDP,0,constant-2021,4.5,estimate")
        );
        Assert.Equal("SRC116", Assert.Single(desk.Run("nato", wrong, "2028").Problems).Code);
    }
}
