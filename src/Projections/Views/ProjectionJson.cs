using System.Text.Json;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Costs;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Views;

/// <summary>Writes a projection as JSON; the names are part of the command line's contract.</summary>
public static class ProjectionJson
{
    private const int MoneyDecimals = JsonFigures.MoneyDecimals;

    /// <summary>The whole document.</summary>
    public static void Write(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", $"{projection.Question.AsOf:yyyy-MM-dd}");
        writer.WriteStartArray("vintages");
        foreach (var vintage in projection.Vintages)
            writer.WriteStringValue(vintage);
        writer.WriteEndArray();
        writer.WriteNumber("seed", projection.Question.Seed);
        writer.WriteNumber("paths", projection.Question.Paths);
        writer.WriteString("gdp", projection.Question.IsGdpStochastic ? "stochastic" : "weo");
        writer.WriteString("financing", Words.Of(projection.Question.Financing));
        writer.WriteString("path", Words.Of(projection.Question.Shape));
        writer.WriteString("additionalTo", Words.Of(projection.Question.Yardstick));
        writer.WriteStartArray("allies");
        foreach (var ally in projection.Allies)
            Write(writer, projection, ally);
        writer.WriteEndArray();
        AllianceJson.Write(writer, projection);
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
        foreach (var (year, chance) in ally.Years.Zip(ally.Chance.Years))
            WriteYear(writer, projection, ally, (year, chance));
        writer.WriteEndArray();
        WriteChance(writer, projection, ally);
        writer.WriteStartObject("requiredAnnualGrowth");
        writer.Share("nominal", ally.NominalGrowth);
        writer.Share("real", ally.RealGrowth);
        writer.WriteEndObject();
        WriteCumulative(writer, projection, ally);
        writer.Share("partOfAllAdditional", AllianceView.PartOfAdditional(projection, ally));
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
        (ProjectedYear Course, YearFan Chance) inYear
    )
    {
        var (year, chance) = inYear;
        var constant = PriceBasis.Constant(projection.BaseYear);
        writer.WriteStartObject();
        writer.WriteNumber("year", year.Year);
        writer.WriteStartObject("share");
        writer.Share("p5", chance.Share.P5);
        writer.Share("p25", chance.Share.P25);
        writer.Share("p50", chance.Share.P50);
        writer.Share("p75", chance.Share.P75);
        writer.Share("p95", chance.Share.P95);
        writer.WriteEndObject();
        writer.Share("pathShare", year.Share);
        writer.Money("cost", (year.Cost.National, ally.Currency, PriceBasis.Current));
        writer.Money("costConstant", (year.Cost.NationalConstant, ally.Currency, constant));
        writer.Money("additional", (year.Additional.National, ally.Currency, PriceBasis.Current));
        writer.Money("additionalConstant", (year.Additional.NationalConstant, ally.Currency, constant));
        WriteConverted(writer, "", year.Cost);
        WriteConverted(writer, "additional", year.Additional);
        writer.Share("additionalShareOfGdp", year.AdditionalOfGdp);
        writer.Share("additionalShareOfRevenue", year.AdditionalOfRevenue);
        writer.Band("gdp", chance.Gdp, MoneyDecimals);
        writer.WriteEndObject();
        writer.Band("debtToGdp", chance.Debt, JsonFigures.ShareDecimals);
        writer.Share("baselineP50", chance.DebtWithout);
        writer.WriteEndObject();
        writer.WriteStartObject("probabilityOf");
        foreach (var (level, part) in projection.Levels.Zip(chance.Reaching))
            writer.Share(level, part);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // Where half of the paths never reach the target, no year is named.
    private static void WriteChance(Utf8JsonWriter writer, Projection projection, AllyProjection ally)
    {
        writer.Share("probabilityOfTarget", ally.Chance.Probability);
        if (ally.Chance.MedianYear is { } place)
            writer.WriteNumber("yearReached", ally.Years[place].Year);
        writer.WriteStartObject("expectedShortfall");
        writer.Share("pointsOfGdp", ally.Chance.Shortfall);
        writer.Number("amount", ally.Chance.Shortfall / 100 * ally.Years[^1].Gdp, MoneyDecimals);
        writer.WriteString("currency", ally.Currency);
        writer.WriteString("priceBasis", PriceBasis.Current.ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("debtStress");
        writer.WriteNumber("year", projection.Target.Year);
        writer.Share("expected", ally.DebtStress.Expected);
        writer.Share("lowerBalance", ally.DebtStress.LowerBalance);
        writer.Share("adverseGrowthAndRates", ally.DebtStress.Adverse);
        writer.Share("financialStress", ally.DebtStress.FinancialStress);
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
}
