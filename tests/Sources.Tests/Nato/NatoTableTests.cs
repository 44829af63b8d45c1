using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Nato;
using Burdenshare.Sources.Tests.Imports;
using Burdenshare.Sources.Workbooks;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Nato;

public sealed class NatoTableTests
{
    [Theory]
    [InlineData("Table 1 : Defence expenditure", "1", "Defence expenditure")]
    [InlineData("Table 8a : Distribution", "8a", "Distribution")]
    [InlineData("  TABLE 3: Core defence expenditure ", "3", "Core defence expenditure")]
    public void ATitleTellsNumberAndSubject(string text, string number, string subject)
    {
        var match = NatoTable.Title().Match(text);
        Assert.Equal((number, subject), (match.Groups[1].Value, match.Groups[2].Value));
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("2026e", true)]
    [InlineData(" 2026 e ", true)]
    [InlineData("2014-2026e", false)]
    [InlineData("20265", false)]
    [InlineData("1.99", false)]
    public void AHeadHoldsYearsAndEstimates(string text, bool isYear) =>
        Assert.Equal(isYear, NatoTable.YearHead().IsMatch(text));

    [Theory]
    [InlineData("Notes: Figures for 2026 are estimates.", true)]
    [InlineData("Note: Figures", true)]
    [InlineData("*  These Allies have laws", true)]
    [InlineData("(a) Equipment expenditure includes", true)]
    [InlineData("-12-", true)]
    [InlineData("Notable spenders", false)]
    [InlineData("Equipment (a)", false)]
    [InlineData("Albania", false)]
    public void NotesAndPageNumbersAreToldFromRows(string text, bool isNote) =>
        Assert.Equal(isNote, NatoTable.Note().IsMatch(text));

    [Theory]
    [InlineData("Constant 2015 prices ", "2015")]
    [InlineData("Based on 2021 prices", "2021")]
    [InlineData("Constant 2021 prices and exchange rates", "2021")]
    [InlineData("Current prices", "")]
    public void ABaseYearIsRead(string text, string year) =>
        Assert.Equal(year, NatoTable.BasePrices().Match(text).Groups[1].Value);

    [Fact]
    public void AHeadingBelongsToOnePartOfItsTable()
    {
        foreach (var table in NatoTable.All.Where(table => table.Sections.Length > 1))
        foreach (
            var heading in new[]
            {
                "Current prices",
                "Constant 2021 prices",
                "Share of real GDP (%)",
                "Annual real change (%)",
                "Equipment (a)",
                "Other (d)",
            }
        )
            Assert.InRange(table.Sections.Count(section => section.Heading.IsMatch(heading)), 0, 1);
    }

    [Theory]
    [InlineData("Czechia*   (Koruny)", "CZE", "XDC-CZK")]
    [InlineData("Bulgaria   (Leva)", "BGR", "XDC-BGN")]
    [InlineData("Slovak Republic   (Euros)", "SVK", "XDC-EUR")]
    [InlineData("Türkiye (Liras)", "TUR", "XDC-TRY")]
    [InlineData("United States   (US dollars)", "USA", "XDC-USD")]
    public void ALabelTellsAllyAndCurrency(string label, string area, string unit)
    {
        var gleaning = new Gleaning("book.xlsx");
        var row = Knowledge().Row(Label(label), "A1", null, gleaning);
        Assert.Equal((new AreaCode(area), new Unit(unit)), row);
        Assert.Empty(gleaning.Problems);
    }

    [Theory]
    [InlineData("NATO Total", "NATO")]
    [InlineData("NATO Europe and Canada", "NATO-EUR-CAN")]
    [InlineData("Poland*", "POL")]
    [InlineData("Iceland", "ISL")]
    public void ALabelInDollarsNeedsNoCurrency(string label, string area) =>
        Assert.Equal(
            (new AreaCode(area), Unit.Usd),
            Knowledge().Row(Label(label), "A1", Unit.Usd, new Gleaning("book.xlsx"))
        );

    [Theory]
    [InlineData("Ruritania (Euros)", "SRC116")]
    [InlineData("Poland", "SRC115")]
    [InlineData("Poland (Euros)", "SRC115")]
    public void ALabelThatTellsNothingIsAProblem(string label, string code)
    {
        var gleaning = new Gleaning("book.xlsx");
        Assert.Null(Knowledge().Row(Label(label), "A1", null, gleaning));
        Assert.Equal(code, Assert.Single(gleaning.Problems).Code);
    }

    private static Cell Label(string text) => new(1, 1, CellKind.Text, text, Ink.Plain);

    private static NatoKnowledge Knowledge() =>
        CurrencyNames.Read(RepositoryFigures.Folder).TryGet(out var names)
            ? new NatoKnowledge(ImportDesk.Held.Alliance, names)
            : throw new InvalidOperationException("currencies.csv was refused.");
}
