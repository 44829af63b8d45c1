using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>Fields that every artefact of a structure message has.</summary>
internal static class StructureFields
{
    /// <summary>Id, agency, version, name and description.</summary>
    public static void Maintainable(this Utf8JsonWriter json, ArtefactId id, string name, string description)
    {
        json.WriteString("id", id.Id);
        json.WriteString("agencyID", id.Agency);
        json.WriteString("version", id.Version);
        json.Name(name);
        json.Description(description);
    }

    /// <summary>A description in the one language that we write, plain and by language.</summary>
    public static void Description(this Utf8JsonWriter json, string description)
    {
        json.WriteString("description", description);
        json.WriteStartObject("descriptions");
        json.WriteString("en", description);
        json.WriteEndObject();
    }

    /// <summary>A list; one without members is left out, because the schemas ask for at least one.</summary>
    public static void List<T>(
        this Utf8JsonWriter json,
        string name,
        IReadOnlyCollection<T> members,
        Action<T> write
    )
    {
        if (members.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var member in members)
            write(member);
        json.WriteEndArray();
    }
}
