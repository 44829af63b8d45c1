using System.Collections.Immutable;
using Burdenshare.Sources.Imports;

namespace Burdenshare.Sources.Sdmx;

/// <summary>
/// Which component of a message tells what of a figure: the ids that SDMX's cross-domain concepts and the large
/// publishers use, or what the user chose. A role is named as the user names it: area, year, value, measure …
/// </summary>
internal sealed class SdmxRoles
{
    /// <summary>Problem of a file whose components do not say what its figures are.</summary>
    public const string NotChosen = "SRC119";

    private static readonly (string Role, string[] Ids)[] s_usual =
    [
        ("area", ["REF_AREA", "GEO", "COUNTRY", "LOCATION"]),
        ("year", ["TIME_PERIOD", "TIME"]),
        ("value", ["OBS_VALUE"]),
        ("measure", ["MEASURE", "INDICATOR", "SERIES"]),
        ("unit", ["UNIT_MEASURE", "UNIT"]),
        ("prices", ["PRICE_BASIS", "PRICES"]),
        ("multiplier", ["UNIT_MULT"]),
        ("status", ["OBS_STATUS", "OBS_FLAG"]),
        ("frequency", ["FREQ"]),
    ];

    // Without these a number is no figure.
    private static readonly string[] s_needed = ["area", "year", "value", "measure", "unit", "prices"];

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fixed = new(StringComparer.Ordinal);

    private SdmxRoles(ImmutableArray<string> components)
    {
        foreach (var (role, ids) in s_usual)
            if (
                ids.Select(id => Place(components, id)).FirstOrDefault(place => place >= 0, -1)
                is var found
                    and >= 0
            )
                _columns[role] = found;
    }

    /// <summary>Places of the components that have a role.</summary>
    public IEnumerable<int> Columns => _columns.Values;

    /// <summary>Null after a problem: a choice that cannot be, or a role that nothing tells.</summary>
    public static SdmxRoles? Of(
        ImmutableArray<string> components,
        ImmutableArray<string> map,
        Gleaning gleaning
    )
    {
        var roles = new SdmxRoles(components);
        foreach (var choice in map)
            roles.Choose(choice, components, gleaning);
        var untold = s_needed.Where(role =>
            !roles._columns.ContainsKey(role) && !roles._fixed.ContainsKey(role)
        );
        foreach (var role in untold)
            gleaning.Fail(
                NotChosen,
                "",
                $"no component tells the {role}; there are {string.Join(", ", components)}",
                $"choose one with --map {role}=COMPONENT, or say it with --map {role}:VALUE"
            );
        return gleaning.Problems.Count == 0 ? roles : null;
    }

    /// <summary>What a row says of a role; empty where it says nothing.</summary>
    public string this[string role, ImmutableArray<string?> row] =>
        _fixed.TryGetValue(role, out var value) ? value
        : _columns.TryGetValue(role, out var place) ? row[place]?.Trim() ?? ""
        : "";

    /// <summary>Place of a component, in any case; -1 where there is none.</summary>
    public static int Place(ImmutableArray<string> components, string id)
    {
        for (var i = 0; i < components.Length; i++)
            if (string.Equals(components[i], id, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    private void Choose(string choice, ImmutableArray<string> components, Gleaning gleaning)
    {
        var end = choice.IndexOfAny(['=', ':']);
        var (role, what) = end > 0 ? (choice[..end], choice[(end + 1)..]) : (choice, "");
        if (what.Length == 0 || !s_usual.Any(usual => usual.Role == role))
            gleaning.Fail(
                NotChosen,
                "",
                $"'{choice}' chooses nothing",
                "write ROLE=COMPONENT or ROLE:VALUE; roles are "
                    + string.Join(", ", s_usual.Select(usual => usual.Role))
            );
        else if (choice[end] == ':')
            _fixed[role] = what;
        else if (Place(components, what) is var place and >= 0)
            _columns[role] = place;
        else
            gleaning.Fail(
                NotChosen,
                "",
                $"there is no component {what}; there are {string.Join(", ", components)}",
                "choose one of these"
            );
    }
}
