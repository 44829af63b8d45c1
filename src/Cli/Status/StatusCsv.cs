using Burdenshare.Pledges.Standings;

namespace Burdenshare.Cli.Status;

/// <summary>One row an ally; the columns carry the names of the JSON form.</summary>
internal static class StatusCsv
{
    private static readonly string[] s_head =
    [
        "ally",
        "name",
        "year",
        "asOf",
        "edition",
        "status",
        "origin",
        "defexpShare",
        "recomputedShare",
        "nominalShare",
        "equipmentShare",
        "defexpAmount",
        "defexpCurrency",
        "defexpPriceBasis",
        "defexpUsd",
        "realChange",
        "relatedShare",
        "gapTarget",
        "gapPointsOfGdp",
        "gapAmount",
        "gapCurrency",
        "gapUsd",
        "trendPointsPerYear",
        "trendYearReached",
        "pathShareThisYear",
        "pathAhead",
        "previousEdition",
        "previousShare",
        "note",
    ];

    public static string Of(StandingReport report)
    {
        var components = report.Components.Select(component => component.Id).ToArray();
        return CsvText.Of(
            [.. s_head, .. components.Select(id => $"meets:{id}")],
            report.Allies.Select(ally =>
                Row(ally, report).Concat(components.Select(id => (object?)Met(ally, id)))
            )
        );
    }

    private static bool? Met(AllyStanding ally, string component) =>
        ally.Meets.FirstOrDefault(each => each.Component.Id == component)?.Met;

    private static IEnumerable<object?> Row(AllyStanding ally, StandingReport report) =>
        [
            ally.Ally.Code.Code,
            ally.Ally.Name,
            ally.Year,
            $"{report.AsOf:yyyy-MM-dd}",
            report.Release.Edition.Name,
            ally.Share is { } share ? Shown.Status(share.Status) : null,
            ally.Share?.Origin.Id,
            ally.Share?.Value,
            ally.RecomputedShare,
            ally.NominalShare,
            ally.EquipmentShare,
            ally.Expenditure?.Amount,
            ally.Expenditure?.Currency,
            ally.Expenditure?.PriceBasis.ToString(),
            ally.ExpenditureUsd,
            ally.RealChange,
            ally.RelatedShare,
            ally.Gap?.Component,
            ally.Gap?.PointsOfGdp,
            ally.Gap?.Amount?.Amount,
            ally.Gap?.Amount?.Currency,
            ally.Gap?.Usd,
            ally.Trend?.PointsPerYear,
            ally.Trend?.YearReached,
            ally.Path?.LinearShareThisYear,
            ally.Path?.Ahead,
            ally.Revision?.PreviousEdition,
            ally.Revision?.PreviousShare,
            ally.Note,
        ];
}
