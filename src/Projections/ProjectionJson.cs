using System.Text.Json;
using Burdenshare.Projections.Costs;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>Writes a projection as JSON; the names are part of the command line's contract.</summary>
public static class ProjectionJson
{
    private const int ShareDecimals = 6;
    private const int MoneyDecimals = 3;

    /// <summary>The whole document.</summary>
    public static void Write(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", $"{projection.Question.AsOf:yyyy-MM-dd}");
        writer.WriteStartArray("vintages");
        foreach (var vintage in projection.Vintages)
            writer.WriteStringValue(vintage);
        writer.WriteEndArray();
        writer.WriteString("path", Words.Of(projection.Question.Shape));
        writer.WriteString("additionalTo", Words.Of(projection.Question.Yardstick));
        writer.WriteStartArray("allies");
        foreach (var ally in projection.Allies)
            Write(writer, projection, ally);
        writer.WriteEndArray();
        writer.WriteStartArray("leftOut");
        foreach (var ally in projection.LeftOut)
            writer.WriteStringValue(ally.Code.Code);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One ally as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Projection projection, AllyProjection ally)
    {
        writer.WriteStartObject();
        writer.WriteString("ally", ally.Ally.Code.Code);
        writer.WriteString("name", ally.Ally.Name);
        writer.WriteString("target", projection.Target.Id);
        writer.WriteNumber("targetYear", projection.Target.Year);
        writer.Share("targetShare", projection.Target.Share);
        WriteStart(writer, ally);
        writer.WriteStartArray("years");
        foreach (var year in ally.Years)
            WriteYear(writer, projection, ally, year);
        writer.WriteEndArray();
        writer.WriteStartObject("requiredAnnualGrowth");
        writer.Share("nominal", ally.NominalGrowth);
        writer.Share("real", ally.RealGrowth);
        writer.WriteEndObject();
        WriteCumulative(writer, projection, ally);
        writer.WriteStartArray("plan");
        foreach (var commitment in ally.PlanCommitments)
            writer.WriteStringValue(commitment);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, AllyProjection ally)
    {
        writer.WriteStartObject("baseline");
        writer.WriteNumber("year", ally.Start.Year);
        writer.WriteNumber("share", ally.Start.Value);
        writer.WriteString("edition", ally.Start.Edition.Name);
        writer.WriteString(
            "status",
            ally.Start.Status switch
            {
                ObservationStatus.Actual => "actual",
                ObservationStatus.Estimate => "estimate",
                _ => null,
            }
        );
        writer.WriteString("origin", ally.Start.Origin.Id);
        writer.WriteEndObject();
    }

    private static void WriteYear(
        Utf8JsonWriter writer,
        Projection projection,
        AllyProjection ally,
        ProjectedYear year
    )
    {
        var constant = PriceBasis.Constant(projection.BaseYear);
        writer.WriteStartObject();
        writer.WriteNumber("year", year.Year);
        writer.Share("pathShare", year.Share);
        writer.Money("cost", (year.Cost.National, ally.Currency, PriceBasis.Current));
        writer.Money("costConstant", (year.Cost.NationalConstant, ally.Currency, constant));
        writer.Money("additional", (year.Additional.National, ally.Currency, PriceBasis.Current));
        writer.Money("additionalConstant", (year.Additional.NationalConstant, ally.Currency, constant));
        WriteConverted(writer, "", year.Cost);
        WriteConverted(writer, "additional", year.Additional);
        writer.Share("additionalShareOfGdp", year.AdditionalOfGdp);
        writer.Share("additionalShareOfRevenue", year.AdditionalOfRevenue);
        writer.WriteStartObject("gdp");
        writer.Number("p50", year.Gdp, MoneyDecimals);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteConverted(Utf8JsonWriter writer, string of, PricedAmount amount)
    {
        foreach (
            var (name, value) in new[]
            {
                ("Usd", amount.Usd),
                ("UsdConstant", amount.UsdConstant),
                ("Eur", amount.Eur),
                ("EurConstant", amount.EurConstant),
            }
        )
            writer.Number(
                of.Length == 0 ? name[..1].ToLowerInvariant() + name[1..] : of + name,
                value,
                MoneyDecimals
            );
    }

    private static void WriteCumulative(Utf8JsonWriter writer, Projection projection, AllyProjection ally)
    {
        var sum = ally.Cumulative[projection.Question.Yardstick];
        writer.Money("cumulativeAdditional", (sum, ally.Currency, PriceBasis.Current));
        writer.WriteStartObject("cumulativeAdditionalTo");
        foreach (var yardstick in Enum.GetValues<Yardstick>())
            writer.Number(Words.Of(yardstick), ally.Cumulative[yardstick], MoneyDecimals);
        writer.WriteEndObject();
    }

    private static void Share(this Utf8JsonWriter writer, string name, double value) =>
        writer.Number(name, value, ShareDecimals);

    private static void Number(this Utf8JsonWriter writer, string name, double value, int decimals) =>
        writer.WriteNumber(name, Math.Round((decimal)value, decimals));

    private static void Money(
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
