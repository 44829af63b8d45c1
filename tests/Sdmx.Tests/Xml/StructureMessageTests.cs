using System.Text;
using System.Xml.Linq;
using Burdenshare.Sdmx.Xml;

namespace Burdenshare.Sdmx.Tests.Xml;

public sealed class StructureMessageTests
{
    private const string Definition = """
        <str:DataStructure xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure"
          xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"
          id="DSD_PENS" urn="URN.datastructure.DataStructure=INK:DSD_PENS(1.0.0)"
          agencyID="INK" version="1.0.0" isFinal="true">
          <com:Name xml:lang="en">Structure of pens</com:Name>
          <com:Description xml:lang="en">Pens by shop and year</com:Description>
          <str:DataStructureComponents>
            <str:DimensionList id="DimensionDescriptor">
              <str:Dimension id="FREQ" urn="URN.datastructure.Dimension=INK:DSD_PENS(1.0.0).FREQ" position="1">
                <str:ConceptIdentity><Ref id="FREQ" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation>
                  <str:Enumeration><Ref agencyID="INK" id="CL_FREQ" LIST /></str:Enumeration>
                </str:LocalRepresentation>
              </str:Dimension>
              <str:Dimension id="SHOP" urn="URN.datastructure.Dimension=INK:DSD_PENS(1.0.0).SHOP" position="2">
                <str:ConceptIdentity><Ref id="SHOP" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation>
                  <str:Enumeration><Ref agencyID="INK" id="CL_SHOP" LIST /></str:Enumeration>
                </str:LocalRepresentation>
              </str:Dimension>
              <str:TimeDimension id="TIME_PERIOD"
                urn="URN.datastructure.TimeDimension=INK:DSD_PENS(1.0.0).TIME_PERIOD" position="3">
                <str:ConceptIdentity><Ref id="TIME_PERIOD" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation>
                  <str:TextFormat textType="ObservationalTimePeriod" />
                </str:LocalRepresentation>
              </str:TimeDimension>
            </str:DimensionList>
            <str:AttributeList id="AttributeDescriptor">
              <str:Attribute id="UNIT" urn="URN.datastructure.DataAttribute=INK:DSD_PENS(1.0.0).UNIT"
                assignmentStatus="Mandatory">
                <str:ConceptIdentity><Ref id="UNIT" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation><str:TextFormat textType="String" /></str:LocalRepresentation>
                <str:AttributeRelationship>
                  <str:Dimension><Ref id="FREQ" /></str:Dimension>
                  <str:Dimension><Ref id="SHOP" /></str:Dimension>
                </str:AttributeRelationship>
              </str:Attribute>
              <str:Attribute id="STATE" urn="URN.datastructure.DataAttribute=INK:DSD_PENS(1.0.0).STATE"
                assignmentStatus="Conditional">
                <str:ConceptIdentity><Ref id="STATE" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation>
                  <str:Enumeration><Ref agencyID="INK" id="CL_STATE" LIST /></str:Enumeration>
                </str:LocalRepresentation>
                <str:AttributeRelationship>
                  <str:PrimaryMeasure><Ref id="OBS_VALUE" /></str:PrimaryMeasure>
                </str:AttributeRelationship>
              </str:Attribute>
              <str:Attribute id="NOTE" urn="URN.datastructure.DataAttribute=INK:DSD_PENS(1.0.0).NOTE"
                assignmentStatus="Conditional">
                <str:ConceptIdentity><Ref id="NOTE" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation><str:TextFormat textType="String" /></str:LocalRepresentation>
                <str:AttributeRelationship>
                  <str:PrimaryMeasure><Ref id="OBS_VALUE" /></str:PrimaryMeasure>
                </str:AttributeRelationship>
              </str:Attribute>
            </str:AttributeList>
            <str:MeasureList id="MeasureDescriptor">
              <str:PrimaryMeasure id="OBS_VALUE"
                urn="URN.datastructure.PrimaryMeasure=INK:DSD_PENS(1.0.0).OBS_VALUE">
                <str:ConceptIdentity><Ref id="OBS_VALUE" CONCEPT /></str:ConceptIdentity>
                <str:LocalRepresentation><str:TextFormat textType="Decimal" /></str:LocalRepresentation>
              </str:PrimaryMeasure>
            </str:MeasureList>
          </str:DataStructureComponents>
        </str:DataStructure>
        """;

    private const string Concept =
        "maintainableParentID=\"CS_PENS\" maintainableParentVersion=\"1.0.0\" agencyID=\"INK\" "
        + "package=\"conceptscheme\" class=\"Concept\"";

    private const string List = "version=\"1.0.0\" package=\"codelist\" class=\"Codelist\"";

    [Fact]
    public void TheDefinitionIsWholeAndInTheOrderOfTheSchema()
    {
        var due = Definition
            .Replace("URN.", "urn:sdmx:org.sdmx.infomodel.", StringComparison.Ordinal)
            .Replace("CONCEPT", Concept, StringComparison.Ordinal)
            .Replace("LIST", List, StringComparison.Ordinal);
        Assert.True(
            XNode.DeepEquals(
                Bare(XElement.Parse(due)),
                Bare(s_message.Descendants(s_structure + "DataStructure").Single())
            ),
            s_message.Descendants(s_structure + "DataStructure").Single().ToString()
        );
    }

    // Where a prefix is declared does not matter.
    private static XElement Bare(XElement element) =>
        new(
            element.Name,
            element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
            element.HasElements ? element.Elements().Select(Bare)
                : element.Value.Length > 0 ? element.Value
                : null
        );

    private static readonly XNamespace s_structure =
        "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";
    private static readonly XNamespace s_common = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";

    private static readonly XElement s_message = XElement.Parse(
        Encoding.UTF8.GetString(StructureMessage.Write(new StructureSet(Pens.Flow), Pens.Header))
    );

    [Fact]
    public void PartsComeInTheOrderOfTheSchema() =>
        Assert.Equal(
            ["Dataflows", "Codelists", "Concepts", "DataStructures"],
            s_message.Elements().Last().Elements().Select(part => part.Name.LocalName)
        );

    [Fact]
    public void TheFlowRefersToItsStructure()
    {
        var reference = s_message.Descendants(s_structure + "Dataflow").Single().Descendants("Ref").Single();
        Assert.Equal(
            """<Ref agencyID="INK" id="DSD_PENS" version="1.0.0" package="datastructure" class="DataStructure" />""",
            reference.ToString()
        );
    }

    [Fact]
    public void ACodeHasUrnNameAndWhereDueDescription()
    {
        var codes = s_message
            .Descendants(s_structure + "Code")
            .Where(code => Urn(code).Contains("CL_SHOP", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(
            [
                "urn:sdmx:org.sdmx.infomodel.codelist.Code=INK:CL_SHOP(1.0.0).NORTH",
                "urn:sdmx:org.sdmx.infomodel.codelist.Code=INK:CL_SHOP(1.0.0).SOUTH",
            ],
            codes.Select(Urn)
        );
        Assert.Equal("South & sons", codes[1].Element(s_common + "Name")!.Value);
        Assert.Equal("Kept by <two> sisters", codes[1].Element(s_common + "Description")!.Value);
        Assert.Null(codes[0].Element(s_common + "Description"));
    }

    [Fact]
    public void EveryArtefactIsFinalAndDescribed()
    {
        var artefacts = s_message.Descendants().Where(element => element.Attribute("agencyID") is not null);
        var maintained = artefacts.Where(element => element.Name != "Ref").ToArray();
        Assert.Equal(6, maintained.Length);
        Assert.All(maintained, artefact => Assert.Equal("true", (string?)artefact.Attribute("isFinal")));
        Assert.All(maintained, artefact => Assert.NotNull(artefact.Element(s_common + "Description")));
    }

    [Fact]
    public void DimensionsComeInOrderAndTimeLast()
    {
        var list = s_message.Descendants(s_structure + "DimensionList").Single();
        Assert.Equal(
            ["1 FREQ", "2 SHOP", "3 TIME_PERIOD"],
            list.Elements()
                .Select(each => $"{(string?)each.Attribute("position")} {(string?)each.Attribute("id")}")
        );
        Assert.Equal(
            ["CL_FREQ", "CL_SHOP"],
            list.Descendants(s_structure + "Enumeration")
                .Select(each => (string?)each.Element("Ref")!.Attribute("id"))
        );
    }

    [Fact]
    public void AnAttributeSaysWhatItIsAttachedTo()
    {
        var attributes = s_message.Descendants(s_structure + "Attribute").ToArray();
        Assert.Equal(
            ["Mandatory", "Conditional", "Conditional"],
            attributes.Select(attribute => (string?)attribute.Attribute("assignmentStatus"))
        );
        Assert.Equal(["FREQ", "SHOP"], Related(attributes[0], "Dimension"));
        Assert.Equal(["OBS_VALUE"], Related(attributes[1], "PrimaryMeasure"));
    }

    [Fact]
    public void EveryComponentNamesItsConcept() =>
        Assert.Equal(
            ["FREQ", "SHOP", "TIME_PERIOD", "UNIT", "STATE", "NOTE", "OBS_VALUE"],
            s_message
                .Descendants(s_structure + "ConceptIdentity")
                .Select(identity => (string?)identity.Element("Ref")!.Attribute("id"))
        );

    [Fact]
    public void AStructureWithoutAttributesHasNoListOfThem()
    {
        var bare = Pens.Flow with { Structure = Pens.Structure with { Attributes = [] } };
        var text = Encoding.UTF8.GetString(StructureMessage.Write(new StructureSet(bare), Pens.Header));
        Assert.DoesNotContain("AttributeList", text, StringComparison.Ordinal);
    }

    private static string Urn(XElement element) => (string?)element.Attribute("urn") ?? "";

    private static IEnumerable<string?> Related(XElement attribute, string kind) =>
        attribute
            .Element(s_structure + "AttributeRelationship")!
            .Elements(s_structure + kind)
            .Select(each => (string?)each.Element("Ref")!.Attribute("id"));
}
