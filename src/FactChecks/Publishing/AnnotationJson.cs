using System.Text.Json;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>
/// Writes verdicts and warnings as W3C Web Annotations, with position and quotation selectors, so that any annotation
/// tool can place them in the text.
/// </summary>
public sealed class AnnotationJson
{
    // As much of the text around as a selector needs to find its place again.
    private const int Around = 32;

    private readonly CheckReport _report;
    private readonly Document _document;
    private readonly CodePoints _points;

    /// <summary>Prepares a report.</summary>
    public AnnotationJson(CheckReport report) =>
        (_report, _document, _points) = (
            report,
            report.Reading.Document,
            new CodePoints(report.Reading.Document.Text)
        );

    /// <summary>Writes one annotation a verdict, then one a warning.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        foreach (var (index, verdict) in _report.Verdicts.Index())
            Write(
                writer,
                Anchor.Claim(_document, index),
                "assessing",
                $"{verdict.Word.Label()}: {verdict.Reason}",
                verdict.Quoted.Span
            );
        foreach (var (index, warning) in _report.Reading.Findings.OfType<WarningFinding>().Index())
            Write(
                writer,
                Anchor.Warning(_document, index),
                "commenting",
                $"{warning.Code}: {warning.Message}",
                warning.Span
            );
    }

    private void Write(Utf8JsonWriter writer, string anchor, string motivation, string words, TextSpan span)
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        writer.WriteString("id", anchor);
        writer.WriteString("type", "Annotation");
        writer.WriteString("motivation", motivation);
        writer.WriteStartObject("generator");
        writer.WriteString("type", "Software");
        writer.WriteString("name", "Burdenshare");
        writer.WriteEndObject();
        writer.WriteStartObject("body");
        writer.WriteString("type", "TextualBody");
        writer.WriteString("value", words);
        writer.WriteString("format", "text/plain");
        writer.WriteString("language", "en");
        writer.WriteString("purpose", motivation);
        writer.WriteEndObject();
        writer.WriteStartObject("target");
        writer.WriteString("source", _document.Url ?? _document.Id);
        writer.WriteStartArray("selector");
        WritePosition(writer, span);
        WriteQuote(writer, span);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WritePosition(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "TextPositionSelector");
        writer.WriteNumber("start", _points.At(span.Start));
        writer.WriteNumber("end", _points.At(span.End));
        writer.WriteEndObject();
    }

    private void WriteQuote(Utf8JsonWriter writer, TextSpan span)
    {
        var text = _document.Text;
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        // A pair of surrogates is one character: no selector may hold half of it.
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to--;
        writer.WriteStartObject();
        writer.WriteString("type", "TextQuoteSelector");
        writer.WriteString("exact", span.Of(_document));
        writer.WriteString("prefix", text[Math.Min(from, span.Start)..span.Start]);
        writer.WriteString("suffix", text[span.End..Math.Max(to, span.End)]);
        writer.WriteEndObject();
    }
}
