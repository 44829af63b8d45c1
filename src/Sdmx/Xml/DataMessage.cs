using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>
/// Writes data as SDMX-ML 2.1, generic or structure-specific. The header names the data structure and the namespace
/// the dataflow: of all combinations that the schemas allow, the one that every client tried could read.
/// </summary>
public static class DataMessage
{
    private const string AllDimensions = "AllDimensions";

    /// <summary>Generic data: component and value as attributes.</summary>
    public static byte[] Generic(DataSet data, MessageHeader header, Layout layout = Layout.TimeSeries) =>
        XmlMessage.Of(
            "GenericData",
            [("com", XmlMessage.Common), ("gen", XmlMessage.Generic)],
            header,
            xml => Structure(xml, data, layout, isSpecific: false),
            xml => new GenericBody(xml, data).Write(layout)
        );

    /// <summary>Structure-specific data: a component is an attribute by its name.</summary>
    public static byte[] Specific(DataSet data, MessageHeader header, Layout layout = Layout.TimeSeries) =>
        XmlMessage.Of(
            "StructureSpecificData",
            [
                ("com", XmlMessage.Common),
                ("ss", XmlMessage.Specific),
                ("xsi", XmlMessage.Instance),
                ("ns1", SpecificNamespace(data.Flow, layout)),
            ],
            header,
            xml => Structure(xml, data, layout, isSpecific: true),
            xml => new SpecificBody(xml, data).Write(layout)
        );

    internal static string SpecificNamespace(Dataflow flow, Layout layout) =>
        $"{flow.Id.DataflowUrn}:ObsLevelDim:{AtObservation(layout)}";

    private static string AtObservation(Layout layout) =>
        layout == Layout.Flat ? AllDimensions : DataStructure.Time;

    private static void Structure(XmlWriter xml, DataSet data, Layout layout, bool isSpecific)
    {
        xml.WriteStartElement("mes", "Structure", XmlMessage.Message);
        xml.WriteAttributeString("structureID", data.Structure.Id.Id);
        if (isSpecific)
            xml.WriteAttributeString("namespace", SpecificNamespace(data.Flow, layout));
        xml.WriteAttributeString("dimensionAtObservation", AtObservation(layout));
        xml.WriteStartElement("com", "Structure", XmlMessage.Common);
        xml.Reference(data.Structure.Id, "datastructure", "DataStructure");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
