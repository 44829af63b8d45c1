using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Burdenshare.Sdmx.Csv;
using Burdenshare.Sdmx.Json;
using Burdenshare.Sdmx.Xml;
using CsCheck;

namespace Burdenshare.Sdmx.Tests;

/// <summary>Whatever the data, every form holds the same cells as text.</summary>
public sealed class RoundTripProperties
{
    // Quotes, separators, line ends and letters beyond ASCII; no carriage return, which XML and CSV fold.
    private static readonly Gen<string?> s_text = Gen.Char["ab,;:\"'|\n &<>=@é€ "]
        .Array[1, 12]
        .Select(letters => (string?)new string(letters));

    private static readonly Gen<string?> s_number = Gen.Select(Gen.Int[-99999, 99999], Gen.Int[0, 6])
        .Select(
            (digits, scale) =>
                (string?)
                    new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale).ToString(
                        CultureInfo.InvariantCulture
                    )
        );

    private static readonly Gen<DataSet> s_data = Gen.Select(Series("NORTH"), Series("SOUTH"))
        .Select((north, south) => Pens.Count.With([north, south]));

    [Theory]
    [InlineData(CsvVersion.One)]
    [InlineData(CsvVersion.Two)]
    public void CsvKeepsEveryCell(CsvVersion version) =>
        s_data.Sample(
            data => Keeps(data, SdmxCsvReader.Read(SdmxCsv.Write(data, version)).Understood()),
            threads: 1
        );

    [Theory]
    [InlineData(JsonVersion.One, Layout.TimeSeries)]
    [InlineData(JsonVersion.One, Layout.Flat)]
    [InlineData(JsonVersion.Two, Layout.TimeSeries)]
    [InlineData(JsonVersion.Two, Layout.Flat)]
    public void JsonKeepsEveryCell(JsonVersion version, Layout layout) =>
        s_data.Sample(
            data =>
                Keeps(
                    data,
                    SdmxJsonReader.Read(SdmxJson.Write(data, Pens.Header, version, layout)).Understood()
                ),
            threads: 1
        );

    [Fact]
    public void SpecificXmlKeepsEveryCell() =>
        s_data.Sample(
            data =>
            {
                var message = XElement.Parse(
                    Encoding.UTF8.GetString(DataMessage.Specific(data, Pens.Header))
                );
                var rows = message
                    .Descendants("Obs")
                    .Select(point =>
                        Pens.Structure.Components.Select(id =>
                            (string?)point.Attribute(id) ?? (string?)point.Parent!.Attribute(id)
                        )
                    );
                Keeps(data, data.ToTable() with { Rows = [.. rows.Select(row => row.ToImmutableArray())] });
            },
            threads: 1
        );

    [Fact]
    public void TheTwoXmlFormsHoldTheSameValues() =>
        s_data.Sample(
            data =>
            {
                XNamespace generic = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";
                var values = XElement
                    .Parse(Encoding.UTF8.GetString(DataMessage.Generic(data, Pens.Header)))
                    .Descendants(generic + "ObsValue")
                    .Select(value => (string?)value.Attribute("value"));
                Assert.Equal(
                    XElement
                        .Parse(Encoding.UTF8.GetString(DataMessage.Specific(data, Pens.Header)))
                        .Descendants("Obs")
                        .Select(point => (string?)point.Attribute("OBS_VALUE"))
                        .Where(value => value is not null),
                    values
                );
            },
            threads: 1
        );

    private static void Keeps(DataSet data, ObservationTable read) => Tables.AreTheSame(data.ToTable(), read);

    private static Gen<DataSeries> Series(string shop) =>
        Gen.Select(s_text, Point(2024), Point(2025))
            .Select((unit, first, second) => Pens.Series(shop, unit!, first, second));

    private static Gen<DataPoint> Point(int year) =>
        Gen.Select(
                Gen.OneOf(s_number, Gen.Const((string?)null)),
                Gen.OneOf(Gen.Const((string?)"A"), Gen.Const((string?)"E"), Gen.Const((string?)null)),
                Gen.OneOf(s_text, Gen.Const((string?)null))
            )
            .Select(
                (value, state, note) =>
                    Pens.Point(year.ToString(CultureInfo.InvariantCulture), value, state, note)
            );
}
