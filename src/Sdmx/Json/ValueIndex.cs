using System.Collections.Immutable;

namespace Burdenshare.Sdmx.Json;

/// <summary>The values of one component in a message, and the place of each: SDMX-JSON points by place.</summary>
internal sealed class ValueIndex
{
    private readonly Dictionary<string, int> _places;

    private ValueIndex(string id, CodeList? codes, ImmutableArray<string> values)
    {
        (Id, Codes, Values) = (id, codes, values);
        _places = values
            .Select((value, place) => (value, place))
            .ToDictionary(pair => pair.value, pair => pair.place, StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>Null where any text is allowed.</summary>
    public CodeList? Codes { get; }

    public ImmutableArray<string> Values { get; }

    /// <summary>In the order of the code list; texts in ordinal order, so that periods come by time.</summary>
    public static ValueIndex Of(string id, CodeList? codes, IEnumerable<string?> used) =>
        new(
            id,
            codes,
            [
                .. used.OfType<string>()
                    .Distinct()
                    .OrderBy(value => codes?.PlaceOf(value) ?? 0)
                    .ThenBy(value => value, StringComparer.Ordinal),
            ]
        );

    public int? PlaceOf(string? value) => value is null ? null : _places[value];
}
