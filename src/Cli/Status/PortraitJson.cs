using System.Globalization;
using System.Text.Json;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Cli.Figures;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Standings;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Status;

/// <summary>
/// A portrait as one object: the entry of `status`, then series, revisions, commitments, positions, sources.
/// </summary>
internal static class PortraitJson
{
    public static void Write(Utf8JsonWriter writer, Portrait portrait)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", Day(portrait.Report.AsOf));
        StandingJson.WriteProperties(writer, portrait.Standing, portrait.Report.Release.Edition.Name);
        writer.WriteStartArray("series");
        foreach (var row in portrait.Series)
            Write(writer, row);
        writer.WriteEndArray();
        writer.WritePropertyName("revisions");
        RevisionJson.WriteRows(writer, portrait.Revisions);
        writer.WriteStartArray("commitments");
        foreach (var (commitment, stand) in portrait.Commitments)
            CommitmentJson.Write(writer, commitment, stand);
        writer.WriteEndArray();
        writer.WriteStartArray("positions");
        foreach (var position in portrait.Positions)
            Write(writer, position);
        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        foreach (var origin in portrait.Sources)
            Write(writer, origin);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TidyRow row)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in TidyRow.Columns.Zip(row.Cells))
            writer.WriteValue(name, value);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, StatedPosition position)
    {
        writer.WriteStartObject();
        writer.WriteString("issue", position.Issue);
        writer.WriteString("date", Day(position.Date));
        writer.WriteString("stance", Word(position.Stance));
        writer.WriteValue("value", (decimal?)position.Value);
        writer.WriteString("unit", position.Unit);
        writer.WriteString("speaker", position.Speaker);
        writer.WriteString("note", position.Note);
        writer.WriteString("source", position.Source);
        writer.WriteString("url", position.Url);
        writer.WriteString("confidence", position.IsVerified ? "verified" : "reported");
        writer.WriteEndObject();
    }

    /// <summary>A stance as the contract spells it.</summary>
    public static string Word(Stance stance) =>
        stance switch
        {
            Stance.Supports => "supports",
            Stance.Opposes => "opposes",
            Stance.Conditional => "conditional",
            _ => "undecided",
        };

    private static void Write(Utf8JsonWriter writer, Origin origin)
    {
        writer.WriteStartObject();
        writer.WriteString("id", origin.Id);
        writer.WriteString("publisher", origin.Publisher);
        writer.WriteString("title", origin.Title);
        writer.WriteString("edition", origin.Edition);
        writer.WriteString("cutOff", origin.CutOff);
        writer.WriteString("url", origin.Url);
        writer.WriteString("terms", origin.Terms);
        writer.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
