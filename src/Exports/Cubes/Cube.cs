using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Exports.Wording;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Cubes;

/// <summary>A dimension of a cube: its categories in order, each with its name.</summary>
internal sealed record CubeDimension(
    string Id,
    string Label,
    ImmutableArray<(string Code, string Name)> Categories
)
{
    private readonly Dictionary<string, int> _places = Categories
        .Select((category, place) => (category.Code, place))
        .ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);

    public int this[string code] => _places[code];
}

/// <summary>A cell that holds a figure.</summary>
internal sealed record CubeCell(int Place, Figure Figure);

/// <summary>An edition as a cube: area, measure, price basis, year. Most cells are empty.</summary>
internal sealed class Cube
{
    public Cube(Release release, Alliance alliance)
    {
        Release = release;
        var keys = release.Series.Select(series => series.Key).ToArray();
        Dimensions =
        [
            new("area", "Area", [.. release.Areas.Select(area => (area.Code, Words.Area(area, alliance)))]),
            new("measure", "Measure", Categories(keys, MeasureCode.Of, MeasureCode.NameOf)),
            new(
                "prices",
                "Prices",
                Categories(keys, key => key.Basis.ToString(), key => Words.Prices(key.Basis))
            ),
            new("year", "Year", Years(release)),
        ];
        Cells =
        [
            .. release
                .Series.SelectMany(series =>
                    series.Observations.Select(point => new CubeCell(
                        Place(series.Key, point.Year),
                        release.Quote(series, point)
                    ))
                )
                .OrderBy(cell => cell.Place),
        ];
    }

    public Release Release { get; }

    public ImmutableArray<CubeDimension> Dimensions { get; }

    /// <summary>The cells that are filled, in order of place; the last dimension runs fastest.</summary>
    public ImmutableArray<CubeCell> Cells { get; }

    private int Place(SeriesKey key, int year)
    {
        string[] codes = [key.Area.Code, MeasureCode.Of(key), key.Basis.ToString(), Text(year)];
        var place = 0;
        for (var i = 0; i < codes.Length; i++)
            place = place * Dimensions[i].Categories.Length + Dimensions[i][codes[i]];
        return place;
    }

    private static ImmutableArray<(string, string)> Categories(
        SeriesKey[] keys,
        Func<SeriesKey, string> code,
        Func<SeriesKey, string> name
    ) =>
        [
            .. keys.Select(key => (Code: code(key), Name: name(key)))
                .DistinctBy(pair => pair.Code)
                .OrderBy(pair => pair.Code, StringComparer.Ordinal),
        ];

    private static ImmutableArray<(string, string)> Years(Release release) =>
        [
            .. release
                .Series.SelectMany(series => series.Observations.Select(point => point.Year))
                .Distinct()
                .Order()
                .Select(year => (Text(year), Text(year))),
        ];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
