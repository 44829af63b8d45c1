using Burdenshare.Projections;
using Burdenshare.Projections.Costs;

namespace Burdenshare.Cli.Projections;

/// <summary>One row an ally and year; amounts in millions.</summary>
internal static class ProjectCsv
{
    private static readonly string[] s_head =
    [
        "ally",
        "name",
        "edition",
        "target",
        "targetYear",
        "baseYear",
        "baseShare",
        "path",
        "year",
        "pathShare",
        "currency",
        .. Amounts("cost"),
        "additionalTo",
        .. Amounts("additional"),
        "additionalShareOfGdp",
        "additionalShareOfRevenue",
        "gdp",
    ];

    public static string Of(Projection projection) =>
        CsvText.Of(
            s_head,
            from ally in projection.Allies
            from year in ally.Years
            select Row(projection, ally, year)
        );

    private static IEnumerable<object?> Row(Projection projection, AllyProjection ally, ProjectedYear year) =>
        [
            ally.Ally.Code.Code,
            ally.Ally.Name,
            ally.Start.Edition.Name,
            projection.Target.Id,
            projection.Target.Year,
            ally.Start.Year,
            ally.Start.Value,
            Words.Of(projection.Question.Shape),
            year.Year,
            Share(year.Share),
            ally.Currency,
            .. Amounts(year.Cost),
            Words.Of(projection.Question.Yardstick),
            .. Amounts(year.Additional),
            Share(year.AdditionalOfGdp),
            Share(year.AdditionalOfRevenue),
            Money(year.Gdp),
        ];

    private static string[] Amounts(string of) =>
        [of, $"{of}Constant", $"{of}Usd", $"{of}UsdConstant", $"{of}Eur", $"{of}EurConstant"];

    private static IEnumerable<object?> Amounts(PricedAmount amount) =>
        [
            Money(amount.National),
            Money(amount.NationalConstant),
            Money(amount.Usd),
            Money(amount.UsdConstant),
            Money(amount.Eur),
            Money(amount.EurConstant),
        ];

    private static decimal Share(double value) => Math.Round((decimal)value, 6);

    private static decimal Money(double value) => Math.Round((decimal)value, 3);
}
