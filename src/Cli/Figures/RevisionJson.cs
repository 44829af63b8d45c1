using System.Text.Json;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Breaks;
using Burdenshare.Statistics.Revisions;

namespace Burdenshare.Cli.Figures;

/// <summary>
/// Revision tables as JSON: an array of allies, each with its years, each with one value an edition.
/// </summary>
internal static class RevisionJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<RevisionTable> tables, Ledger ledger)
    {
        writer.WriteStartArray();
        foreach (var table in tables)
        {
            writer.WriteStartObject();
            writer.WriteString("ally", table.Area.Code);
            writer.WritePropertyName("revisions");
            WriteRows(writer, table);
            Write(writer, Splice.Of(table));
            Write(writer, RevisionNotes.Breaks(table, ledger));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<Splice> splices)
    {
        writer.WriteStartArray("splices");
        foreach (var splice in splices)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", splice.Kind);
            writer.WriteString("from", splice.From.Name);
            writer.WriteString("to", splice.To.Name);
            writer.WriteString("what", splice.What);
            writer.WriteBoolean("comparable", splice.IsComparable);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Breaks of a series, dated and cited.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<SeriesBreak> breaks)
    {
        writer.WriteStartArray("breaks");
        foreach (var each in breaks)
        {
            writer.WriteStartObject();
            writer.WriteString("id", each.Id);
            writer.WriteString("ally", each.Area?.Code);
            writer.WriteNumber("year", each.Year);
            writer.WriteString("kind", each.Kind);
            writer.WriteString("what", each.What);
            writer.WriteString("source", each.Source);
            writer.WriteString("url", each.Url.Length == 0 ? null : each.Url);
            writer.WriteString("confidence", each.Confidence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>The rows of one ally as an array.</summary>
    public static void WriteRows(Utf8JsonWriter writer, RevisionTable table)
    {
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", row.Year);
            writer.WriteStartArray("values");
            foreach (var (edition, figure) in table.Editions.Zip(row.Figures))
            {
                writer.WriteStartObject();
                writer.WriteString("edition", edition.Name);
                writer.WriteValue("value", figure?.InPlainUnit());
                writer.WriteString("unit", figure?.Key.Unit.Currency ?? figure?.Key.Unit.Code);
                writer.WriteString("priceBasis", figure?.Key.Basis.ToString());
                writer.WriteString("status", figure is null ? null : Shown.Status(figure.Status));
                writer.WriteString("origin", figure?.Origin.Id);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteValue("revision", row.Revised());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
