using System.Text.Json;

namespace Burdenshare.Pledges.Commitments;

/// <summary>Writes a commitment and what became of it in the published form of the <c>ally</c> verb.</summary>
public static class CommitmentJson
{
    /// <summary>
    /// Writes one object: what was announced, its source and confidence, kept, missed or open, and why.
    /// </summary>
    public static void Write(Utf8JsonWriter writer, Commitment commitment, CommitmentStand stand)
    {
        writer.WriteStartObject();
        writer.WriteString("id", commitment.Id);
        writer.WriteString("ally", commitment.Ally.Code);
        writer.WriteString("kind", commitment.Kind);
        writer.WriteString("measure", commitment.Measure.Code);
        writer.WriteString("comparator", commitment.Comparator);
        writer.WriteNumber("value", commitment.Value);
        writer.WriteString("unit", commitment.Unit.Code);
        writer.WriteString("basis", commitment.Basis);
        WriteYear(writer, "targetYear", commitment.TargetYear);
        WriteYear(writer, "startYear", commitment.StartYear);
        writer.WriteString("announcedOn", commitment.AnnouncedOn?.ToString());
        writer.WriteString("by", commitment.By);
        writer.WriteStartArray("terms");
        foreach (var term in commitment.Terms)
            writer.WriteStringValue(term);
        writer.WriteEndArray();
        writer.WriteString("note", commitment.Note);
        writer.WriteString("state", Word(stand.State));
        writer.WriteString("why", stand.Reason);
        writer.WriteString("edition", stand.Figure?.Edition.Name);
        writer.WriteString("origin", stand.Figure?.Origin.Id);
        writer.WriteStartObject("source");
        writer.WriteString("title", commitment.Source.Title);
        writer.WriteString("url", commitment.Source.Url);
        writer.WriteString("published", commitment.Source.Published?.ToString());
        writer.WriteString("read", commitment.Source.Read.ToString());
        writer.WriteEndObject();
        writer.WriteString("confidence", commitment.Source.Confidence);
        writer.WriteEndObject();
    }

    /// <summary>open, kept or missed.</summary>
    public static string Word(CommitmentState state) =>
        state switch
        {
            CommitmentState.Kept => "kept",
            CommitmentState.Missed => "missed",
            _ => "open",
        };

    private static void WriteYear(Utf8JsonWriter writer, string name, int? year)
    {
        if (year is { } known)
            writer.WriteNumber(name, known);
        else
            writer.WriteNull(name);
    }
}
