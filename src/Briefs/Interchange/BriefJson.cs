using System.Text.Encodings.Web;
using System.Text.Json;
using Burdenshare.FactChecks;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs.Interchange;

/// <summary>
/// The brief for programs: shares are numbers, unknown is null, each figure names edition and origin.
/// </summary>
internal static class BriefJson
{
    // Escapes all but ASCII letters: safe inside an HTML script element and against bidirectional controls.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Default,
    };

    public static byte[] Of(BriefContent content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
            Write(writer, content);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, BriefContent content)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", FigureText.IsoDay(content.AsOf));
        writer.WriteString("edition", content.Standing.Release.Edition.Name);
        writer.WriteString("summit", content.Summit);
        writer.WriteString("version", content.Version);
        writer.WritePropertyName("standing");
        StandingJson.Write(writer, content.Standing);
        WriteLines(writer, content);
        WriteComparison(writer, content.Comparison);
        writer.WriteStartArray("documents");
        foreach (var report in content.Documents)
            WriteDocument(writer, report);
        writer.WriteEndArray();
        WriteSources(writer, content);
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, CheckReport report)
    {
        var document = report.Reading.Document;
        var reading = new ReadingJson(document);
        var check = new CheckJson(document);
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("title", document.Title);
        writer.WriteString("publisher", document.Publisher);
        writer.WriteString("date", document.Date is { } date ? FigureText.IsoDay(date) : null);
        writer.WriteString("url", document.Url);
        writer.WriteStartArray("findings");
        foreach (var finding in report.Reading.Findings)
            reading.Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteStartArray("verdicts");
        foreach (var verdict in report.Verdicts)
            check.Write(writer, verdict);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter writer, BriefContent content)
    {
        writer.WriteStartArray("lines");
        foreach (var line in content.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString("area", line.Area.Code);
            writer.WriteString("edition", content.Standing.Release.Edition.Name);
            writer.WriteStartArray("years");
            foreach (var point in line.Points)
            {
                writer.WriteStartObject();
                writer.WriteNumber("year", point.Year);
                WriteNumber(writer, "defexpShare", point.Share);
                WriteNumber(writer, "defexpUsd", point.ExpenditureUsd);
                writer.WriteString("status", point.IsEstimate ? "estimate" : "actual");
                writer.WriteBoolean("derived", point.IsDerived);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteComparison(Utf8JsonWriter writer, EditionComparison? comparison)
    {
        writer.WriteStartArray("changes");
        foreach (var change in comparison?.Changes ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("ally", change.Ally.Code.Code);
            writer.WriteString("name", change.Ally.Name);
            WriteFigure(writer, "before", change.Then);
            WriteFigure(writer, "restated", change.Revised);
            WriteFigure(writer, "after", change.Now);
            WriteNumber(writer, "change", change.Total);
            WriteNumber(writer, "revision", change.Revision);
            WriteNumber(writer, "since", change.Since);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("splices");
        foreach (var splice in comparison?.Splices ?? [])
            writer.WriteStringValue(splice);
        writer.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter writer, string name, Figure? figure)
    {
        if (figure is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        writer.WriteNumber("year", figure.Year);
        writer.WriteNumber("value", figure.Value);
        writer.WriteString("unit", figure.Key.Unit.Code);
        writer.WriteString("priceBasis", figure.Key.Basis.ToString());
        writer.WriteString("edition", figure.Edition.Name);
        writer.WriteString(
            "status",
            figure.Status == ObservationStatus.Unstated ? null : FigureText.Status(figure.Status)
        );
        writer.WriteString("origin", figure.Origin.Id);
        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, BriefContent content)
    {
        writer.WriteStartArray("sources");
        foreach (var origin in content.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("id", origin.Id);
            writer.WriteString("publisher", origin.Publisher);
            writer.WriteString("title", origin.Title);
            writer.WriteString("edition", origin.Edition);
            writer.WriteString("cutOff", origin.CutOff);
            writer.WriteString("url", origin.Url);
            writer.WriteString("terms", origin.Terms);
            writer.WriteString("howObtained", origin.HowObtained);
            writer.WriteString("sha256", origin.Sha256);
            writer.WriteString("caveats", origin.Caveats);
            writer.WriteEndObject();
        }
        foreach (var cited in Cited.In(content.Standing))
        {
            writer.WriteStartObject();
            writer.WriteString("id", cited.Component.Id);
            writer.WriteString("title", cited.Value.Source);
            writer.WriteString("url", cited.Value.Url);
            writer.WriteNumber("value", cited.Value.Value);
            writer.WriteString("unit", cited.Component.Unit.Code);
            writer.WriteString("from", FigureText.IsoDay(cited.Value.From));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
