using System.Collections.Immutable;
using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>The data set of a structure-specific message: series and observations stand in no namespace.</summary>
internal sealed class SpecificBody(XmlWriter xml, DataSet data)
{
    private readonly DataStructure _structure = data.Structure;

    public void Write(Layout layout)
    {
        xml.WriteStartElement("mes", "DataSet", XmlMessage.Message);
        xml.WriteAttributeString("ss", "structureRef", XmlMessage.Specific, _structure.Id.Id);
        xml.WriteAttributeString("xsi", "type", XmlMessage.Instance, "ns1:DataSetType");
        xml.WriteAttributeString("ss", "dataScope", XmlMessage.Specific, "DataStructure");
        xml.WriteAttributeString("ss", "action", XmlMessage.Specific, "Information");
        foreach (var series in data.Series)
            if (layout == Layout.Flat)
                Flat(series);
            else
                Series(series);
        xml.WriteEndElement();
    }

    private void Series(DataSeries series)
    {
        xml.WriteStartElement("Series");
        Key(series);
        Attributes(_structure.OfSeries, series.Attributes);
        foreach (var point in series.Points)
        {
            xml.WriteStartElement("Obs");
            Point(point);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Flat(DataSeries series)
    {
        foreach (var point in series.Points)
        {
            xml.WriteStartElement("Obs");
            Key(series);
            Attributes(_structure.OfSeries, series.Attributes);
            Point(point);
            xml.WriteEndElement();
        }
    }

    private void Key(DataSeries series)
    {
        foreach (var (place, dimension) in _structure.Dimensions.Index())
            xml.WriteAttributeString(dimension.Id, series.Key[place]);
    }

    private void Point(DataPoint point)
    {
        xml.WriteAttributeString(DataStructure.Time, point.Period);
        if (point.Value is { } value)
            xml.WriteAttributeString(DataStructure.Measure, value);
        Attributes(_structure.OfObservation, point.Attributes);
    }

    private void Attributes(ImmutableArray<Qualifier> attributes, ImmutableArray<string?> values)
    {
        for (var i = 0; i < attributes.Length; i++)
            if (values[i] is { } value)
                xml.WriteAttributeString(attributes[i].Id, value);
    }
}
