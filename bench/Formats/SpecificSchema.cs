using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Burdenshare.Formats;

/// <summary>The schema of one dataflow's structure-specific messages, built from a structure message.</summary>
internal static class SpecificSchema
{
    private const string Root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    private static readonly XNamespace s_structure = Root + "structure";
    private static readonly XNamespace s_schema = "http://www.w3.org/2001/XMLSchema";

    public static XmlSchema Of(XElement structures, XElement flow, string folder)
    {
        var reference = flow.Element(s_structure + "Structure")!.Element("Ref")!;
        var structure = structures
            .Descendants(s_structure + "DataStructure")
            .Single(each => (string?)each.Attribute("id") == (string?)reference.Attribute("id"));
        var space = $"{(string?)flow.Attribute("urn")}:ObsLevelDim:TIME_PERIOD";
        var schema = new XElement(
            s_schema + "schema",
            new XAttribute("targetNamespace", space),
            new XAttribute("xmlns", space),
            new XAttribute(XNamespace.Xmlns + "ss", Root + "data/structurespecific"),
            new XAttribute(XNamespace.Xmlns + "common", Root + "common"),
            Import("data/structurespecific", Path.Combine(folder, "SDMXDataStructureSpecific.xsd")),
            Import("common", Path.Combine(folder, "SDMXCommon.xsd")),
            structures.Descendants(s_structure + "Codelist").Select(Codes),
            // The base type has series and observations in a choice; a restriction of it must keep the choice.
            Type(
                "DataSetType",
                new XElement(
                    s_schema + "choice",
                    new XAttribute("minOccurs", 0),
                    Child("Series", "SeriesType", least: 1)
                ),
                []
            ),
            Type(
                "SeriesType",
                Child("Obs", "ObsType", least: 0),
                [.. Dimensions(structure), .. Attributes(structure, "Dimension")]
            ),
            Type(
                "ObsType",
                null,
                [
                    Attribute("TIME_PERIOD", "common:ObservationalTimePeriodType", isRequired: true),
                    Attribute("OBS_VALUE", "xs:decimal", isRequired: false),
                    .. Attributes(structure, "PrimaryMeasure"),
                ]
            )
        );
        schema.Add(new XAttribute(XNamespace.Xmlns + "xs", s_schema.NamespaceName));
        using var reader = XmlReader.Create(new StringReader(schema.ToString()), null, folder + "/");
        return XmlSchema.Read(reader, (_, fault) => throw fault.Exception)!;
    }

    private static XElement Import(string name, string place) =>
        new(
            s_schema + "import",
            new XAttribute("namespace", Root + name),
            new XAttribute("schemaLocation", new Uri(place).AbsoluteUri)
        );

    private static XElement Codes(XElement list) =>
        new(
            s_schema + "simpleType",
            new XAttribute("name", (string)list.Attribute("id")!),
            new XElement(
                s_schema + "restriction",
                new XAttribute("base", "xs:string"),
                list.Elements(s_structure + "Code")
                    .Select(code => new XElement(
                        s_schema + "enumeration",
                        new XAttribute("value", (string)code.Attribute("id")!)
                    ))
            )
        );

    private static XElement Type(string name, XElement? content, XElement[] attributes) =>
        new(
            s_schema + "complexType",
            new XAttribute("name", name),
            new XElement(
                s_schema + "complexContent",
                new XElement(
                    s_schema + "restriction",
                    new XAttribute("base", "ss:" + name),
                    new XElement(
                        s_schema + "sequence",
                        new XElement(
                            s_schema + "element",
                            new XAttribute("ref", "common:Annotations"),
                            new XAttribute("minOccurs", 0)
                        ),
                        content
                    ),
                    attributes
                )
            )
        );

    private static XElement Child(string name, string type, int least) =>
        new(
            s_schema + "element",
            new XAttribute("name", name),
            new XAttribute("type", type),
            new XAttribute("form", "unqualified"),
            new XAttribute("minOccurs", least),
            new XAttribute("maxOccurs", "unbounded")
        );

    private static IEnumerable<XElement> Dimensions(XElement structure) =>
        structure.Descendants(s_structure + "DimensionList").Elements(s_structure + "Dimension").Select(Of);

    private static IEnumerable<XElement> Attributes(XElement structure, string attachedTo) =>
        structure
            .Descendants(s_structure + "Attribute")
            .Where(each =>
                each.Element(s_structure + "AttributeRelationship")!.Elements().First().Name.LocalName
                == attachedTo
            )
            .Select(Of);

    private static XElement Of(XElement component) =>
        Attribute(
            (string)component.Attribute("id")!,
            (string?)
                component
                    .Descendants(s_structure + "Enumeration")
                    .SingleOrDefault()
                    ?.Element("Ref")!
                    .Attribute("id")
                ?? "xs:string",
            (string?)component.Attribute("assignmentStatus") != "Conditional"
        );

    private static XElement Attribute(string name, string type, bool isRequired) =>
        new(
            s_schema + "attribute",
            new XAttribute("name", name),
            new XAttribute("type", type),
            new XAttribute("use", isRequired ? "required" : "optional")
        );
}
