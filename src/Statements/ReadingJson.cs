using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>
/// Writes findings in the published form of the <c>read</c> verb: offsets in Unicode code points, end exclusive.
/// </summary>
public sealed class ReadingJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Document _document;
    private readonly CodePoints _points;

    /// <summary>Prepares a reading's document.</summary>
    public ReadingJson(Document document) => (_document, _points) = (document, new CodePoints(document.Text));

    /// <summary>Writes one object a line, each ended by a line feed, as UTF-8.</summary>
    public static void WriteLines(Reading reading, Stream stream)
    {
        var json = new ReadingJson(reading.Document);
        foreach (var finding in reading.Findings)
        {
            using (var writer = new Utf8JsonWriter(stream, s_options))
                json.Write(writer, finding);
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes one finding as an object.</summary>
    public void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("document", _document.Id);
        switch (finding)
        {
            case StatementFinding statement:
                WriteStatement(writer, statement);
                break;
            case FigureFinding figure:
                WriteFigure(writer, figure);
                break;
            case EventFinding happening:
                WriteEvent(writer, happening);
                break;
            case PositionFinding position:
                WritePosition(writer, position);
                break;
            case WarningFinding warning:
                writer.WriteString("kind", "warning");
                writer.WriteString("code", warning.Code);
                WriteSpan(writer, "span", warning.Span);
                writer.WriteString("message", warning.Message);
                if (warning.Elsewhere is { } elsewhere)
                    WriteElsewhere(writer, elsewhere);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(finding), finding.GetType().Name);
        }
        writer.WriteEndObject();
    }

    private static void WriteElsewhere(Utf8JsonWriter writer, Elsewhere elsewhere)
    {
        writer.WriteStartObject("elsewhere");
        writer.WriteString("document", elsewhere.Document.Id);
        new ReadingJson(elsewhere.Document).WriteSpan(writer, "span", elsewhere.Span);
        writer.WriteEndObject();
    }

    private void WriteStatement(Utf8JsonWriter writer, StatementFinding statement)
    {
        writer.WriteString("kind", "statement");
        writer.WriteString("id", statement.Id);
        writer.WriteString("form", statement.Form);
        WriteSpan(writer, "span", statement.Span);
        WriteSpeaker(writer, statement.Speaker);
        if (statement.Cue is { } cue)
        {
            writer.WriteStartObject("cue");
            WriteSpan(writer, "span", cue.Span);
            writer.WriteString("lemma", cue.Lemma);
            writer.WriteEndObject();
        }
        else
            writer.WriteNull("cue");
        writer.WriteStartArray("content");
        foreach (var content in statement.Content)
            WriteSpan(writer, null, content);
        writer.WriteEndArray();
        writer.WriteString("act", statement.Act);
        writer.WriteNumber("confidence", statement.Confidence);
    }

    private void WriteSpeaker(Utf8JsonWriter writer, Speaker? speaker)
    {
        if (speaker is null)
        {
            writer.WriteNull("speaker");
            return;
        }
        writer.WriteStartObject("speaker");
        WriteSpan(writer, "span", speaker.Span);
        writer.WriteString("actor", speaker.Actor);
        writer.WriteString("country", speaker.Country);
        writer.WriteString("organisation", speaker.Organisation);
        writer.WriteString("role", speaker.Role);
        writer.WriteString("resolvedFrom", speaker.ResolvedFrom);
        WriteMembers(writer, speaker.Members);
        writer.WriteEndObject();
    }

    private void WriteFigure(Utf8JsonWriter writer, FigureFinding figure)
    {
        writer.WriteString("kind", "figure");
        WriteSpan(writer, "span", figure.Span);
        writer.WriteString("measure", figure.Measure?.Code);
        WriteScope(writer, figure.Scope);
        WriteNumber(writer, "value", figure.Value);
        WriteNumber(writer, "valueTo", figure.ValueTo);
        writer.WriteString("unit", figure.Unit.Code);
        writer.WriteNumber("decimals", figure.Decimals);
        writer.WriteString("comparator", figure.Comparator);
        WriteNumber(writer, "year", figure.Year);
        WriteNumber(writer, "byYear", figure.ByYear);
        writer.WriteBoolean("change", figure.Change);
        WriteNumber(writer, "count", figure.Count);
        writer.WriteString("quantifier", figure.Quantifier);
        writer.WriteString("modality", figure.Modality);
        writer.WriteString("heldBy", figure.HeldBy);
        writer.WriteString("statement", figure.Statement);
        if (!figure.Components.IsEmpty)
        {
            writer.WriteStartArray("components");
            foreach (var component in figure.Components)
                writer.WriteNumberValue(component);
            writer.WriteEndArray();
        }
        writer.WriteNumber("confidence", figure.Confidence);
    }

    private static void WriteMembers(Utf8JsonWriter writer, ImmutableArray<AreaCode> members)
    {
        if (members.IsEmpty)
        {
            writer.WriteNull("members");
            return;
        }
        writer.WriteStartArray("members");
        foreach (var area in members)
            writer.WriteStringValue(area.Code);
        writer.WriteEndArray();
    }

    private static void WriteScope(Utf8JsonWriter writer, ImmutableArray<AreaCode> scope)
    {
        if (scope.Length < 2)
        {
            writer.WriteString("scope", scope.IsEmpty ? null : scope[0].Code);
            return;
        }
        writer.WriteStartArray("scope");
        foreach (var area in scope)
            writer.WriteStringValue(area.Code);
        writer.WriteEndArray();
    }

    private void WriteEvent(Utf8JsonWriter writer, EventFinding happening)
    {
        writer.WriteString("kind", "event");
        writer.WriteString("plover", happening.Plover);
        writer.WriteString("named", happening.Named);
        writer.WriteString("mode", happening.Mode);
        WriteSpan(writer, "span", happening.Span);
        WriteSpan(writer, "trigger", happening.Trigger);
        WriteParties(writer, "sources", happening.Sources);
        WriteParties(writer, "targets", happening.Targets);
        writer.WriteString(
            "date",
            happening.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        writer.WriteString("tense", happening.Tense);
        writer.WriteBoolean("nominal", happening.IsNominal);
        writer.WriteStartArray("contexts");
        foreach (var context in happening.Contexts)
            writer.WriteStringValue(context);
        writer.WriteEndArray();
        writer.WriteNumber("confidence", happening.Confidence);
    }

    private void WriteParties(Utf8JsonWriter writer, string name, ImmutableArray<Party> parties)
    {
        writer.WriteStartArray(name);
        foreach (var party in parties)
        {
            writer.WriteStartObject();
            WriteSpan(writer, "span", party.Span);
            writer.WriteString("actor", party.Actor);
            writer.WriteString("code", party.Code);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WritePosition(Utf8JsonWriter writer, PositionFinding position)
    {
        writer.WriteString("kind", "position");
        writer.WriteString("issue", position.Issue);
        writer.WriteString("actor", position.Actor);
        writer.WriteString("stance", position.Stance);
        WriteSpan(writer, "span", position.Span);
        writer.WriteNumber("confidence", position.Confidence);
    }

    private void WriteSpan(Utf8JsonWriter writer, string? name, TextSpan span)
    {
        if (name is null)
            writer.WriteStartObject();
        else
            writer.WriteStartObject(name);
        writer.WriteNumber("start", _points.At(span.Start));
        writer.WriteNumber("end", _points.At(span.End));
        writer.WriteString("exact", span.Of(_document));
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
