using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Queries;

/// <summary>
/// Data queries of REST 2.x (SDMX 3.0 and 3.1): <c>CONTEXT/AGENCY/ID/VERSION/KEY?c[DIM]=…</c>. Every part defaults to
/// all; alternatives are joined by commas.
/// </summary>
public static class SecondGrammar
{
    private static readonly string[] s_contexts = ["datastructure", "dataflow", "provisionagreement", "*"];

    /// <summary>Reads what stands after <c>data/</c>, and the query string.</summary>
    /// <param name="path">Context, agency, id, version and key; a slash at the end is allowed.</param>
    /// <param name="query">With or without its question mark, not decoded.</param>
    /// <param name="dimensions">How many dimensions a full key has; null where that is not known yet.</param>
    public static Answer<DataQuery> Data(string path, string query, int? dimensions = null)
    {
        var parts = path.Trim('/').Split('/').Select(QueryString.Decode).ToArray();
        if (parts.Length > 5)
            return Fault.Syntax($"data/{path}", "the path is not CONTEXT/AGENCY/ID/VERSION/KEY");
        string Part(int place) => place < parts.Length && parts[place].Length > 0 ? parts[place] : "*";
        if (Part(0).Split(',').FirstOrDefault(context => !s_contexts.Contains(context)) is { } wrong)
            return Fault.Syntax("context", $"'{wrong}' is none of {string.Join(", ", s_contexts)}");
        if (Part(0) == "provisionagreement")
            return new Fault(FaultKind.NotImplemented, "context", "there are no provision agreements here");
        var text = QueryString.Parse(query);
        return KeyChoice
            .OfSecond(Part(4), dimensions)
            .Then<DataQuery>(key => new DataQuery
            {
                Flow = new ArtefactChoice(Ids(Part(1)), Ids(Part(2)), Ids(Part(3))),
                Key = key,
            })
            .Then(read => Filters(read, text))
            .Then(read => Page(read, text))
            .Then(read => SharedParameters.Add(read, text));
    }

    private static ImmutableArray<string> Ids(string text) => text == "*" ? [] : [.. text.Split(',')];

    private static Answer<DataQuery> Filters(DataQuery query, QueryString text)
    {
        var filters = ImmutableArray.CreateBuilder<ComponentFilter>();
        foreach (var (name, value) in text.Parts)
        {
            if (!name.StartsWith("c[", StringComparison.Ordinal) || !name.EndsWith(']'))
                continue;
            var read = ComponentFilter.Parse(name[2..^1], value);
            if (!read.TryGet(out var filter))
                return read.Fault!;
            if (filter.Component == DataStructure.Time && WrongPeriod(filter) is { } wrong)
                return Fault.Syntax(name, $"'{wrong}' is no period");
            filters.Add(filter);
        }
        return query with { Filters = filters.ToImmutable() };
    }

    private static string? WrongPeriod(ComponentFilter filter) =>
        filter
            .Alternatives.SelectMany(all => all)
            .Where(condition => condition.Comparison <= Comparison.GreaterOrEqual)
            .Select(condition => condition.Value)
            .FirstOrDefault(value => !Period.TryParse(value, out _));

    private static Answer<DataQuery> Page(DataQuery query, QueryString text)
    {
        if (!SharedParameters.Count(text, "offset", 0).TryGet(out var offset))
            return SharedParameters.NoCount("offset");
        if (!SharedParameters.Count(text, "limit", 1).TryGet(out var limit))
            return SharedParameters.NoCount("limit");
        return query with { Offset = offset.Value, Limit = limit.Value };
    }
}
