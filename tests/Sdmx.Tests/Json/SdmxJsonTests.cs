using System.Text;
using System.Text.Json.Nodes;
using Burdenshare.Sdmx.Json;

namespace Burdenshare.Sdmx.Tests.Json;

public sealed class SdmxJsonTests
{
    private const string InVersionTwo = """
        {
          "structures": [{
            "dataSets": [0],
            "links": LINKS,
            "name": "Pens", "names": { "en": "Pens" },
            "dimensions": {
              "dataSet": [],
              "series": [
                { "id": "FREQ", "name": "Frequency", "names": { "en": "Frequency" }, "keyPosition": 0,
                  "roles": ["FREQ"],
                  "values": [{ "id": "A", "name": "Annual", "names": { "en": "Annual" } }] },
                { "id": "SHOP", "name": "Shop", "names": { "en": "Shop" }, "keyPosition": 1,
                  "values": [
                    { "id": "NORTH", "name": "North shop", "names": { "en": "North shop" } },
                    { "id": "SOUTH", "name": "South & sons", "names": { "en": "South & sons" } } ] }
              ],
              "observation": [
                { "id": "TIME_PERIOD", "name": "Year", "names": { "en": "Year" }, "keyPosition": 2,
                  "roles": ["TIME_PERIOD"],
                  "values": [
                    { "id": "2024", "name": "2024", "names": { "en": "2024" } },
                    { "id": "2025", "name": "2025", "names": { "en": "2025" } } ] }
              ]
            },
            "measures": {
              "observation": [{ "id": "OBS_VALUE", "name": "Pens", "names": { "en": "Pens" } }]
            },
            "attributes": {
              "dataSet": [],
              "series": [
                { "id": "UNIT", "name": "Unit", "names": { "en": "Unit" },
                  "relationship": { "dimensions": ["FREQ", "SHOP"] },
                  "values": [{ "value": "dozen" }, { "value": "piece" }] }
              ],
              "observation": [
                { "id": "STATE", "name": "State", "names": { "en": "State" },
                  "relationship": { "observation": {} },
                  "values": [
                    { "id": "E", "name": "Estimate", "names": { "en": "Estimate" } },
                    { "id": "A", "name": "Actual", "names": { "en": "Actual" } } ] },
                { "id": "NOTE", "name": "Note", "names": { "en": "Note" },
                  "relationship": { "observation": {} },
                  "values": [{ "value": "lost, \"mostly\"" }, { "value": "not counted" }] }
              ]
            }
          }],
          "dataSets": [
            { "structure": 0, "action": "Information", "links": LINKS,
              "series": {
                "0:0": { "attributes": [0], "observations": { "0": [2.00, 1, null], "1": [-0.5, 0, 0] } },
                "0:1": { "attributes": [1], "observations": { "1": [null, null, 1] } }
              } }
          ]
        }
        """;

    private const string InVersionOne = """
        {
          "structure": {
            "links": LINKS,
            "name": "Pens", "names": { "en": "Pens" },
            "dimensions": {
              "dataSet": [],
              "series": [
                { "id": "FREQ", "name": "Frequency", "names": { "en": "Frequency" }, "keyPosition": 0,
                  "roles": ["FREQ"],
                  "values": [{ "id": "A", "name": "Annual", "names": { "en": "Annual" } }] },
                { "id": "SHOP", "name": "Shop", "names": { "en": "Shop" }, "keyPosition": 1,
                  "values": [
                    { "id": "NORTH", "name": "North shop", "names": { "en": "North shop" } },
                    { "id": "SOUTH", "name": "South & sons", "names": { "en": "South & sons" } } ] }
              ],
              "observation": [
                { "id": "TIME_PERIOD", "name": "Year", "names": { "en": "Year" }, "keyPosition": 2,
                  "roles": ["TIME_PERIOD"],
                  "values": [
                    { "id": "2024", "name": "2024", "names": { "en": "2024" } },
                    { "id": "2025", "name": "2025", "names": { "en": "2025" } } ] }
              ]
            },
            "attributes": {
              "dataSet": [],
              "series": [
                { "id": "UNIT", "name": "Unit", "names": { "en": "Unit" },
                  "relationship": { "dimensions": ["FREQ", "SHOP"] },
                  "values": [
                    { "name": "dozen", "names": { "en": "dozen" } },
                    { "name": "piece", "names": { "en": "piece" } } ] }
              ],
              "observation": [
                { "id": "STATE", "name": "State", "names": { "en": "State" },
                  "relationship": { "primaryMeasure": "OBS_VALUE" },
                  "values": [
                    { "id": "E", "name": "Estimate", "names": { "en": "Estimate" } },
                    { "id": "A", "name": "Actual", "names": { "en": "Actual" } } ] },
                { "id": "NOTE", "name": "Note", "names": { "en": "Note" },
                  "relationship": { "primaryMeasure": "OBS_VALUE" },
                  "values": [
                    { "name": "lost, \"mostly\"", "names": { "en": "lost, \"mostly\"" } },
                    { "name": "not counted", "names": { "en": "not counted" } } ] }
              ]
            }
          },
          "dataSets": [
            { "action": "Information", "links": LINKS,
              "series": {
                "0:0": { "attributes": [0], "observations": { "0": [2.00, 1, null], "1": [-0.5, 0, 0] } },
                "0:1": { "attributes": [1], "observations": { "1": [null, null, 1] } }
              } }
          ]
        }
        """;

    [Fact]
    public void VersionOneIsOneStructureAndItsData() =>
        Same(InVersionOne, JsonVersion.One, Layout.TimeSeries);

    [Fact]
    public void VersionTwoListsStructuresMeasuresAndTexts() =>
        Same(InVersionTwo, JsonVersion.Two, Layout.TimeSeries);

    [Theory]
    [InlineData(JsonVersion.One)]
    [InlineData(JsonVersion.Two)]
    public void AFlatMessageHasEveryDimensionAtTheObservation(JsonVersion version)
    {
        var data = Data(version, Layout.Flat);
        var structure = version == JsonVersion.One ? data["structure"]! : data["structures"]![0]!;
        Assert.Empty(structure["dimensions"]!["series"]!.AsArray());
        Assert.Equal(
            ["FREQ", "SHOP", "TIME_PERIOD"],
            structure["dimensions"]!["observation"]!.AsArray().Select(each => (string?)each!["id"])
        );
        Assert.Equal(
            """{"0:0:0":[2.00,0,1,null],"0:0:1":[-0.5,0,0,0],"0:1:1":[null,1,null,1]}""",
            data["dataSets"]![0]!["observations"]!.ToJsonString()
        );
    }

    [Theory]
    [InlineData(JsonVersion.One, "1.0")]
    [InlineData(JsonVersion.Two, "2.0.0")]
    public void TheMessageSaysWhoPreparedItWhenAndInWhichForm(JsonVersion version, string number)
    {
        var meta = Message(version, Layout.TimeSeries)["meta"]!;
        Assert.EndsWith(
            $"/{number}/sdmx-json-data-schema.json",
            (string?)meta["schema"],
            StringComparison.Ordinal
        );
        Assert.Equal("2026-07-10T10:30:15Z", (string?)meta["prepared"]);
        Assert.Equal("INK", (string?)meta["sender"]!["id"]);
        Assert.Equal("PENS-1", (string?)meta["id"]);
    }

    [Theory]
    [InlineData(JsonVersion.One, Layout.TimeSeries)]
    [InlineData(JsonVersion.One, Layout.Flat)]
    [InlineData(JsonVersion.Two, Layout.TimeSeries)]
    [InlineData(JsonVersion.Two, Layout.Flat)]
    public void WhatWasWrittenIsReadBack(JsonVersion version, Layout layout) =>
        Tables.AreTheSame(
            Pens.Count.ToTable(),
            SdmxJsonReader.Read(SdmxJson.Write(Pens.Count, Pens.Header, version, layout)).Understood()
        );

    [Fact]
    public void TheSameDataAreTheSameBytes() =>
        Assert.Equal(
            SdmxJson.Write(Pens.Count, Pens.Header, JsonVersion.Two),
            SdmxJson.Write(Pens.Count, Pens.Header, JsonVersion.Two)
        );

    [Fact]
    public void NumbersKeepTheirDigits() =>
        Assert.Contains(
            "[2.00,",
            Encoding.UTF8.GetString(SdmxJson.Write(Pens.Count, Pens.Header, JsonVersion.One)),
            StringComparison.Ordinal
        );

    private const string Links = """
        [
          { "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=INK:DF_PENS(1.0.0)", "rel": "dataflow" },
          { "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=INK:DSD_PENS(1.0.0)",
            "rel": "datastructure" }
        ]
        """;

    private static void Same(string expected, JsonVersion version, Layout layout)
    {
        var due = JsonNode.Parse(expected.Replace("LINKS", Links, StringComparison.Ordinal));
        Assert.Equal(due!.ToJsonString(), Data(version, layout).ToJsonString());
    }

    private static JsonNode Data(JsonVersion version, Layout layout) => Message(version, layout)["data"]!;

    private static JsonNode Message(JsonVersion version, Layout layout) =>
        JsonNode.Parse(SdmxJson.Write(Pens.Count, Pens.Header, version, layout))!;
}
