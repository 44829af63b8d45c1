using System.Text.Json;
using System.Xml.Linq;
using Burdenshare.Exports.Sdmx;

namespace Burdenshare.Exports.Tests.Sdmx;

public sealed class StructuresTests : IDisposable
{
    private static readonly XNamespace s_structure =
        "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";
    private static readonly XNamespace s_common = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";

    private readonly Exported _exported = new("sdmx-ml");
    private readonly XElement _structures;

    public StructuresTests() => _structures = XElement.Parse(_exported.Text("structures.xml"));

    public void Dispose() => _exported.Dispose();

    [Theory]
    [InlineData("Dataflow", "DF_MILEX", "DF_MILEX_VINTAGES")]
    [InlineData("DataStructure", "DSD_MILEX", "DSD_MILEX_VINTAGES")]
    [InlineData("ConceptScheme", "CS_MILEX")]
    [InlineData(
        "Codelist",
        "CL_AREA",
        "CL_EDITION",
        "CL_FREQ",
        "CL_MEASURE",
        "CL_OBS_STATUS",
        "CL_PRICE_BASIS",
        "CL_SOURCE",
        "CL_SOURCE_DOC",
        "CL_UNIT",
        "CL_UNIT_MULT"
    )]
    public void EveryArtefactIsThereWithNameAndDescription(string kind, params string[] ids)
    {
        var all = _structures.Descendants(s_structure + kind).ToArray();
        Assert.Equal(ids, all.Select(Id));
        Assert.All(
            all,
            each =>
            {
                Assert.NotEmpty(each.Element(s_common + "Name")!.Value);
                Assert.NotEmpty(each.Element(s_common + "Description")!.Value);
            }
        );
    }

    [Fact]
    public void TheVintagesHaveOneDimensionMore()
    {
        var dimensions = _structures
            .Descendants(s_structure + "DataStructure")
            .Select(each =>
                each.Descendants(s_structure + "DimensionList")
                    .Elements(s_structure + "Dimension")
                    .Select(Id)
                    .ToArray()
            )
            .ToArray();
        Assert.Equal(["FREQ", "REF_AREA", "MEASURE", "PRICE_BASIS", "SOURCE"], dimensions[0]);
        Assert.Equal([.. dimensions[0], "EDITION"], dimensions[1]);
    }

    [Fact]
    public void EveryCodeInTheDataIsInItsList()
    {
        var lists = _structures
            .Descendants(s_structure + "Codelist")
            .ToDictionary(Id, list => list.Elements(s_structure + "Code").Select(Id).ToHashSet());
        (string Component, string List)[] coded =
        [
            ("FREQ", "CL_FREQ"),
            ("REF_AREA", "CL_AREA"),
            ("MEASURE", "CL_MEASURE"),
            ("PRICE_BASIS", "CL_PRICE_BASIS"),
            ("SOURCE", "CL_SOURCE"),
            ("EDITION", "CL_EDITION"),
            ("UNIT_MEASURE", "CL_UNIT"),
            ("UNIT_MULT", "CL_UNIT_MULT"),
            ("SOURCE_DOC", "CL_SOURCE_DOC"),
        ];
        var rows = MessageReaders.Specific(_exported.Text("milex-vintages-structure-specific.xml")).ToArray();
        Assert.Equal(Invented.Figures, rows.Length);
        foreach (var (component, list) in coded)
            Assert.Equal(
                lists[list].Order(StringComparer.Ordinal),
                rows.Select(row => row[component]).Distinct().Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void ADocumentIsNamedByItsPublisherAndItsTextIsHarmless()
    {
        var code = _structures
            .Descendants(s_structure + "Code")
            .Single(code => Id(code) == "nato-2026" && Id(code.Parent!) == "CL_SOURCE_DOC");
        Assert.Equal("nato: " + Invented.Hostile, code.Element(s_common + "Name")!.Value);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public void TheStructuresInJsonHoldTheSameCodes(string version)
    {
        using var exported = new Exported("sdmx-json");
        using var document = JsonDocument.Parse(exported.Bytes($"structures-{version}.json"));
        var inJson = document
            .RootElement.GetProperty("data")
            .GetProperty("codelists")
            .EnumerateArray()
            .SelectMany(list =>
                list.GetProperty("codes")
                    .EnumerateArray()
                    .Select(code =>
                        $"{list.GetProperty("id")} {code.GetProperty("id")} {code.GetProperty("name")}"
                    )
            );
        var inXml = _structures
            .Descendants(s_structure + "Code")
            .Select(code => $"{Id(code.Parent!)} {Id(code)} {code.Element(s_common + "Name")!.Value}");
        Assert.Equal(inXml.Order(StringComparer.Ordinal), inJson.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EditionsThatAreCalledAlikeShareACodeThatNamesBoth()
    {
        var twin = new Burdenshare.Statistics.Release(
            Invented.New.Edition with
            {
                Publisher = "imf",
                Title = "Outlook",
            },
            Invented.New.Origins,
            Invented.New.Series
        );
        using var exported = new Exported("sdmx-ml", Invented.Order with { Releases = [Invented.New, twin] });
        var codes = XElement
            .Parse(exported.Text("structures.xml"))
            .Descendants(s_structure + "Codelist")
            .Single(list => Id(list) == "CL_EDITION")
            .Elements(s_structure + "Code");
        Assert.Equal("Figures, 2026; Outlook", Assert.Single(codes).Element(s_common + "Name")!.Value);
        Assert.Equal(
            12,
            MessageReaders.Specific(exported.Text("milex-vintages-structure-specific.xml")).Count()
        );
    }

    [Theory]
    [InlineData("DEFEXP", "DEFEXP")]
    [InlineData("constant-2021", "constant-2021")]
    [InlineData("=1+1", "_1_1")]
    [InlineData("-x", "_-x")]
    [InlineData("", "_")]
    public void ACodeIsOneThatSdmxAllows(string code, string id) => Assert.Equal(id, MilexCodes.Id(code));

    private static string Id(XElement element) => element.Attribute("id")!.Value;
}
