using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// Data queries of REST 1.5 (SDMX 2.1): <c>FLOW/KEY/PROVIDER?startPeriod=…</c>, where FLOW is an id, or agency and id,
/// or agency, id and version.
/// </summary>
public static class FirstGrammar
{
    /// <summary>Reads what stands after <c>data/</c>, and the query string.</summary>
    /// <param name="path">Flow, key and provider; a slash at the end is allowed.</param>
    /// <param name="query">With or without its question mark, not decoded.</param>
    /// <param name="dimensions">How many dimensions a full key has; null where that is not known yet.</param>
    public static Answer<DataQuery> Data(string path, string query, int? dimensions = null)
    {
        var parts = path.Trim('/').Split('/').Select(QueryString.Decode).ToArray();
        if (parts.Length > 3 || parts[0].Length == 0)
            return Fault.Syntax($"data/{path}", "the path is not FLOW/KEY/PROVIDER");
        var text = QueryString.Parse(query);
        return Flow(parts[0])
            .Then(flow =>
                KeyChoice
                    .OfFirst(parts.Length > 1 ? parts[1] : "all", dimensions)
                    .Then<DataQuery>(key => new DataQuery { Flow = flow, Key = key })
            )
            .Then(read => Range(read, text))
            .Then(read => Details(read, text))
            .Then(read => SharedParameters.Add(read, text));
    }

    private static Answer<ArtefactChoice> Flow(string text)
    {
        var parts = text.Split(',');
        if (parts.Length > 3 || parts.Any(part => part.Length == 0))
            return Fault.Syntax($"flow {text}", "it is not ID, AGENCY,ID or AGENCY,ID,VERSION");
        return parts.Length == 1
            ? new ArtefactChoice([], Ids(parts[0]), ["latest"])
            : new ArtefactChoice(
                Ids(parts[0]),
                Ids(parts[1]),
                parts.Length > 2 ? [.. parts[2].Split('+')] : ["latest"]
            );
    }

    private static ImmutableArray<string> Ids(string text) => text == "all" ? [] : [.. text.Split('+')];

    private static Answer<DataQuery> Range(DataQuery query, QueryString text)
    {
        var limits = ImmutableArray.CreateBuilder<Condition>();
        foreach (
            var (name, comparison) in ((string, Comparison)[])
                [("startPeriod", Comparison.GreaterOrEqual), ("endPeriod", Comparison.LessOrEqual)]
        )
            if (text[name] is { Length: > 0 } period)
            {
                if (!Period.TryParse(period, out _))
                    return Fault.Syntax(name, $"'{period}' is no period");
                limits.Add(new Condition(comparison, period));
            }
        if (limits.Count == 2 && IsTurned(limits[0].Value, limits[1].Value))
            return Fault.Semantic("startPeriod", "it is later than endPeriod");
        return limits.Count == 0
            ? query
            : query with
            {
                Filters = [new ComponentFilter(DataStructure.Time, [limits.ToImmutable()])],
            };
    }

    private static bool IsTurned(string start, string end) =>
        Period.TryParse(start, out var first)
        && Period.TryParse(end, out var last)
        && first.First > last.Last;

    private static Answer<DataQuery> Details(DataQuery query, QueryString text) =>
        text["detail"] switch
        {
            null or "" or "full" => query,
            "dataonly" => query with { Detail = Detail.DataOnly },
            "serieskeysonly" => query with { Detail = Detail.SeriesKeysOnly },
            "nodata" => query with { Detail = Detail.NoData },
            var other => Fault.Syntax(
                "detail",
                $"'{other}' is none of full, dataonly, serieskeysonly, nodata"
            ),
        };
}
