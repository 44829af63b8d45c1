using System.Text;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class SdmxImportTests : ImportCompliance
{
    private const string Head =
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,MEASURE,PRICE_BASIS,TIME_PERIOD,OBS_VALUE,"
        + "UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n";

    private const string Table =
        Head
        + """
            dataflow,INK:DF_SHIPS(1.0.0),I,A,POL,SHIPS,current,2024,4.10,PC_GDP,0,A
            dataflow,INK:DF_SHIPS(1.0.0),I,A,POL,SHIPS,current,2025,4.50,PC_GDP,0,E
            dataflow,INK:DF_SHIPS(1.0.0),I,A,NOR,SHIPS_USD,constant-2021,2024,900.5,USD,6,
            dataflow,INK:DF_SHIPS(1.0.0),I,A,NATO,SHIPS_XDC,current,2024,7,EUR,9,P
            dataflow,INK:DF_SHIPS(1.0.0),I,A,NOR,SHIPS,current,2024,,PC_GDP,0,M
            dataflow,INK:DF_SHIPS(1.0.0),I,Q,POL,SHIPS,current,2024-Q1,4.00,PC_GDP,0,A

            """;

    // As a national office may send it: other ids, a dimension that nobody asked for, nothing on prices.
    private const string Foreign = """
        DATAFLOW,LAST UPDATE,freq,unit,sector,cofog99,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
        ESTAT:GOV_10A_EXP(1.0),01/02/26,A,PC_GDP,S13,GF02,PL,2024,2.9,b
        ESTAT:GOV_10A_EXP(1.0),01/02/26,A,PC_GDP,S1311,GF02,PL,2024,2.8,p
        ESTAT:GOV_10A_EXP(1.0),01/02/26,A,PC_GDP,S13,GF02,EL,2024,2.2,p

        """;

    private static readonly SdmxChoices s_choices = new(
        ["measure=cofog99", "prices:current"],
        ["sector=S13"]
    );

    protected override string Publisher => "sdmx";

    protected override (string, byte[]) Example => ("ships.csv", Encoding.UTF8.GetBytes(Table));

    protected override int Figures => 4;

    [Fact]
    public void StandardComponentsNeedNoChoice()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        Assert.Equal("sdmx-INK-DF-SHIPS", release.Edition.Id);
        var share = new SeriesKey(new("POL"), new("SHIPS"), Unit.PercentOfGdp, PriceBasis.Current);
        Assert.Equal(
            "4.10",
            release.ValueAt(share, 2024)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(ObservationStatus.Actual, release.FigureAt(share, 2024)!.Status);
        Assert.Equal(ObservationStatus.Estimate, release.FigureAt(share, 2025)!.Status);
    }

    [Fact]
    public void AUnitThatTheMeasureRepeatsIsNoPartOfIt()
    {
        using var desk = new ImportDesk();
        var release = Release(desk);
        var dollars = new SeriesKey(new("NOR"), new("SHIPS"), Unit.Usd, PriceBasis.Constant(2021));
        Assert.Equal((900.5m, 6), (release.ValueAt(dollars, 2024), release.Find(dollars)!.Multiplier));
        Assert.Equal(ObservationStatus.Unstated, release.FigureAt(dollars, 2024)!.Status);
        var own = new SeriesKey(AreaCode.Nato, new("SHIPS"), Unit.National("EUR"), PriceBasis.Current);
        Assert.Equal((7m, 9), (release.ValueAt(own, 2024), release.Find(own)!.Multiplier));
    }

    [Fact]
    public void WhatIsNoFigureOfAYearIsIgnoredByPlace()
    {
        using var desk = new ImportDesk();
        var ignored = Done(desk).Ignored.ToDictionary(aside => aside.Reason, aside => aside.Places.Single());
        Assert.Equal("observation 5", ignored["not available"]);
        Assert.Equal("observation 6", ignored["no figure of a whole year"]);
    }

    [Fact]
    public void WhatTheComponentsDoNotTellIsAskedFor()
    {
        var problems = Choosing(SdmxChoices.None).Problems;
        Assert.Equal(["SRC119", "SRC119"], problems.Select(problem => problem.Code));
        Assert.Contains(
            "no component tells the measure; there are",
            problems[0].Message,
            StringComparison.Ordinal
        );
        Assert.Contains("--map prices:VALUE", problems[1].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoRowsOfOneSeriesNameTheComponentInWhichTheyDiffer()
    {
        var problem = Assert.Single(Choosing(s_choices with { Only = [] }).Problems);
        Assert.Equal("SRC119", problem.Code);
        Assert.EndsWith("observation 2", problem.Place, StringComparison.Ordinal);
        Assert.Contains("they differ in sector", problem.Message, StringComparison.Ordinal);
        Assert.Equal("choose one with --only sector=CODE", problem.Remedy);
    }

    [Fact]
    public void WithWhatTheUserChoseAForeignMessageIsRead()
    {
        Assert.True(Choosing(s_choices).TryGet(out var report));
        var greece = new SeriesKey(new("GRC"), new("GF02"), Unit.PercentOfGdp, PriceBasis.Current);
        Assert.Equal((2, 2.2m), (report.Release.Count, report.Release.ValueAt(greece, 2024)));
        Assert.Equal(ObservationStatus.Estimate, report.Release.FigureAt(greece, 2024)!.Status);
        Assert.Equal("ESTAT", report.Release.Origins[0].Publisher);
        Assert.Equal("observation 2", Assert.Single(report.Ignored).Places.Single());
    }

    [Theory]
    [InlineData("measure=ships", "there is no component ships")]
    [InlineData("colour=unit", "'colour=unit' chooses nothing")]
    [InlineData("measure", "'measure' chooses nothing")]
    public void AChoiceThatCannotBeIsRefused(string choice, string message) =>
        Assert.Contains(
            Choosing(new([choice], [])).Problems,
            problem =>
                problem.Code == "SRC119" && problem.Message.StartsWith(message, StringComparison.Ordinal)
        );

    [Fact]
    public void ACodeOfNoComponentIsRefused() =>
        Assert.Contains(
            Choosing(s_choices with { Only = ["colour=red"] }).Problems,
            problem => problem.Message.StartsWith("'colour=red' chooses no code", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("POL,SHIPS,current,2024", "QQQ,SHIPS,current,2024", "SRC116", "observation 1")]
    [InlineData("4.10", "four", "SRC115", "observation 1")]
    [InlineData("current,2024,4.10", "real,2024,4.10", "SRC119", "observation 1")]
    [InlineData("4.10,PC_GDP,0", "4.10,PC_GDP,many", "SRC115", "observation 1")]
    [InlineData(
        "dataflow,INK:DF_SHIPS(1.0.0),I,A,POL,SHIPS,current,2025",
        "dataflow,INK:DF_SHIPS(1.0.0),D,A,POL,SHIPS,current,2025",
        "SRC114",
        "line 3"
    )]
    public void WhatDoesNotFitIsNamedByObservation(string old, string with, string code, string place) =>
        Refuses(Encoding.UTF8.GetBytes(Table.Replace(old, with, StringComparison.Ordinal)), code, place);

    [Fact]
    public void JsonIsReadByItsStructure()
    {
        const string Message = """
            {"data":{"structure":{"dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"EST"}]},
              {"id":"INDICATOR","values":[{"id":"SHIPS"}]},{"id":"UNIT_MEASURE","values":[{"id":"PS"}]},
              {"id":"PRICE_BASIS","values":[{"id":"none"}]}],
               "observation":[{"id":"TIME_PERIOD","values":[{"id":"2024"}]}]},
              "attributes":{"series":[],"observation":[]}},
             "dataSets":[{"series":{"0:0:0:0":{"observations":{"0":[12]}}}}]}}
            """;
        using var desk = new ImportDesk();
        var release = desk.Done("sdmx", desk.Write("ships.json", Message)).Release;
        var key = new SeriesKey(new("EST"), new("SHIPS"), Unit.Persons, PriceBasis.None);
        Assert.Equal((1, 12m), (release.Count, release.ValueAt(key, 2024)));
    }

    private static Outcome<ImportReport> Choosing(SdmxChoices choices)
    {
        using var desk = new ImportDesk();
        return Import.Run(
            desk.Request("sdmx", desk.Write("foreign.csv", Foreign)) with
            {
                Choices = choices,
            }
        );
    }
}
