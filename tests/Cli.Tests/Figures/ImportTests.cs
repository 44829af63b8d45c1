namespace Burdenshare.Cli.Tests.Figures;

public sealed class ImportTests : IDisposable
{
    private const string Aid = """
        country,year,military_allocation,total_allocation,per_capita_eur
        Poland,2022,1.5,3.25,90
        European Peace Facility,2022,2,2,0
        Norway,2023,,4,700

        """;

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void AnImportTellsWhatWasReadAndIgnored()
    {
        var printed = Import("kiel", "aid.csv", Aid, "--edition", "release-28");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.StartsWith("Read 3 figures of kiel-release-28", printed.Lines[0], StringComparison.Ordinal);
        var text = string.Join(' ', printed.Lines);
        Assert.Contains("'European Peace Facility' is no country (row 3)", text, StringComparison.Ordinal);
        Assert.Contains("not available (row 4, military_allocation)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasImportedAnswersAtOnce()
    {
        Import("kiel", "aid.csv", Aid, "--edition", "release-28");
        var csv = _terminal
            .Run("data", "get", "AID_ALLOC", "--edition", "kiel-release-28", "--format", "csv")
            .Csv;
        Assert.Equal("3250", csv[csv.RowWith(("ally", "POL"), ("year", "2022")), "value"].Split('.')[0]);
        var list = _terminal.Run("data", "list", "--format", "csv").Csv;
        Assert.Equal("3", list[list.RowWith(("publisher", "kiel")), "figures"]);
    }

    [Fact]
    public void JsonGivesEveryAddress()
    {
        var json = Import("kiel", "aid.csv", Aid, "--edition", "release-28", "--format", "json").Json;
        Assert.Equal(3, json.GetProperty("figures").GetInt32());
        Assert.Equal(2, json.GetProperty("read").GetArrayLength());
        Assert.Contains(
            json.GetProperty("ignored").EnumerateArray(),
            aside => aside.GetProperty("places")[0].GetString() == "row 3"
        );
        Assert.Equal(0, json.GetProperty("refused").GetArrayLength());
        Assert.Equal("2026-11-24", json.GetProperty("published").GetString());
    }

    [Fact]
    public void AnotherFolderReceivesTheEditionAndCanThenBeRead()
    {
        const string Row =
            "ally,year,measure,unit,multiplier,price_basis,value,status\n"
            + "POL,2027,DEFEXP,PC_GDP,0,constant-2021,4.81,estimate\n";
        Import(
            "nato",
            "nato.csv",
            Row,
            "--edition",
            "2027",
            "--into",
            _terminal.At("own"),
            "--published",
            "2026-11"
        );
        Assert.False(Directory.Exists(_terminal.At("user")));
        var csv = _terminal
            .Run(
                "data",
                "get",
                "DEFEXP",
                "--data",
                _terminal.At("own"),
                "--edition",
                "2027",
                "--as-of",
                "2026-12-01",
                "--format",
                "csv"
            )
            .Csv;
        Assert.Equal("4.81", csv[csv.RowWith(("ally", "POL")), "value"]);
    }

    [Theory]
    [InlineData("Norway", "Ruritania", "SRC116")]
    [InlineData("3.25", "much", "SRC115")]
    [InlineData("per_capita_eur", "ships", "SRC114")]
    public void AFileThatIsNotUnderstoodWritesNothing(string old, string with, string code)
    {
        var text = Aid.Replace(old, with, StringComparison.Ordinal);
        Import("kiel", "aid.csv", text, "--edition", "release-28").IsRefused(code);
        Assert.False(Directory.Exists(_terminal.At("user")));
    }

    [Theory]
    [InlineData("sipri")]
    [InlineData("eda")]
    [InlineData("nato")]
    public void TextIsNoWorkbook(string publisher) =>
        Import(publisher, "book.xlsx", "PK, said he").IsRefused("SRC111");

    [Fact]
    public void OfManyRowsThatOneRemedyMendsTheFirstAreToldAndTheRestCounted()
    {
        var prose = string.Concat(Enumerable.Range(0, 9).Select(i => $"what, is {i},this\n"));
        var errors = Import("kiel", "notes.md", "A note\n" + prose).Errors.Split('\n');
        Assert.Equal(
            3,
            errors.Count(line => line.StartsWith("burdenshare: SRC111 notes.md", StringComparison.Ordinal))
        );
        Assert.Contains("burdenshare: SRC111 6 more like these", errors);
    }

    [Fact]
    public void AnUnknownPublisherIsWrongUsage() =>
        Import("cia", "book.xlsx", "x").IsWrongUsage("burdenshare data import");

    [Fact]
    public void ADayThatIsNoneIsWrongUsage() =>
        Import("kiel", "aid.csv", Aid, "--published", "spring").IsWrongUsage("burdenshare data import");

    private Printed Import(string publisher, string name, string text, params string[] more) =>
        _terminal.Run(["data", "import", publisher, _terminal.Write(name, text), .. more]);
}
