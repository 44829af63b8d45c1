using System.Globalization;
using System.Text.Json;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Standings;

/// <summary>
/// Writes a standing in the published form of the <c>status</c> verb: shares are percent as numbers, money in millions,
/// unknown is null.
/// </summary>
public static class StandingJson
{
    /// <summary>Writes the report as one object.</summary>
    public static void Write(Utf8JsonWriter writer, StandingReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("edition", report.Release.Edition.Name);
        writer.WriteNumber("year", report.Year);
        writer.WriteStartArray("agreements");
        foreach (var agreement in report.Agreements)
            writer.WriteStringValue(agreement.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("allies");
        foreach (var standing in report.Allies)
            Write(writer, standing, report.Release.Edition.Name);
        writer.WriteEndArray();
        WriteAlliance(writer, report);
        writer.WriteStartObject("counts");
        foreach (var component in report.Components)
            WriteNumber(writer, component.Id, report.CountMeeting(component.Id));
        writer.WriteNumber("reporting", report.Reporting);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes one ally's entry as one object, with the edition that answers.</summary>
    public static void Write(Utf8JsonWriter writer, AllyStanding standing, string edition)
    {
        writer.WriteStartObject();
        WriteProperties(writer, standing, edition);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entry's properties into an object that the caller has opened.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, AllyStanding standing, string edition)
    {
        writer.WriteString("ally", standing.Ally.Code.Code);
        writer.WriteString("name", standing.Ally.Name);
        writer.WriteNumber("year", standing.Year);
        writer.WriteString("edition", edition);
        writer.WriteString("status", StatusOf(standing.Share?.Status));
        writer.WriteString("origin", standing.Share?.Origin.Id);
        WriteNumber(writer, "defexpShare", standing.Share?.Value);
        WriteNumber(writer, "recomputedShare", standing.RecomputedShare);
        WriteNumber(writer, "nominalShare", standing.NominalShare);
        WriteNumber(writer, "equipmentShare", standing.EquipmentShare);
        WriteMoney(writer, "defexp", standing.Expenditure);
        WriteNumber(writer, "defexpUsd", standing.ExpenditureUsd);
        WriteNumber(writer, "realChange", standing.RealChange);
        WriteNumber(writer, "relatedShare", standing.RelatedShare);
        WriteMeets(writer, standing);
        WriteGap(writer, standing.Gap);
        WriteTrend(writer, standing.Trend);
        WritePath(writer, standing.Path);
        WriteRevision(writer, standing.Revision);
        writer.WriteString("note", standing.Note);
    }

    private static void WriteMeets(Utf8JsonWriter writer, AllyStanding standing)
    {
        writer.WriteStartObject("meets");
        foreach (var component in standing.Meets)
            if (component.Met is { } met)
                writer.WriteBoolean(component.Component.Id, met);
            else
                writer.WriteNull(component.Component.Id);
        writer.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter writer, Gap? gap)
    {
        if (!Opens(writer, "gap", gap))
            return;
        writer.WriteString("target", gap!.Component);
        writer.WriteNumber("pointsOfGdp", gap.PointsOfGdp);
        WriteNumber(writer, "amount", gap.Amount?.Amount);
        writer.WriteString("currency", gap.Amount?.Currency);
        writer.WriteString("priceBasis", gap.Amount?.PriceBasis.ToString());
        WriteNumber(writer, "usd", gap.Usd);
        writer.WriteEndObject();
    }

    private static void WriteTrend(Utf8JsonWriter writer, Trend? trend)
    {
        if (!Opens(writer, "trend", trend))
            return;
        writer.WriteString("rule", Trend.Rule);
        writer.WriteNumber("pointsPerYear", trend!.PointsPerYear);
        WriteNumber(writer, "yearReached", trend.YearReached);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, PathPoint? path)
    {
        if (!Opens(writer, "path", path))
            return;
        writer.WriteNumber("linearShareThisYear", path!.LinearShareThisYear);
        writer.WriteBoolean("ahead", path.Ahead);
        writer.WriteEndObject();
    }

    private static void WriteRevision(Utf8JsonWriter writer, Revision? revision)
    {
        if (!Opens(writer, "revision", revision))
            return;
        writer.WriteString("previousEdition", revision!.PreviousEdition);
        WriteNumber(writer, "previousShare", revision.PreviousShare);
        writer.WriteEndObject();
    }

    private static void WriteAlliance(Utf8JsonWriter writer, StandingReport report)
    {
        writer.WriteStartObject("alliance");
        foreach (var group in report.Alliance)
        {
            writer.WriteStartObject(group.Area.Code);
            WriteNumber(writer, "defexpShare", group.Share);
            WriteNumber(writer, "defexpUsd", group.ExpenditureUsd);
            writer.WriteBoolean("derived", group.IsDerived);
            writer.WriteString("edition", report.Release.Edition.Name);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter writer, string name, Money? money)
    {
        if (!Opens(writer, name, money))
            return;
        writer.WriteNumber("amount", money!.Amount);
        writer.WriteString("currency", money.Currency);
        writer.WriteString("priceBasis", money.PriceBasis.ToString());
        writer.WriteEndObject();
    }

    private static bool Opens(Utf8JsonWriter writer, string name, object? part)
    {
        if (part is null)
            writer.WriteNull(name);
        else
            writer.WriteStartObject(name);
        return part is not null;
    }

    private static string? StatusOf(ObservationStatus? status) =>
        status switch
        {
            ObservationStatus.Actual => "actual",
            ObservationStatus.Estimate => "estimate",
            _ => null,
        };

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
