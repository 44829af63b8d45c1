using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Burdenshare.Briefs.Tests.Workbooks;

public sealed partial class BriefWorkbookTests
{
    private static readonly Book s_book = Printed.Today.Book;

    public static TheoryData<string> Sheets => [.. s_book.Names];

    [Fact]
    public void TheWorkbookKeepsTheFormatsRules() => Assert.Empty(s_book.Faults);

    [Fact]
    public void ThereIsASheetForEveryTableAndOneAboutThem() =>
        Assert.Equal(["About", "Standing", "Changes", "Alliance", "Claims", "Sources"], s_book.Names);

    [Fact]
    public void NothingInItRunsOrIsFetched()
    {
        Assert.DoesNotContain(s_book.Cells, cell => cell.CellFormula is not null);
        Assert.All(
            s_book.Parts,
            part => Assert.Matches(@"^/xl/(workbook|styles|worksheets/sheet\d*)\.xml$", part)
        );
    }

    [Theory, MemberData(nameof(Sheets))]
    public void TheHeadingIsBoldAndStaysInView(string sheet)
    {
        var heading = s_book[sheet].Descendants<Row>().First().Elements<Cell>().ToArray();

        Assert.All(heading, cell => Assert.True(s_book.IsBold(cell)));
        var pane = s_book[sheet].Descendants<Pane>().Single();
        Assert.Equal(PaneStateValues.Frozen, pane.State!.Value);
        Assert.Equal("B2", pane.TopLeftCell!.Value);
        Assert.DoesNotContain(
            s_book[sheet].Descendants<Row>().Skip(1).SelectMany(row => row.Elements<Cell>()),
            s_book.IsBold
        );
    }

    [Theory, MemberData(nameof(Sheets))]
    public void EveryColumnHasAWidthThatItsNumbersFit(string sheet)
    {
        var widths = s_book[sheet].Descendants<Column>().Select(column => column.Width!.Value).ToArray();

        Assert.Equal(s_book.Headings(sheet).Count, widths.Length);
        Assert.All(widths, width => Assert.InRange(width, 6, 120));
    }

    [Theory, MemberData(nameof(Sheets))]
    public void ItPrintsAcrossA4(string sheet)
    {
        var setup = s_book[sheet].Descendants<PageSetup>().Single();

        Assert.Equal(9u, setup.PaperSize!.Value);
        Assert.Equal(OrientationValues.Landscape, setup.Orientation!.Value);
        Assert.True(s_book[sheet].Descendants<PageSetupProperties>().Single().FitToPage!.Value);
    }

    [Fact]
    public void NoNumberIsWrittenAsText()
    {
        // What an article says is quoted as it stands there.
        var quoted = s_book
            .Column("Claims", "Claim")
            .OfType<Cell>()
            .Select(cell => cell.InnerText)
            .ToHashSet();
        var texts = s_book.Cells.Where(cell => !Book.IsNumber(cell)).Select(cell => cell.InnerText);

        Assert.DoesNotContain(texts.Except(quoted), text => Numeric().IsMatch(text));
    }

    [Fact]
    public void SharesAreShownWithTwoDecimalsAndEstimatesMarked()
    {
        var shares = s_book.Column("Standing", "Share").OfType<Cell>().ToArray();

        Assert.Equal(31, shares.Length);
        Assert.All(shares, cell => Assert.Equal("0.00\" e\"", s_book.FormatOf(cell)));
    }

    [Fact]
    public void ActualYearsCarryNoMark()
    {
        var shares = s_book.Column("Alliance", "NATO total").OfType<Cell>().ToArray();

        Assert.Equal(
            ["0.00\" e\"", "0.00\" e\"", "0.00"],
            shares.Take(3).Select(cell => s_book.FormatOf(cell))
        );
    }

    [Fact]
    public void ChangesAreShownWithTheirSign() =>
        Assert.All(
            s_book.Column("Changes", "Change").OfType<Cell>(),
            cell => Assert.Equal("+0.00;-0.00;0.00", s_book.FormatOf(cell))
        );

    [Fact]
    public void WhatIsUnknownIsAnEmptyCell()
    {
        var iceland = s_book.Table("Standing").Single(row => row["A"].InnerText == "Iceland");

        Assert.Equal(["A", "B"], iceland.Keys);
        Assert.DoesNotContain(s_book.Cells, cell => cell.InnerText is FigureText.Unknown or "");
    }

    [Fact]
    public void TheFirstSheetSaysWhatItIs()
    {
        var about = s_book
            .Table("About")
            .Where(row => row.Count == 2)
            .GroupBy(row => row["A"].InnerText)
            .ToDictionary(group => group.Key, group => group.First()["B"].InnerText);

        Assert.Equal("2026-11-24", about["As of"]);
        Assert.EndsWith("2026 edition", about["Edition"], StringComparison.Ordinal);
        Assert.Equal("Burdenshare 9.9.9", about["Made by"]);
        Assert.Equal("ankara-2026", about["Summit"]);
        Assert.StartsWith("nato-2026: NATO", about["Source"], StringComparison.Ordinal);
        Assert.All(s_book.Names.Skip(1), name => Assert.Contains($"Sheet {name}", about.Keys));
    }

    [Fact]
    public void EverySourceCanBeOpened()
    {
        var addresses = House.Brief.Sources.Select(origin => origin.Url);

        Assert.Superset(addresses.ToHashSet(), s_book.Addresses);
        Assert.All(s_book.Addresses, address => Assert.StartsWith("http", address, StringComparison.Ordinal));
        var linked = s_book["Sources"].Descendants<Hyperlink>().Select(link => link.Reference!.Value!);
        Assert.All(linked, place => Assert.StartsWith("F", place, StringComparison.Ordinal));
        Assert.Equal(s_book.Table("Sources").Count, linked.Count());
    }

    [Fact]
    public void OriginsOfFiguresStandInTheSheetOfSources()
    {
        var known = s_book.Column("Sources", "Id").Select(cell => cell!.InnerText).ToHashSet();
        var used = s_book.Column("Standing", "Origin").OfType<Cell>().Select(cell => cell.InnerText);

        Assert.Equal(31, used.Count());
        Assert.Subset(known, used.ToHashSet());
    }

    [Fact]
    public void YearsHaveNoThousandsMark() =>
        Assert.All(
            s_book.Column("Alliance", "Year").OfType<Cell>(),
            cell => Assert.Equal("0", s_book.FormatOf(cell))
        );

    [Fact]
    public void ASheetWithoutRowsIsLeftOut()
    {
        var alone = new Printed(House.Figures(House.Today, "nato-2026")).Book;

        Assert.Equal(["About", "Standing", "Alliance", "Sources"], alone.Names);
        Assert.Empty(alone.Faults);
    }

    [Fact]
    public void NumbersAreKeptInFullPrecision()
    {
        var published = House.Brief.Standing.Allies.Select(ally => ally.Share?.Value);

        Assert.Equal(published, s_book.Column("Standing", "Share").Select(Book.Number));
        var amounts = House.Brief.Standing.Allies.Select(ally => ally.Expenditure?.Amount);
        Assert.Equal(amounts, s_book.Column("Standing", "National currency").Select(Book.Number));
    }

    [Fact]
    public void AFilterCoversTheWholeTable()
    {
        var standing = s_book["Standing"].Descendants<AutoFilter>().Single().Reference!.Value!;

        var rows = s_book.Table("Standing").Count + 1;
        Assert.EndsWith(rows.ToString(CultureInfo.InvariantCulture), standing, StringComparison.Ordinal);
        Assert.StartsWith("A1:", standing, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[\s'+−-]*[\d\u202f.,]+\s*%?$")]
    private static partial Regex Numeric();
}
