using System.Globalization;
using System.Text.Json;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>
/// Writes verdicts as schema.org ClaimReview in JSON-LD. Each says that it is a machine's verdict until a person
/// confirms it.
/// </summary>
/// <param name="report">What was judged.</param>
/// <param name="written">The day of the review.</param>
public sealed class ClaimReviewJson(CheckReport report, DateOnly written)
{
    private const int Best = 5;
    private const int Worst = 1;
    private const int Middle = 3;

    /// <summary>Says of every review that no person has confirmed it.</summary>
    public const string MachineVerdict = "machine verdict, not confirmed by a person";

    /// <summary>Writes each verdict of the report as an object.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        foreach (var (index, verdict) in report.Verdicts.Index())
            Write(writer, verdict, Anchor.Claim(report.Reading.Document, index));
    }

    private void Write(Utf8JsonWriter writer, Verdict verdict, string anchor)
    {
        var document = report.Reading.Document;
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "ClaimReview");
        writer.WriteString("@id", anchor);
        // Relative: the review stands beside its claim in the HTML view, wherever that is published.
        writer.WriteString("url", anchor);
        writer.WriteString("datePublished", Day(written));
        writer.WriteString("inLanguage", "en");
        writer.WriteString("creativeWorkStatus", MachineVerdict);
        WriteThing(writer, "author", "SoftwareApplication", "Burdenshare");
        writer.WriteString(
            "claimReviewed",
            Anchor.Line(Surroundings.Sentence(document.Text, verdict.Quoted.Span))
        );
        writer.WriteString("reviewBody", verdict.Reason);
        WriteRating(writer, verdict);
        WriteClaim(writer, verdict);
        WriteSources(writer, verdict);
        writer.WriteEndObject();
    }

    // Without evidence there is nothing to rate: the word stands alone.
    private static void WriteRating(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject("reviewRating");
        writer.WriteString("@type", "Rating");
        writer.WriteString("alternateName", verdict.Word.Label());
        if (verdict.Word != VerdictWord.NotEnoughEvidence)
        {
            var value = verdict.Word switch
            {
                VerdictWord.Supported => Best,
                VerdictWord.Refuted => Worst,
                _ => Middle,
            };
            writer.WriteNumber("ratingValue", value);
            writer.WriteNumber("bestRating", Best);
            writer.WriteNumber("worstRating", Worst);
        }
        writer.WriteString("ratingExplanation", verdict.Reason);
        writer.WriteEndObject();
    }

    private void WriteClaim(Utf8JsonWriter writer, Verdict verdict)
    {
        var document = report.Reading.Document;
        writer.WriteStartObject("itemReviewed");
        writer.WriteString("@type", "Claim");
        if (!verdict.AsOfAssumed)
            writer.WriteString("datePublished", Day(verdict.AsOf));
        if (SpeakerOf(verdict) is { } speaker)
            WriteThing(writer, "author", "Person", speaker);
        else if (document.Publisher is { } publisher)
            WriteThing(writer, "author", "Organization", publisher);
        writer.WriteStartObject("appearance");
        writer.WriteString("@type", "CreativeWork");
        writer.WriteString("name", document.Title ?? document.Id);
        if (document.Url is { } url)
            writer.WriteString("url", url);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // Whose words the claim stands in; the words themselves name the speaker, so that nobody is guessed.
    private string? SpeakerOf(Verdict verdict) =>
        report
            .Reading.Findings.OfType<StatementFinding>()
            .FirstOrDefault(statement => statement.Id == verdict.Claim.Statement)
            ?.Speaker
            is { ResolvedFrom: null } speaker
            ? Anchor.Line(speaker.Span.Of(report.Reading.Document))
            : null;

    private static void WriteSources(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartArray("isBasedOn");
        foreach (var origin in verdict.Evidence.Select(figure => figure.Origin).Distinct())
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "Dataset");
            writer.WriteString("identifier", origin.Id);
            writer.WriteString("name", $"{origin.Publisher}: {origin.Title}");
            writer.WriteString("version", origin.Edition);
            writer.WriteString("url", origin.Url);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter writer, string name, string type, string called)
    {
        writer.WriteStartObject(name);
        writer.WriteString("@type", type);
        writer.WriteString("name", called);
        writer.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
