using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>Writes structures as SDMX-ML 2.1.</summary>
public static class StructureMessage
{
    /// <summary>The whole message, UTF-8: dataflows, code lists, concepts, data structures.</summary>
    public static byte[] Write(StructureSet set, MessageHeader header) =>
        XmlMessage.Of(
            "Structure",
            [("com", XmlMessage.Common), ("str", XmlMessage.Structure)],
            header,
            _ => { },
            xml => Body(xml, set)
        );

    private static void Body(XmlWriter xml, StructureSet set)
    {
        xml.WriteStartElement("mes", "Structures", XmlMessage.Message);
        Group(xml, "Dataflows", set.Flows, Flow);
        Group(xml, "Codelists", set.CodeLists, Codes);
        Group(xml, "Concepts", set.ConceptSchemes, Concepts);
        Group(
            xml,
            "DataStructures",
            set.Structures,
            (to, structure) => new XmlDefinition(to, structure).Write()
        );
        xml.WriteEndElement();
    }

    private static void Group<T>(
        XmlWriter xml,
        string name,
        IReadOnlyCollection<T> members,
        Action<XmlWriter, T> write
    )
    {
        if (members.Count == 0)
            return;
        xml.Start(name);
        foreach (var member in members)
            write(xml, member);
        xml.WriteEndElement();
    }

    private static void Flow(XmlWriter xml, Dataflow flow)
    {
        xml.Start("Dataflow");
        xml.Maintainable(flow.Id, flow.Id.DataflowUrn, flow.Name, flow.Description);
        xml.Start("Structure");
        xml.Reference(flow.Structure.Id, "datastructure", "DataStructure");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Codes(XmlWriter xml, CodeList list)
    {
        xml.Start("Codelist");
        xml.Maintainable(list.Id, list.Id.CodeListUrn, list.Name, list.Description);
        foreach (var code in list.Codes)
        {
            xml.Start("Code");
            xml.Nameable(
                code.Id,
                $"{list.Id.Urn("codelist", "Code")}.{code.Id}",
                code.Name,
                code.Description
            );
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Concepts(XmlWriter xml, ConceptScheme scheme)
    {
        xml.Start("ConceptScheme");
        xml.Maintainable(
            scheme.Id,
            scheme.Id.Urn("conceptscheme", "ConceptScheme"),
            scheme.Name,
            scheme.Description
        );
        foreach (var concept in scheme.Concepts)
        {
            xml.Start("Concept");
            xml.Nameable(concept.Id, scheme.Id.ConceptUrn(concept.Id), concept.Name, concept.Description);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
