using Burdenshare.Sdmx.Csv;

namespace Burdenshare.Sdmx.Tests.Csv;

public sealed class SdmxCsvReaderTests
{
    [Fact]
    public void ColumnsMayComeInAnyOrder() =>
        Reads(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,SHOP,TIME_PERIOD
            dataflow,INK:DF_PENS(1.0.0),A,3,NORTH,2024
            """,
            "INK:DF_PENS(1.0.0)",
            "OBS_VALUE|SHOP|TIME_PERIOD",
            "3|NORTH|2024"
        );

    [Fact]
    public void AMissingActionMeansInformation() =>
        Reads(
            """
            STRUCTURE,STRUCTURE_ID,SHOP,TIME_PERIOD,OBS_VALUE
            datastructure,INK:DSD_PENS(1.0.0),NORTH,2024,3
            """,
            "INK:DSD_PENS(1.0.0)",
            "SHOP|TIME_PERIOD|OBS_VALUE",
            "NORTH|2024|3"
        );

    [Fact]
    public void LabelsBesideIdsAreLeftOff() =>
        Reads(
            """
            DATAFLOW,SHOP: Shop,TIME_PERIOD: Year,OBS_VALUE,NOTE: Note
            INK:DF_PENS(1.0.0): All pens,NORTH: North shop: the old one,2024,3,so to say: few
            """,
            "INK:DF_PENS(1.0.0)",
            "SHOP|TIME_PERIOD|OBS_VALUE|NOTE",
            "NORTH|2024|3|so to say: few"
        );

    [Fact]
    public void ColumnsOfNamesAreLeftOut() =>
        Reads(
            """
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SHOP,Shop,TIME_PERIOD,Year,OBS_VALUE,Pens
            dataflow,INK:DF_PENS(1.0.0),All pens,I,NORTH,North shop,2024,2024,3,
            """,
            "INK:DF_PENS(1.0.0)",
            "SHOP|TIME_PERIOD|OBS_VALUE",
            "NORTH|2024|3"
        );

    [Fact]
    public void ColumnsOfKeysAreLeftOut() =>
        Reads(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,SHOP,TIME_PERIOD,OBS_VALUE
            dataflow,INK:DF_PENS(1.0.0),I,NORTH,NORTH.2024,NORTH,2024,3
            """,
            "INK:DF_PENS(1.0.0)",
            "SHOP|TIME_PERIOD|OBS_VALUE",
            "NORTH|2024|3"
        );

    [Fact]
    public void ASemicolonBringsADecimalComma() =>
        Reads(
            """
            DATAFLOW;SHOP;TIME_PERIOD;OBS_VALUE;NOTE
            INK:DF_PENS(1.0.0);NORTH;2024;-12,4;1,5
            """,
            "INK:DF_PENS(1.0.0)",
            "SHOP|TIME_PERIOD|OBS_VALUE|NOTE",
            "NORTH|2024|-12.4|1,5"
        );

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheHeading() =>
        Reads(
            "\uFEFFDATAFLOW,SHOP,OBS_VALUE\nINK:DF_PENS(1.0.0),NORTH,3\n",
            "INK:DF_PENS(1.0.0)",
            "SHOP|OBS_VALUE",
            "NORTH|3"
        );

    [Fact]
    public void AColumnOfTheSendersOwnIsKept() =>
        Reads(
            "DATAFLOW,SHOP,OBS_VALUE,UPDATED\r\nINK:DF_PENS(1.0.0),NORTH,3,2024-01-02\r\n",
            "INK:DF_PENS(1.0.0)",
            "SHOP|OBS_VALUE|UPDATED",
            "NORTH|3|2024-01-02"
        );

    [Theory]
    [InlineData("", "line 1", FaultKind.Syntax)]
    [InlineData("SHOP,OBS_VALUE\nNORTH,3", "line 1", FaultKind.Syntax)]
    [InlineData("DATAFLOW,SHOP\nINK:P(1.0),NORTH", "line 1", FaultKind.Syntax)]
    [InlineData("DATAFLOW,SHOP,SHOP,OBS_VALUE\nINK:P(1.0),NORTH,NORTH,3", "line 1", FaultKind.Syntax)]
    [InlineData("STRUCTURE,ID,SHOP,OBS_VALUE\ndataflow,INK:P(1.0),NORTH,3", "line 1", FaultKind.Syntax)]
    [InlineData("STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_VALUE\n", "line 1", FaultKind.NotImplemented)]
    [InlineData("DATAFLOW,SHOP,OBS_VALUE\nPENS,NORTH,3", "line 2", FaultKind.Syntax)]
    [InlineData("DATAFLOW,SHOP,OBS_VALUE\nINK:P(1.0),NORTH,3\nINK:P(1.0),NORTH", "line 3", FaultKind.Syntax)]
    [InlineData("DATAFLOW,SHOP,OBS_VALUE\nINK:P(1.0),NORTH,3,4", "line 2", FaultKind.Syntax)]
    [InlineData("DATAFLOW,SHOP,OBS_VALUE\nINK:P(1.0),N,3\nINK:Q(1.0),N,3", "line 3", FaultKind.Semantic)]
    [InlineData(
        "STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE\ndataflow,INK:P(1.0),D,-",
        "line 2",
        FaultKind.Semantic
    )]
    [InlineData(
        "STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE\ndataflow,INK:P(1.0),M,3",
        "line 2",
        FaultKind.Semantic
    )]
    public void WhatIsNotUnderstoodIsRefusedWithItsLine(string text, string place, FaultKind kind)
    {
        var answer = SdmxCsvReader.Read(text);
        Assert.False(answer.TryGet(out _));
        Assert.Equal((place, kind), (answer.Fault!.Place, answer.Fault.Kind));
    }

    private static void Reads(string text, params string[] lines) =>
        Assert.Equal(lines, SdmxCsvReader.Read(text).Understood().Lines());
}
