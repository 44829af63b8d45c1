using Burdenshare.Sdmx.Csv;

namespace Burdenshare.Sdmx.Tests.Csv;

public sealed class SdmxCsvTests
{
    [Fact]
    public void VersionOneNamesTheDataflowInEveryRow() =>
        Assert.Equal(
            """"
            DATAFLOW,FREQ,SHOP,TIME_PERIOD,OBS_VALUE,UNIT,STATE,NOTE
            INK:DF_PENS(1.0.0),A,NORTH,2024,2.00,dozen,A,
            INK:DF_PENS(1.0.0),A,NORTH,2025,-0.5,dozen,E,"lost, ""mostly"""
            INK:DF_PENS(1.0.0),A,SOUTH,2025,,piece,,not counted

            """",
            SdmxCsv.Write(Pens.Count, CsvVersion.One)
        );

    [Fact]
    public void VersionTwoNamesStructureAndAction() =>
        Assert.Equal(
            """"
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ,SHOP,TIME_PERIOD,OBS_VALUE,UNIT,STATE,NOTE
            dataflow,INK:DF_PENS(1.0.0),I,A,NORTH,2024,2.00,dozen,A,
            dataflow,INK:DF_PENS(1.0.0),I,A,NORTH,2025,-0.5,dozen,E,"lost, ""mostly"""
            dataflow,INK:DF_PENS(1.0.0),I,A,SOUTH,2025,,piece,,not counted

            """",
            SdmxCsv.Write(Pens.Count, CsvVersion.Two)
        );

    [Theory]
    [InlineData(CsvVersion.One)]
    [InlineData(CsvVersion.Two)]
    public void WhatWasWrittenIsReadBack(CsvVersion version) =>
        Tables.AreTheSame(
            Pens.Count.ToTable(),
            SdmxCsvReader.Read(SdmxCsv.Write(Pens.Count, version)).Understood()
        );

    [Theory]
    [InlineData(CsvVersion.One)]
    [InlineData(CsvVersion.Two)]
    public void AnEmptyDataSetIsAHeading(CsvVersion version)
    {
        var text = SdmxCsv.Write(new DataSet(Pens.Flow, []), version);
        Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(SdmxCsvReader.Read(text).Understood().Rows);
    }

    [Fact]
    public void ALineBreakInATextStaysInItsCell()
    {
        var data = Pens.Count.With([
            Pens.Series("NORTH", "piece", Pens.Point("2024", "1", null, "one\ntwo\r\nthree")),
        ]);
        Tables.AreTheSame(
            data.ToTable(),
            SdmxCsvReader.Read(SdmxCsv.Write(data, CsvVersion.Two)).Understood()
        );
    }
}
