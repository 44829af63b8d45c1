using System.Text.Json.Nodes;
using Burdenshare.Sdmx.Json;

namespace Burdenshare.Sdmx.Tests.Json;

public sealed class StructureJsonTests
{
    private const string InVersionOne = """
        {
          "attributeList": {
            "id": "AttributeDescriptor",
            "attributes": [
              {
                "id": "UNIT", "conceptIdentity": "CONCEPT.UNIT",
                "assignmentStatus": "Mandatory",
                "attributeRelationship": { "dimensions": ["FREQ", "SHOP"] },
                "localRepresentation": { "textFormat": { "textType": "String" } }
              },
              {
                "id": "STATE", "conceptIdentity": "CONCEPT.STATE",
                "assignmentStatus": "Conditional",
                "attributeRelationship": { "primaryMeasure": "OBS_VALUE" },
                "localRepresentation": { "enumeration": "LIST=INK:CL_STATE(1.0.0)" }
              },
              {
                "id": "NOTE", "conceptIdentity": "CONCEPT.NOTE",
                "assignmentStatus": "Conditional",
                "attributeRelationship": { "primaryMeasure": "OBS_VALUE" },
                "localRepresentation": { "textFormat": { "textType": "String" } }
              }
            ]
          },
          "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": [
              {
                "id": "FREQ", "conceptIdentity": "CONCEPT.FREQ",
                "position": 0,
                "type": "Dimension",
                "localRepresentation": { "enumeration": "LIST=INK:CL_FREQ(1.0.0)" }
              },
              {
                "id": "SHOP", "conceptIdentity": "CONCEPT.SHOP",
                "position": 1,
                "type": "Dimension",
                "localRepresentation": { "enumeration": "LIST=INK:CL_SHOP(1.0.0)" }
              }
            ],
            "timeDimensions": [
              {
                "id": "TIME_PERIOD", "conceptIdentity": "CONCEPT.TIME_PERIOD",
                "position": 2,
                "type": "TimeDimension",
                "localRepresentation": { "textFormat": { "textType": "ObservationalTimePeriod" } }
              }
            ]
          },
          "measureList": {
            "id": "MeasureDescriptor",
            "primaryMeasure":
              {
                "id": "OBS_VALUE", "conceptIdentity": "CONCEPT.OBS_VALUE",
                "localRepresentation": { "textFormat": { "textType": "Decimal" } }
              }
          }
        }
        """;

    private const string InVersionTwo = """
        {
          "attributeList": {
            "id": "AttributeDescriptor",
            "attributes": [
              {
                "id": "UNIT", "conceptIdentity": "CONCEPT.UNIT",
                "usage": "mandatory",
                "attributeRelationship": { "dimensions": ["FREQ", "SHOP"] },
                "localRepresentation": { "format": { "dataType": "String" } }
              },
              {
                "id": "STATE", "conceptIdentity": "CONCEPT.STATE",
                "usage": "optional",
                "attributeRelationship": { "observation": {} },
                "localRepresentation": { "enumeration": "LIST=INK:CL_STATE(1.0.0)" }
              },
              {
                "id": "NOTE", "conceptIdentity": "CONCEPT.NOTE",
                "usage": "optional",
                "attributeRelationship": { "observation": {} },
                "localRepresentation": { "format": { "dataType": "String" } }
              }
            ]
          },
          "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": [
              {
                "id": "FREQ", "conceptIdentity": "CONCEPT.FREQ",
                "position": 0,
                "localRepresentation": { "enumeration": "LIST=INK:CL_FREQ(1.0.0)" }
              },
              {
                "id": "SHOP", "conceptIdentity": "CONCEPT.SHOP",
                "position": 1,
                "localRepresentation": { "enumeration": "LIST=INK:CL_SHOP(1.0.0)" }
              }
            ],
            "timeDimension":
              {
                "id": "TIME_PERIOD", "conceptIdentity": "CONCEPT.TIME_PERIOD",
                "localRepresentation": { "format": { "dataType": "ObservationalTimePeriod" } }
              }
          },
          "measureList": {
            "id": "MeasureDescriptor",
            "measures": [
              {
                "id": "OBS_VALUE", "conceptIdentity": "CONCEPT.OBS_VALUE",
                "localRepresentation": { "format": { "dataType": "Decimal" } }
              }
            ]
          }
        }
        """;

    [Theory]
    [InlineData(JsonVersion.One, InVersionOne)]
    [InlineData(JsonVersion.Two, InVersionTwo)]
    public void TheDefinitionIsWholeInBothVersions(JsonVersion version, string text)
    {
        var due = text.Replace(
                "CONCEPT",
                "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=INK:CS_PENS(1.0.0)",
                StringComparison.Ordinal
            )
            .Replace("LIST=", "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=", StringComparison.Ordinal);
        Assert.Equal(
            JsonNode.Parse(due)!.ToJsonString(),
            Data(version)["dataStructures"]![0]!["dataStructureComponents"]!.ToJsonString()
        );
    }

    [Theory]
    [InlineData(JsonVersion.One)]
    [InlineData(JsonVersion.Two)]
    public void TheMessageHoldsFlowListsConceptsAndStructure(JsonVersion version)
    {
        var data = Data(version);
        Assert.Equal("DF_PENS", (string?)data["dataflows"]![0]!["id"]);
        Assert.Equal(
            "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=INK:DSD_PENS(1.0.0)",
            (string?)data["dataflows"]![0]!["structure"]
        );
        Assert.Equal(
            ["CL_FREQ", "CL_SHOP", "CL_STATE"],
            data["codelists"]!.AsArray().Select(list => (string?)list!["id"])
        );
        Assert.Equal(7, data["conceptSchemes"]![0]!["concepts"]!.AsArray().Count);
        Assert.Equal("DSD_PENS", (string?)data["dataStructures"]![0]!["id"]);
    }

    [Theory]
    [InlineData(JsonVersion.One)]
    [InlineData(JsonVersion.Two)]
    public void ACodeHasANameAndWhereDueADescription(JsonVersion version)
    {
        var codes = Data(version)["codelists"]![1]!["codes"]!;
        Assert.Equal("North shop", (string?)codes[0]!["name"]);
        Assert.Null(codes[0]!["description"]);
        Assert.Equal("Kept by <two> sisters", (string?)codes[1]!["descriptions"]!["en"]);
    }

    [Theory]
    [InlineData(JsonVersion.One)]
    [InlineData(JsonVersion.Two)]
    public void EveryArtefactIsDescribed(JsonVersion version)
    {
        var data = Data(version);
        foreach (var kind in (string[])["dataflows", "codelists", "conceptSchemes", "dataStructures"])
        foreach (var artefact in data[kind]!.AsArray())
            Assert.False(string.IsNullOrEmpty((string?)artefact!["description"]));
    }

    [Fact]
    public void VersionOneCallsThePartsByTheirOldNames()
    {
        var parts = Data(JsonVersion.One)["dataStructures"]![0]!["dataStructureComponents"]!;
        Assert.Equal("Mandatory", (string?)parts["attributeList"]!["attributes"]![0]!["assignmentStatus"]);
        Assert.Equal(
            "OBS_VALUE",
            (string?)parts["attributeList"]!["attributes"]![1]!["attributeRelationship"]!["primaryMeasure"]
        );
        Assert.Equal("TimeDimension", (string?)parts["dimensionList"]!["timeDimensions"]![0]!["type"]);
        Assert.Equal(
            "Decimal",
            (string?)
                parts["measureList"]!["primaryMeasure"]!["localRepresentation"]!["textFormat"]!["textType"]
        );
    }

    [Fact]
    public void VersionTwoHasUsageMeasuresAndOneTimeDimension()
    {
        var parts = Data(JsonVersion.Two)["dataStructures"]![0]!["dataStructureComponents"]!;
        Assert.Equal("mandatory", (string?)parts["attributeList"]!["attributes"]![0]!["usage"]);
        Assert.Equal("optional", (string?)parts["attributeList"]!["attributes"]![1]!["usage"]);
        Assert.Equal("TIME_PERIOD", (string?)parts["dimensionList"]!["timeDimension"]!["id"]);
        Assert.Equal("OBS_VALUE", (string?)parts["measureList"]!["measures"]![0]!["id"]);
    }

    [Theory]
    [InlineData(JsonVersion.One)]
    [InlineData(JsonVersion.Two)]
    public void ACodedComponentNamesItsList(JsonVersion version)
    {
        var parts = Data(version)["dataStructures"]![0]!["dataStructureComponents"]!;
        Assert.Equal(
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=INK:CL_SHOP(1.0.0)",
            (string?)parts["dimensionList"]!["dimensions"]![1]!["localRepresentation"]!["enumeration"]
        );
        Assert.Equal(
            "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=INK:CS_PENS(1.0.0).SHOP",
            (string?)parts["dimensionList"]!["dimensions"]![1]!["conceptIdentity"]
        );
    }

    [Fact]
    public void AStructureWithoutAttributesHasNoListOfThem()
    {
        var bare = Pens.Flow with { Structure = Pens.Structure with { Attributes = [] } };
        var data = JsonNode.Parse(StructureJson.Write(new StructureSet(bare), Pens.Header, JsonVersion.Two))!;
        Assert.Null(data["data"]!["dataStructures"]![0]!["dataStructureComponents"]!["attributeList"]);
    }

    private static JsonNode Data(JsonVersion version) =>
        JsonNode.Parse(StructureJson.Write(new StructureSet(Pens.Flow), Pens.Header, version))!["data"]!;
}
