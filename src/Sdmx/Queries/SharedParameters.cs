using System.Globalization;

namespace Burdenshare.Sdmx.Queries;

/// <summary>Parameters that both grammars know, added to a query.</summary>
internal static class SharedParameters
{
    public static Answer<DataQuery> Add(DataQuery query, QueryString text)
    {
        if (!Time(text, "updatedAfter").TryGet(out var updated))
            return Fault.Syntax("updatedAfter", "this is no date and time");
        if (!Time(text, "asOf").TryGet(out var asOf))
            return Fault.Syntax("asOf", "this is no date and time");
        if (updated.Value > asOf.Value)
            return Fault.Semantic("updatedAfter", "it is later than asOf");
        if (!Count(text, "firstNObservations", 1).TryGet(out var first))
            return NoCount("firstNObservations");
        if (!Count(text, "lastNObservations", 1).TryGet(out var last))
            return NoCount("lastNObservations");
        if (!Flag(text["includeHistory"]).TryGet(out var history))
            return Fault.Syntax("includeHistory", "this is neither true nor false");
        return query with
        {
            UpdatedAfter = updated.Value,
            AsOf = asOf.Value,
            FirstObservations = first.Value,
            LastObservations = last.Value,
            IncludeHistory = history,
            DimensionAtObservation = text["dimensionAtObservation"] is { Length: > 0 } named
                ? named
                : DataStructure.Time,
        };
    }

    /// <summary>A number that may be left out.</summary>
    public static Answer<Stated<int?>> Count(QueryString text, string name, int least) =>
        text[name] is not { Length: > 0 } value ? new Stated<int?>(null)
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count >= least
            ? new Stated<int?>(count)
        : NoCount(name);

    public static Fault NoCount(string name) => Fault.Syntax(name, "this is no whole number in range");

    private static Answer<Stated<DateTimeOffset?>> Time(QueryString text, string name) =>
        text[name] is not { Length: > 0 } value ? new Stated<DateTimeOffset?>(null)
        : IsoTime.TryParse(value, out var instant) ? new Stated<DateTimeOffset?>(instant)
        : Fault.Syntax(name, "this is no date and time");

    // Clients of Python send True.
    private static Answer<bool> Flag(string? text) =>
        text is null or "" ? false
        : text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
        : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
        : Fault.Syntax("flag", text);
}

/// <summary>A parameter that may be left out, as a value that an answer can hold.</summary>
internal sealed record Stated<T>(T Value);
