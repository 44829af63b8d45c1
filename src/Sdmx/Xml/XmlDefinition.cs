using System.Globalization;
using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>A data structure definition in a structure message.</summary>
internal sealed class XmlDefinition(XmlWriter xml, DataStructure structure)
{
    public void Write()
    {
        xml.Start("DataStructure");
        xml.Maintainable(structure.Id, structure.Id.StructureUrn, structure.Name, structure.Description);
        xml.Start("DataStructureComponents");
        Dimensions();
        Attributes();
        Measure();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Dimensions()
    {
        xml.Start("DimensionList");
        xml.WriteAttributeString("id", "DimensionDescriptor");
        foreach (var (place, dimension) in structure.Dimensions.Index())
        {
            xml.Start("Dimension");
            Identity(dimension.Id, "Dimension");
            Position(place);
            Concept(dimension.Id);
            Enumeration(dimension.Codes);
            xml.WriteEndElement();
        }
        xml.Start("TimeDimension");
        Identity(DataStructure.Time, "TimeDimension");
        Position(structure.Dimensions.Length);
        Concept(DataStructure.Time);
        Format("ObservationalTimePeriod");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Attributes()
    {
        if (structure.Attributes.IsEmpty)
            return;
        xml.Start("AttributeList");
        xml.WriteAttributeString("id", "AttributeDescriptor");
        foreach (var attribute in structure.Attributes)
            Attribute(attribute);
        xml.WriteEndElement();
    }

    private void Measure()
    {
        xml.Start("MeasureList");
        xml.WriteAttributeString("id", "MeasureDescriptor");
        xml.Start("PrimaryMeasure");
        Identity(DataStructure.Measure, "PrimaryMeasure");
        Concept(DataStructure.Measure);
        Format("Decimal");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Attribute(Qualifier attribute)
    {
        xml.Start("Attribute");
        Identity(attribute.Id, "DataAttribute");
        xml.WriteAttributeString("assignmentStatus", attribute.IsMandatory ? "Mandatory" : "Conditional");
        Concept(attribute.Id);
        if (attribute.Codes is { } codes)
            Enumeration(codes);
        else
            Format("String");
        xml.Start("AttributeRelationship");
        if (attribute.Attachment == Attachment.Observation)
            Local("PrimaryMeasure", DataStructure.Measure);
        else
            foreach (var dimension in structure.Dimensions)
                Local("Dimension", dimension.Id);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Identity(string id, string kind)
    {
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("urn", $"{structure.Id.Urn("datastructure", kind)}.{id}");
    }

    private void Position(int place) =>
        xml.WriteAttributeString("position", (place + 1).ToString(CultureInfo.InvariantCulture));

    private void Concept(string id)
    {
        var scheme = structure.Concepts.Id;
        xml.Start("ConceptIdentity");
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("maintainableParentID", scheme.Id);
        xml.WriteAttributeString("maintainableParentVersion", scheme.Version);
        xml.WriteAttributeString("agencyID", scheme.Agency);
        xml.WriteAttributeString("package", "conceptscheme");
        xml.WriteAttributeString("class", "Concept");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Enumeration(CodeList codes)
    {
        xml.Start("LocalRepresentation");
        xml.Start("Enumeration");
        xml.Reference(codes.Id, "codelist", "Codelist");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Format(string type)
    {
        xml.Start("LocalRepresentation");
        xml.Start("TextFormat");
        xml.WriteAttributeString("textType", type);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Local(string element, string id)
    {
        xml.Start(element);
        xml.WriteStartElement("Ref");
        xml.WriteAttributeString("id", id);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
