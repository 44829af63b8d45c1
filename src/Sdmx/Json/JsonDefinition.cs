using System.Text.Json;

namespace Burdenshare.Sdmx.Json;

/// <summary>A data structure definition in a structure message: the two versions differ here.</summary>
internal sealed class JsonDefinition(Utf8JsonWriter json, DataStructure structure, JsonVersion version)
{
    private readonly bool _isFirst = version == JsonVersion.One;

    public void Write()
    {
        json.WriteStartObject();
        json.Maintainable(structure.Id, structure.Name, structure.Description);
        json.WriteStartObject("dataStructureComponents");
        Attributes();
        Dimensions();
        Measures();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Attributes()
    {
        if (structure.Attributes.IsEmpty)
            return;
        json.WriteStartObject("attributeList");
        json.WriteString("id", "AttributeDescriptor");
        json.List("attributes", structure.Attributes, Attribute);
        json.WriteEndObject();
    }

    private void Attribute(Qualifier attribute)
    {
        json.WriteStartObject();
        Component(attribute.Id);
        if (_isFirst)
            json.WriteString("assignmentStatus", attribute.IsMandatory ? "Mandatory" : "Conditional");
        else
            json.WriteString("usage", attribute.IsMandatory ? "mandatory" : "optional");
        json.WriteStartObject("attributeRelationship");
        if (attribute.Attachment == Attachment.Series)
            json.List("dimensions", structure.Dimensions, dimension => json.WriteStringValue(dimension.Id));
        else if (_isFirst)
            json.WriteString("primaryMeasure", DataStructure.Measure);
        else
        {
            json.WriteStartObject("observation");
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (attribute.Codes is { } codes)
            Enumeration(codes);
        else
            Format("String");
        json.WriteEndObject();
    }

    private void Dimensions()
    {
        json.WriteStartObject("dimensionList");
        json.WriteString("id", "DimensionDescriptor");
        json.WriteStartArray("dimensions");
        foreach (var (place, dimension) in structure.Dimensions.Index())
        {
            json.WriteStartObject();
            Component(dimension.Id);
            json.WriteNumber("position", place);
            if (_isFirst)
                json.WriteString("type", "Dimension");
            Enumeration(dimension.Codes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Time();
        json.WriteEndObject();
    }

    private void Time()
    {
        if (_isFirst)
            json.WriteStartArray("timeDimensions");
        else
            json.WritePropertyName("timeDimension");
        json.WriteStartObject();
        Component(DataStructure.Time);
        if (_isFirst)
        {
            json.WriteNumber("position", structure.Dimensions.Length);
            json.WriteString("type", "TimeDimension");
        }
        Format("ObservationalTimePeriod");
        json.WriteEndObject();
        if (_isFirst)
            json.WriteEndArray();
    }

    private void Measures()
    {
        json.WriteStartObject("measureList");
        json.WriteString("id", "MeasureDescriptor");
        if (_isFirst)
            json.WritePropertyName("primaryMeasure");
        else
            json.WriteStartArray("measures");
        json.WriteStartObject();
        Component(DataStructure.Measure);
        Format("Decimal");
        json.WriteEndObject();
        if (!_isFirst)
            json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Component(string id)
    {
        json.WriteString("id", id);
        json.WriteString("conceptIdentity", structure.Concepts.Id.ConceptUrn(id));
    }

    private void Enumeration(CodeList codes)
    {
        json.WriteStartObject("localRepresentation");
        json.WriteString("enumeration", codes.Id.CodeListUrn);
        json.WriteEndObject();
    }

    private void Format(string type)
    {
        json.WriteStartObject("localRepresentation");
        json.WriteStartObject(_isFirst ? "textFormat" : "format");
        json.WriteString(_isFirst ? "textType" : "dataType", type);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
