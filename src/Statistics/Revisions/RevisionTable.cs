using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Revisions;

/// <summary>One year of a series in every edition that has it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Figures">One entry an edition of the table, in its order; null where it has no figure.</param>
public sealed record RevisionRow(int Year, ImmutableArray<Figure?> Figures)
{
    /// <summary>Latest figure less the first one, in the unit of the series; null with fewer than two.</summary>
    public decimal? Revision =>
        Figures.OfType<Figure>().ToArray() is { Length: > 1 } held ? held[^1].Value - held[0].Value : null;
}

/// <summary>How one ally's figures moved from edition to edition: one row a year, one column an edition.</summary>
/// <param name="Area">Whose figures.</param>
/// <param name="Editions">Oldest first.</param>
/// <param name="Rows">By year.</param>
public sealed record RevisionTable(
    AreaCode Area,
    ImmutableArray<Edition> Editions,
    ImmutableArray<RevisionRow> Rows
)
{
    /// <summary>
    /// Sets the editions of one publisher side by side. The price basis may differ from edition to edition (a rebase
    /// does not stop a share from being compared), so the series is chosen per release.
    /// </summary>
    public static RevisionTable Of(
        IEnumerable<Release> releases,
        AreaCode area,
        Func<Release, Series?> choose
    )
    {
        var held = new List<Column>();
        foreach (var release in releases)
            if (choose(release) is { } series)
                held.Add(new Column(release, series));
        return new RevisionTable(area, [.. held.Select(column => column.Release.Edition)], [.. ByYear(held)]);
    }

    private static List<RevisionRow> ByYear(List<Column> held)
    {
        var years = new List<int>();
        foreach (var column in held)
        foreach (var year in column.Series.Years)
            years.Add(year);
        years.Sort();
        var rows = new List<RevisionRow>();
        foreach (var year in years)
            if (rows.Count == 0 || rows[^1].Year != year)
                rows.Add(new RevisionRow(year, [.. At(held, year)]));
        return rows;
    }

    private static Figure?[] At(List<Column> held, int year)
    {
        var figures = new Figure?[held.Count];
        for (var i = 0; i < figures.Length; i++)
            figures[i] = held[i].At(year);
        return figures;
    }

    private sealed record Column(Release Release, Series Series)
    {
        public Figure? At(int year) => Series.At(year) is { } point ? Release.Quote(Series, point) : null;
    }
}
