using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>
/// Two full editions side by side. What an ally's share did between them falls into two parts that are never mixed: the
/// earlier edition's last year was revised, and the years went on.
/// </summary>
/// <param name="Earlier">The earlier edition.</param>
/// <param name="Later">The later edition.</param>
/// <param name="EarlierYear">Last year of the earlier edition.</param>
/// <param name="LaterYear">The year shown of the later edition.</param>
/// <param name="Changes">One entry an ally, the greatest rise first, those without two figures last.</param>
public sealed record EditionComparison(
    Edition Earlier,
    Edition Later,
    int EarlierYear,
    int LaterYear,
    ImmutableArray<ShareChange> Changes
)
{
    /// <summary>
    /// What differs between the two editions apart from the years, one clause each: a reader must know it before two
    /// figures are set side by side.
    /// </summary>
    public IEnumerable<string> Splices
    {
        get
        {
            if (Earlier.BaseYear != Later.BaseYear)
                yield return $"constant prices of {Earlier.BaseYear} became constant prices of {Later.BaseYear}";
            if (!string.Equals(Earlier.Concept, Later.Concept, StringComparison.OrdinalIgnoreCase))
                yield return $"“{Earlier.Concept}” became “{Later.Concept}”";
        }
    }

    /// <summary>How many allies reach a share, in a choice of the figures.</summary>
    public int CountAt(decimal target, Func<ShareChange, Figure?> figure) =>
        Changes.Count(change => figure(change)?.Value >= target);

    /// <summary>Sets an edition beside the full one before it.</summary>
    internal static EditionComparison Of(Alliance alliance, Release earlier, Release later, int laterYear)
    {
        var before = new NatoTables(earlier);
        var after = new NatoTables(later);
        var earlierYear = alliance
            .Members.Select(ally => earlier.Find(before.ShareKey(ally.Code)))
            .OfType<Series>()
            .Max(series => series.Observations[^1].Year);
        var changes = alliance.Members.Select(ally => new ShareChange(
            ally,
            before.Share(ally.Code, earlierYear),
            after.Share(ally.Code, earlierYear),
            after.Share(ally.Code, laterYear)
        ));
        return new EditionComparison(
            earlier.Edition,
            later.Edition,
            earlierYear,
            laterYear,
            [
                .. changes
                    .Where(change => change.HasFigure)
                    .OrderByDescending(change => change.Total.HasValue)
                    .ThenByDescending(change => change.Total)
                    .ThenBy(change => change.Ally.Name, StringComparer.Ordinal),
            ]
        );
    }
}

/// <summary>How one ally's share moved between two editions, in points of GDP.</summary>
/// <param name="Ally">Who.</param>
/// <param name="Then">The earlier edition's last year, as it said.</param>
/// <param name="Revised">The same year, as the later edition says.</param>
/// <param name="Now">The later edition's year.</param>
public sealed record ShareChange(Ally Ally, Figure? Then, Figure? Revised, Figure? Now)
{
    /// <summary>What the later edition made of the same year: points of GDP; null where either is unknown.</summary>
    public decimal? Revision => Revised?.Value - Then?.Value;

    /// <summary>What happened since that year, within the later edition; null where either is unknown.</summary>
    public decimal? Since => Now?.Value - Revised?.Value;

    /// <summary>Both together; null where either end is unknown.</summary>
    public decimal? Total => Now?.Value - Then?.Value;

    internal bool HasFigure => Then is not null || Revised is not null || Now is not null;
}
