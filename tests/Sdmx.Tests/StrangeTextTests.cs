using System.Text;
using System.Xml.Linq;
using Burdenshare.Sdmx.Csv;
using Burdenshare.Sdmx.Json;
using Burdenshare.Sdmx.Xml;

namespace Burdenshare.Sdmx.Tests;

/// <summary>A free text can say what it likes; it stays one text in every form.</summary>
public sealed class StrangeTextTests
{
    public static TheoryData<string> Texts =>
        [
            "<script>alert(1)</script>",
            "]]> <!-- --> &amp; &#x41;",
            "\"quoted\", and 'quoted'",
            "A: looks like a label",
            "one;two|three\tfour",
            "line\nbreak",
            "\\u0041 \\n \\",
            "日本語 — naïve €",
            "👍🏽 joined\u200Dtogether",
            "=1+1",
            "-3",
            " spaces ",
            "null",
        ];

    [Theory, MemberData(nameof(Texts))]
    public void CsvKeepsIt(string text)
    {
        foreach (var version in Enum.GetValues<CsvVersion>())
            Assert.Equal(text, NoteOf(SdmxCsvReader.Read(SdmxCsv.Write(Noting(text), version)).Understood()));
    }

    [Theory, MemberData(nameof(Texts))]
    public void JsonKeepsIt(string text)
    {
        foreach (var version in Enum.GetValues<JsonVersion>())
            Assert.Equal(
                text,
                NoteOf(SdmxJsonReader.Read(SdmxJson.Write(Noting(text), Pens.Header, version)).Understood())
            );
    }

    [Theory, MemberData(nameof(Texts))]
    public void SpecificXmlKeepsIt(string text) =>
        Assert.Equal(
            text,
            (string?)
                Parsed(DataMessage.Specific(Noting(text), Pens.Header))
                    .Descendants("Obs")
                    .Single()
                    .Attribute("NOTE")
        );

    [Theory, MemberData(nameof(Texts))]
    public void GenericXmlKeepsIt(string text) =>
        Assert.Equal(
            text,
            Parsed(DataMessage.Generic(Noting(text), Pens.Header))
                .Descendants()
                .Where(value => (string?)value.Attribute("id") == "NOTE")
                .Select(value => (string?)value.Attribute("value"))
                .Single()
        );

    [Theory, MemberData(nameof(Texts))]
    public void NamesInStructuresKeepIt(string text)
    {
        var set = new StructureSet(Pens.Flow with { Name = text });
        Assert.Equal(
            text,
            Parsed(StructureMessage.Write(set, Pens.Header))
                .Descendants()
                .First(element => element.Name.LocalName == "Dataflow")
                .Elements()
                .First()
                .Value
        );
        foreach (var version in Enum.GetValues<JsonVersion>())
        {
            var message = System.Text.Json.Nodes.JsonNode.Parse(
                StructureJson.Write(set, Pens.Header, version)
            )!;
            Assert.Equal(text, (string?)message["data"]!["dataflows"]![0]!["name"]);
        }
    }

    private static DataSet Noting(string note) =>
        Pens.Count.With([Pens.Series("NORTH", "piece", Pens.Point("2024", "1", null, note))]);

    private static string? NoteOf(ObservationTable table) => table.Rows.Single()[^1];

    private static XElement Parsed(byte[] message) => XElement.Parse(Encoding.UTF8.GetString(message));
}
