using System.Text.Json;

namespace Burdenshare.Projections.Views;

/// <summary>Writes what the allies do together, and the year of the review.</summary>
internal static class AllianceJson
{
    private const int MoneyDecimals = JsonFigures.MoneyDecimals;

    public static void Write(Utf8JsonWriter writer, Projection projection)
    {
        WriteAlliance(writer, projection);
        WriteCheckpoint(writer, projection);
    }

    private static void WriteAlliance(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteStartObject("alliance");
        foreach (var view in AllianceView.Of(projection))
        {
            writer.WriteStartArray(view.Area.Code);
            foreach (var year in view.Years)
            {
                writer.WriteStartObject();
                writer.WriteNumber("year", year.Year);
                writer.Share("share", year.Share);
                writer.Number("usd", year.Usd, MoneyDecimals);
                writer.Number("usdConstant", year.UsdConstant, MoneyDecimals);
                writer.Number("additionalUsd", year.AdditionalUsd, MoneyDecimals);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteCheckpoint(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteStartArray("checkpoint");
        foreach (var point in Checkpoint.Of(projection))
        {
            writer.WriteStartObject();
            writer.WriteString("ally", point.Ally.Code.Code);
            writer.WriteNumber("year", point.Year);
            writer.Share("pathShare", point.Course);
            if (point.Trend is { } trend)
                writer.Share("trendShare", trend);
            else
                writer.WriteNull("trendShare");
            writer.Share("planShare", point.Plan);
            if (point.IsOnTrend is { } isOn)
                writer.WriteBoolean("onTrend", isOn);
            else
                writer.WriteNull("onTrend");
            writer.WriteBoolean("onPlan", point.IsOnPlan);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
