namespace Burdenshare.Cli.Tests.Figures;

/// <summary>What was exported as SDMX and imported again is the edition that it was.</summary>
public sealed class SdmxRoundTripTests : IDisposable
{
    private static readonly string[] s_kept =
    [
        "ally",
        "year",
        "measure",
        "unit",
        "priceBasis",
        "value",
        "status",
        "printed",
        "multiplier",
    ];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("sdmx-csv", "milex-1.0.csv")]
    [InlineData("sdmx-csv", "milex-2.0.csv")]
    [InlineData("sdmx-json", "milex-1.0.json")]
    [InlineData("sdmx-json", "milex-2.0.json")]
    public void EveryFigureComesBackDigitForDigit(string form, string file)
    {
        Done("data", "export", "--format", form, _terminal.At("out"), "--editions", "nato-2026");
        Done("data", "import", "sdmx", _terminal.At("out/" + file), "--edition", "again");
        Assert.Equal(6273, Figures("sdmx-again").Length);
        Assert.Equal(Figures("nato-2026"), Figures("sdmx-again"));
    }

    [Fact]
    public void WhatAMessageDoesNotTellIsAskedForAndThenTaken()
    {
        const string Message = """
            DATAFLOW,freq,unit,sector,cofog99,geo,TIME_PERIOD,OBS_VALUE
            ESTAT:GOV_10A_EXP(1.0),A,PC_GDP,S13,GF02,PL,2024,2.9
            ESTAT:GOV_10A_EXP(1.0),A,PC_GDP,S1311,GF02,PL,2024,2.8

            """;
        var file = _terminal.Write("cofog.csv", Message);
        _terminal.Run("data", "import", "sdmx", file).IsRefused("SRC119", "SRC119");
        string[] choices = ["--map", "measure=cofog99", "--map", "prices:current", "--only", "sector=S13"];
        var printed = _terminal.Run(["data", "import", "sdmx", file, .. choices]);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains(
            "another sector than chosen (observation 2)",
            printed.Output,
            StringComparison.Ordinal
        );
    }

    private string[] Figures(string edition)
    {
        Done("data", "export", "--format", "csv", _terminal.At(edition), "--editions", edition);
        var csv = CsvTable.Parse(File.ReadAllText(_terminal.At(edition + "/figures.csv")));
        return
        [
            .. Enumerable
                .Range(0, csv.Column("ally").Length)
                .Select(row => string.Join(',', s_kept.Select(column => csv[row, column]))),
        ];
    }

    private void Done(params string[] line)
    {
        var printed = _terminal.Run(line);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
    }
}
