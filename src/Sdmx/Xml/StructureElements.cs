using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>Elements that structures share.</summary>
internal static class StructureElements
{
    public static void Start(this XmlWriter xml, string element) =>
        xml.WriteStartElement("str", element, XmlMessage.Structure);

    /// <summary>Attributes and names of an artefact with agency and version.</summary>
    public static void Maintainable(
        this XmlWriter xml,
        ArtefactId artefact,
        string urn,
        string name,
        string description
    )
    {
        xml.WriteAttributeString("id", artefact.Id);
        xml.WriteAttributeString("urn", urn);
        xml.WriteAttributeString("agencyID", artefact.Agency);
        xml.WriteAttributeString("version", artefact.Version);
        xml.WriteAttributeString("isFinal", "true");
        Names(xml, name, description);
    }

    /// <summary>Attributes and names of an item in a scheme.</summary>
    public static void Nameable(this XmlWriter xml, string id, string urn, string name, string? description)
    {
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("urn", urn);
        Names(xml, name, description);
    }

    private static void Names(XmlWriter xml, string name, string? description)
    {
        xml.Text("Name", name);
        if (description is not null)
            xml.Text("Description", description);
    }
}
