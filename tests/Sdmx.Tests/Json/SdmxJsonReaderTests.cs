using System.Text;
using Burdenshare.Sdmx.Json;

namespace Burdenshare.Sdmx.Tests.Json;

public sealed class SdmxJsonReaderTests
{
    [Fact]
    public void ADimensionOfTheDataSetFillsEveryRow() =>
        Reads(
            """
            { "data": {
              "structure": {
                "links": [{ "rel": "dataflow",
                            "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=INK:DF_PENS(1.0)" }],
                "dimensions": {
                  "dataSet": [{ "id": "FREQ", "keyPosition": 0, "values": [{ "id": "A" }] }],
                  "series": [{ "id": "SHOP", "keyPosition": 1, "values": [{ "id": "NORTH" }, { "id": "SOUTH" }] }],
                  "observation": [{ "id": "TIME_PERIOD", "values": [{ "id": "2024" }] }] } },
              "dataSets": [{ "series": { "1": { "observations": { "0": [7] } },
                                         "0": { "observations": { "0": [8.50] } } } }] } }
            """,
            "INK:DF_PENS(1.0)",
            "FREQ|SHOP|TIME_PERIOD|OBS_VALUE",
            "A|SOUTH|2024|7",
            "A|NORTH|2024|8.50"
        );

    [Fact]
    public void ACrossSectionIsReadAsWell() =>
        Reads(
            """
            { "data": {
              "structures": [{
                "dimensions": {
                  "series": [{ "id": "TIME_PERIOD", "keyPosition": 1, "values": [{ "id": "2024" }] }],
                  "observation": [{ "id": "SHOP", "keyPosition": 0,
                                    "values": [{ "id": "NORTH" }, { "id": "SOUTH" }] }] },
                "measures": { "observation": [{ "id": "PENS" }, { "id": "CAPS" }] },
                "attributes": { "observation": [{ "id": "NOTE", "relationship": { "observation": {} } }] } }],
              "dataSets": [{ "structure": 0,
                             "series": { "0": { "observations": { "0": [1, 2, "few"], "1": [3] } } } }] } }
            """,
            "?",
            "SHOP|TIME_PERIOD|PENS|CAPS|NOTE",
            "NORTH|2024|1|2|few",
            "SOUTH|2024|3|∅|∅"
        );

    [Fact]
    public void TheFormBeforeVersionOneIsRead() =>
        Reads(
            """
            { "header": { "id": "x" },
              "structure": {
                "dimensions": { "observation": [
                  { "id": "SHOP", "keyPosition": 0, "values": [{ "id": "NORTH" }] },
                  { "id": "TIME_PERIOD", "keyPosition": 1, "values": [{ "id": "2024" }, { "id": "2025" }] }] },
                "attributes": { "dataSet": [{ "id": "UNIT", "values": [{ "name": "dozen" }] }] } },
              "dataSets": [{ "attributes": [0], "observations": { "0:0": [1], "0:1": [null] } }] }
            """,
            "?",
            "SHOP|TIME_PERIOD|OBS_VALUE|UNIT",
            "NORTH|2024|1|dozen",
            "NORTH|2025|∅|dozen"
        );

    [Fact]
    public void AShortListOfAttributesDoesNotInheritFromTheOneBefore() =>
        Reads(
            """
            { "data": {
              "structure": {
                "dimensions": {
                  "series": [{ "id": "SHOP", "keyPosition": 0, "values": [{ "id": "N" }, { "id": "S" }] }],
                  "observation": [{ "id": "TIME_PERIOD", "keyPosition": 1,
                                    "values": [{ "id": "1" }, { "id": "2" }] }] },
                "attributes": {
                  "series": [{ "id": "UNIT", "values": [{ "name": "dozen" }] }],
                  "observation": [{ "id": "NOTE", "values": [{ "name": "lost" }] }] } },
              "dataSets": [{ "series": {
                "0": { "attributes": [0], "observations": { "0": [1, 0], "1": [2] } },
                "1": { "observations": { "0": [3] } } } }] } }
            """,
            "?",
            "SHOP|TIME_PERIOD|OBS_VALUE|UNIT|NOTE",
            "N|1|1|dozen|lost",
            "N|2|2|dozen|∅",
            "S|1|3|∅|∅"
        );

    [Theory]
    [InlineData("{", FaultKind.Syntax)]
    [InlineData("[]", FaultKind.Syntax)]
    [InlineData("{}", FaultKind.NoResults)]
    [InlineData("""{ "data": { "dataSets": [] } }""", FaultKind.NoResults)]
    [InlineData("""{ "data": { "dataSets": [{}] } }""", FaultKind.Syntax)]
    [InlineData(
        """{ "data": { "dataSets": [{ "action": "Delete" }], "structure": {} } }""",
        FaultKind.Semantic
    )]
    public void WhatIsNoDataMessageIsRefused(string text, FaultKind kind) => Refuses(text, kind);

    [Theory]
    [InlineData("0", FaultKind.Syntax)]
    [InlineData("0:x", FaultKind.Syntax)]
    [InlineData("0:-1", FaultKind.Syntax)]
    [InlineData("0:9", FaultKind.Semantic)]
    public void AKeyThatPointsNowhereIsRefused(string key, FaultKind kind) =>
        Refuses(
            """
            { "structure": { "dimensions": { "observation": [
                { "id": "SHOP", "keyPosition": 0, "values": [{ "id": "NORTH" }] },
                { "id": "TIME_PERIOD", "keyPosition": 1, "values": [{ "id": "2024" }] }] } },
              "dataSets": [{ "observations": { "KEY": [1] } }] }
            """.Replace("KEY", key, StringComparison.Ordinal),
            kind
        );

    [Fact]
    public void AnAttributeThatPointsNowhereIsRefused() =>
        Refuses(
            """
            { "structure": {
                "dimensions": { "observation": [{ "id": "TIME_PERIOD", "values": [{ "id": "2024" }] }] },
                "attributes": { "observation": [{ "id": "NOTE", "values": [{ "name": "lost" }] }] } },
              "dataSets": [{ "observations": { "0": [1, 5] } }] }
            """,
            FaultKind.Syntax
        );

    [Fact]
    public void AttributesOfGroupsAreNotSilentlyLost() =>
        Refuses(
            """
            { "structure": { "dimensions": { "observation": [{ "id": "TIME_PERIOD", "values": [{ "id": "1" }] }] } },
              "dataSets": [{ "dimensionGroupAttributes": { "0:": [1] }, "observations": { "0": [1] } }] }
            """,
            FaultKind.NotImplemented
        );

    [Fact]
    public void DataSetsOfDifferentStructureAreNotMixed() =>
        Refuses(
            """
            { "data": { "structures": [
                { "dimensions": { "observation": [{ "id": "TIME_PERIOD", "values": [{ "id": "1" }] }] } },
                { "dimensions": { "observation": [{ "id": "SHOP", "values": [{ "id": "N" }] }] } }],
              "dataSets": [{ "structure": 0, "observations": { "0": [1] } },
                           { "structure": 1, "observations": { "0": [1] } }] } }
            """,
            FaultKind.Semantic
        );

    private static void Reads(string text, params string[] lines) =>
        Assert.Equal(lines, SdmxJsonReader.Read(Encoding.UTF8.GetBytes(text)).Understood().Lines());

    private static void Refuses(string text, FaultKind kind)
    {
        var answer = SdmxJsonReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.False(answer.TryGet(out _));
        Assert.Equal(kind, answer.Fault!.Kind);
    }
}
