using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>
/// What an ally or a group spent in dollars: as the edition prints it, and for a group that it does not print the sum
/// of its members.
/// </summary>
/// <param name="Millions">Million dollars.</param>
/// <param name="Figures">The printed figure, or those of the members.</param>
internal sealed record GroupSpending(decimal Millions, ImmutableArray<Figure> Figures)
{
    /// <summary>Null where neither the group nor every member with armed forces has a figure.</summary>
    public static GroupSpending? Of(
        Release release,
        Alliance alliance,
        AreaCode area,
        int year,
        PriceBasis basis
    )
    {
        if (At(release, area, year, basis) is { } printed)
            return new GroupSpending(printed.Value, [printed]);
        if (!area.IsGroup)
            return null;
        var figures = new List<Figure>();
        foreach (var ally in Aggregate.Members(alliance, area, year).Where(ally => ally.HasArmedForces))
            if (At(release, ally.Code, year, basis) is { } figure)
                figures.Add(figure);
            else
                return null;
        return figures.Count == 0
            ? null
            : new GroupSpending(figures.Sum(figure => figure.Value), [.. figures]);
    }

    private static Figure? At(Release release, AreaCode area, int year, PriceBasis basis) =>
        release.FigureAt(new(area, Measure.DefenceExpenditure, Unit.Usd, basis), year);
}
