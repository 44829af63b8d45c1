using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>Writes verdicts in the published form of the <c>check</c> verb.</summary>
public sealed class CheckJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Document _document;
    private readonly ReadingJson _reading;

    /// <summary>Prepares a report's document.</summary>
    public CheckJson(Document document) => (_document, _reading) = (document, new ReadingJson(document));

    /// <summary>Writes one object a verdict and line, each ended by a line feed, as UTF-8.</summary>
    public static void WriteLines(CheckReport report, Stream stream)
    {
        var json = new CheckJson(report.Reading.Document);
        foreach (var verdict in report.Verdicts)
        {
            using (var writer = new Utf8JsonWriter(stream, s_options))
                json.Write(writer, verdict);
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes one verdict as an object; its claim stands as the <c>read</c> verb writes it.</summary>
    public void Write(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("document", _document.Id);
        writer.WriteString("kind", verdict.Kind);
        writer.WritePropertyName("claim");
        _reading.Write(writer, verdict.Quoted);
        writer.WriteString("verdict", verdict.Word.Label());
        writer.WriteString("asOf", verdict.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStartArray("evidence");
        foreach (var figure in verdict.Evidence)
            Write(writer, figure);
        writer.WriteEndArray();
        writer.WriteStartObject("since");
        writer.WriteString("verdict", verdict.Since.Word.Label());
        writer.WriteString("edition", verdict.Since.Edition);
        WriteNumber(writer, "value", verdict.Since.Value);
        writer.WriteEndObject();
        writer.WriteString("reason", verdict.Reason);
        WriteNumber(writer, "tolerance", verdict.Tolerance);
        writer.WriteNumber("confidence", verdict.Confidence);
        writer.WriteBoolean("asOfAssumed", verdict.AsOfAssumed);
        writer.WriteString("editionNotHeld", verdict.EditionNotHeld);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("measure", figure.Key.Measure.Code);
        writer.WriteString("ally", figure.Key.Area.Code);
        writer.WriteNumber("year", figure.Year);
        writer.WriteNumber("value", figure.Value);
        writer.WriteString("unit", figure.Key.Unit.Currency ?? figure.Key.Unit.Code);
        writer.WriteString("priceBasis", figure.Key.Basis.ToString());
        writer.WriteString("edition", figure.Edition.Name);
        writer.WriteString(
            "status",
            figure.Status switch
            {
                ObservationStatus.Actual => "actual",
                ObservationStatus.Estimate => "estimate",
                _ => null,
            }
        );
        writer.WriteString("origin", figure.Origin.Id);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
