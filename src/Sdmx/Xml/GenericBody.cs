using System.Collections.Immutable;
using System.Xml;

namespace Burdenshare.Sdmx.Xml;

/// <summary>The data set of a generic message.</summary>
internal sealed class GenericBody(XmlWriter xml, DataSet data)
{
    private readonly DataStructure _structure = data.Structure;

    public void Write(Layout layout)
    {
        xml.WriteStartElement("mes", "DataSet", XmlMessage.Message);
        xml.WriteAttributeString("structureRef", _structure.Id.Id);
        xml.WriteAttributeString("action", "Information");
        foreach (var series in data.Series)
            if (layout == Layout.Flat)
                Flat(series);
            else
                Series(series);
        xml.WriteEndElement();
    }

    private void Series(DataSeries series)
    {
        Start("Series");
        Start("SeriesKey");
        Key(series);
        xml.WriteEndElement();
        Attributes([.. Pairs(_structure.OfSeries, series.Attributes)]);
        foreach (var point in series.Points)
        {
            Start("Obs");
            Start("ObsDimension");
            xml.WriteAttributeString("value", point.Period);
            xml.WriteEndElement();
            Value(point);
            Attributes([.. Pairs(_structure.OfObservation, point.Attributes)]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Flat(DataSeries series)
    {
        foreach (var point in series.Points)
        {
            Start("Obs");
            Start("ObsKey");
            Key(series);
            Pair(DataStructure.Time, point.Period);
            xml.WriteEndElement();
            Value(point);
            Attributes([
                .. Pairs(_structure.OfSeries, series.Attributes),
                .. Pairs(_structure.OfObservation, point.Attributes),
            ]);
            xml.WriteEndElement();
        }
    }

    private void Key(DataSeries series)
    {
        foreach (var (place, dimension) in _structure.Dimensions.Index())
            Pair(dimension.Id, series.Key[place]);
    }

    private void Value(DataPoint point)
    {
        if (point.Value is not { } value)
            return;
        Start("ObsValue");
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private void Attributes((string Id, string Value)[] stated)
    {
        if (stated.Length == 0)
            return;
        Start("Attributes");
        foreach (var (id, value) in stated)
            Pair(id, value);
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Id, string Value)> Pairs(
        ImmutableArray<Qualifier> attributes,
        ImmutableArray<string?> values
    ) =>
        from pair in attributes.Zip(values)
        where pair.Second is not null
        select (pair.First.Id, pair.Second);

    private void Pair(string id, string value)
    {
        Start("Value");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private void Start(string element) => xml.WriteStartElement("gen", element, XmlMessage.Generic);
}
