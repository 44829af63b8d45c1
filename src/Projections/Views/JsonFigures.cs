using System.Text.Json;
using Burdenshare.Projections.Chance;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Views;

/// <summary>Writes figures at the decimals that the contract promises.</summary>
internal static class JsonFigures
{
    public const int ShareDecimals = 6;
    public const int MoneyDecimals = 3;

    public static void Share(this Utf8JsonWriter writer, string name, double value) =>
        writer.Number(name, value, ShareDecimals);

    // Left open: more may follow.
    public static void Band(this Utf8JsonWriter writer, string name, Band band, int decimals)
    {
        writer.WriteStartObject(name);
        writer.Number("p5", band.P5, decimals);
        writer.Number("p50", band.P50, decimals);
        writer.Number("p95", band.P95, decimals);
    }

    public static void Number(this Utf8JsonWriter writer, string name, double value, int decimals) =>
        writer.WriteNumber(name, Math.Round((decimal)value, decimals));

    public static void Money(
        this Utf8JsonWriter writer,
        string name,
        (double Amount, string Currency, PriceBasis Basis) money
    )
    {
        writer.WriteStartObject(name);
        writer.Number("amount", money.Amount, MoneyDecimals);
        writer.WriteString("currency", money.Currency);
        writer.WriteString("priceBasis", money.Basis.ToString());
        writer.WriteEndObject();
    }
}
