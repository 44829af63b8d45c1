using System.Text.Json;
using Burdenshare.Sources;
using Burdenshare.Statistics;

namespace Burdenshare.Cli.Figures;

/// <summary>What an import did, as one object; every address is there.</summary>
internal static class ImportJson
{
    /// <summary>What an edition holds, by measure, unit and price basis.</summary>
    public static IEnumerable<ImportedPart> Parts(Release release) =>
        from series in release.Series
        group series by (series.Key.Measure, Unit: UnitOf(series), series.Key.Basis) into part
        select new ImportedPart(
            part.Key.Measure.Code,
            part.Key.Unit,
            part.Key.Basis.ToString(),
            part.Sum(series => series.Observations.Length),
            part.Count()
        );

    public static void Write(Utf8JsonWriter writer, ImportReport report)
    {
        var edition = report.Release.Edition;
        writer.WriteStartObject();
        writer.WriteString("edition", edition.Id);
        writer.WriteString("title", edition.Title);
        writer.WriteString("published", edition.Published.ToString());
        writer.WriteString("publishedBecause", report.PublishedBecause);
        writer.WriteString("folder", report.Folder);
        writer.WriteNumber("figures", report.Release.Count);
        writer.WriteStartArray("read");
        foreach (var part in Parts(report.Release))
        {
            writer.WriteStartObject();
            writer.WriteString("measure", part.Measure);
            writer.WriteString("unit", part.Unit);
            writer.WriteString("priceBasis", part.Prices);
            writer.WriteNumber("figures", part.Figures);
            writer.WriteNumber("areas", part.Areas);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Aside(writer, "ignored", report.Ignored);
        Aside(writer, "refused", report.Refused);
        Against(writer, report.Against);
        writer.WriteEndObject();
    }

    private static string UnitOf(Series series) => series.Key.Unit.IsNational ? "XDC" : series.Key.Unit.Code;

    private static void Aside(Utf8JsonWriter writer, string name, IEnumerable<SetAside> asides)
    {
        writer.WriteStartArray(name);
        foreach (var aside in asides)
        {
            writer.WriteStartObject();
            writer.WriteString("reason", aside.Reason);
            writer.WriteStartArray("places");
            foreach (var place in aside.Places)
                writer.WriteStringValue(place);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Against(Utf8JsonWriter writer, EditionComparison? against)
    {
        if (against is null)
        {
            writer.WriteNull("heldBefore");
            return;
        }
        writer.WriteStartObject("heldBefore");
        writer.WriteNumber("same", against.Same);
        writer.WriteNumber("different", against.Different);
        writer.WriteNumber("onlyHere", against.OnlyNow);
        writer.WriteNumber("onlyThere", against.OnlyBefore);
        writer.WriteEndObject();
    }
}

/// <summary>A measure in one unit at one price basis.</summary>
internal sealed record ImportedPart(string Measure, string Unit, string Prices, int Figures, int Areas);
