using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

/// <summary>What agencies' messages hold beside plain yearly numbers of countries.</summary>
public sealed class SdmxOddityTests : IDisposable
{
    private const string Head =
        "DATAFLOW,REF_AREA,MEASURE,PRICE_BASIS,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\n";

    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("POL,SHIPS,none,PS,2024,NaN,0,A", "not available")]
    [InlineData("POL,SHIPS,none,PS,2024-06,1,0,A", "no figure of a whole year")]
    [InlineData("European Union,SHIPS,none,PS,2024,1,0,A", "'European Union' is no country")]
    public void WhatIsNoFigureIsIgnoredWithItsReason(string row, string reason)
    {
        var ignored = Assert.Single(Read("EST,SHIPS,none,PS,2024,3,0,A", row).Ignored);
        Assert.Equal((reason, "observation 2"), (ignored.Reason, Assert.Single(ignored.Places)));
    }

    [Theory]
    [InlineData("A", ObservationStatus.Actual)]
    [InlineData("b", ObservationStatus.Actual)]
    [InlineData("p", ObservationStatus.Estimate)]
    [InlineData("F", ObservationStatus.Estimate)]
    [InlineData("u", ObservationStatus.Uncertain)]
    [InlineData("", ObservationStatus.Unstated)]
    public void AFlagTellsHowSureAFigureIs(string flag, ObservationStatus status) =>
        Assert.Equal(
            status,
            Read($"EST,SHIPS,none,PS,2024,3,0,{flag}").Release.Series[0].Observations[0].Status
        );

    [Fact]
    public void APowerOfTenThatIsNotStatedIsNone() =>
        Assert.Equal(0, Read("EST,SHIPS,none,PS,2024,3,,A").Release.Series[0].Multiplier);

    [Fact]
    public void CodesMayBeChosenTogether()
    {
        var file = Write(
            "EST,SHIPS,none,PS,2024,3,0,A",
            "POL,SHIPS,none,PS,2024,5,0,A",
            "NOR,SHIPS,none,PS,2024,7,0,A"
        );
        var choices = new SdmxChoices([], ["ref_area=EST+NOR"]);
        Assert.True(
            Import.Run(_desk.Request("sdmx", file) with { Choices = choices }).TryGet(out var report)
        );
        Assert.Equal(["EST", "NOR"], report.Release.Areas.Select(area => area.Code));
    }

    [Fact]
    public void OneBaseYearOfAllFiguresIsThatOfTheEdition() =>
        Assert.Equal(
            2021,
            Read(
                "EST,SHIPS,constant-2021,USD,2024,3,6,A",
                "EST,SHIPS,current,USD,2024,3,6,A"
            ).Release.Edition.BaseYear
        );

    [Fact]
    public void AnSdmxEditionNeverPassesForNatos()
    {
        var file = _desk.Write("n.csv", Head + "NATO:DF(1.0),EST,DEFEXP,current,PC_GDP,2030,9.9,0,A\n");
        Assert.Equal("sdmx", _desk.Done("sdmx", file, "2030").Release.Edition.Publisher);
    }

    [Fact]
    public void ANumberThatMayHaveLostItsLastDigitsIsRefused()
    {
        var file = _desk.Write("cut.csv", Head + "INK:DF(1.0),EST,SHIPS,none,PS,2024,3,0,A");
        var problem = Assert.Single(_desk.Run("sdmx", file).Problems);
        Assert.Equal(("SRC111", "cut.csv, last row"), (problem.Code, problem.Place));
    }

    [Fact]
    public void AMessageThatTakesDataAwayIsRefused()
    {
        var file = _desk.Write("gone.json", """{"data":{"dataSets":[{"action":"Delete"}],"structure":{}}}""");
        Assert.Equal("SRC114", Assert.Single(_desk.Run("sdmx", file).Problems).Code);
        Assert.Empty(_desk.Written());
    }

    private ImportReport Read(params string[] rows) => _desk.Done("sdmx", Write(rows));

    private string Write(params string[] rows) =>
        _desk.Write("rows.csv", Head + string.Concat(rows.Select(row => $"INK:DF(1.0),{row}\n")));
}
