using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>Writes structures as SDMX-JSON 1.0 or 2.0.0 (sdmx-twg/sdmx-json, structure-message).</summary>
public static class StructureJson
{
    /// <summary>The whole message, UTF-8.</summary>
    public static byte[] Write(StructureSet set, MessageHeader header, JsonVersion version) =>
        JsonMessage.Of("structure", version, header, json => Fill(json, set, version));

    private static void Fill(Utf8JsonWriter json, StructureSet set, JsonVersion version)
    {
        json.List("dataflows", set.Flows, flow => Flow(json, flow));
        json.List("codelists", set.CodeLists, list => Codes(json, list));
        json.List("conceptSchemes", set.ConceptSchemes, scheme => Concepts(json, scheme));
        json.List(
            "dataStructures",
            set.Structures,
            structure => new JsonDefinition(json, structure, version).Write()
        );
    }

    private static void Flow(Utf8JsonWriter json, Dataflow flow)
    {
        json.WriteStartObject();
        json.Maintainable(flow.Id, flow.Name, flow.Description);
        json.WriteString("structure", flow.Structure.Id.StructureUrn);
        json.WriteEndObject();
    }

    private static void Codes(Utf8JsonWriter json, CodeList list)
    {
        json.WriteStartObject();
        json.Maintainable(list.Id, list.Name, list.Description);
        json.List(
            "codes",
            list.Codes,
            code =>
            {
                json.WriteStartObject();
                json.WriteString("id", code.Id);
                json.Name(code.Name);
                if (code.Description is { } description)
                    json.Description(description);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Concepts(Utf8JsonWriter json, ConceptScheme scheme)
    {
        json.WriteStartObject();
        json.Maintainable(scheme.Id, scheme.Name, scheme.Description);
        json.List(
            "concepts",
            scheme.Concepts,
            concept =>
            {
                json.WriteStartObject();
                json.WriteString("id", concept.Id);
                json.Name(concept.Name);
                json.Description(concept.Description);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }
}
