using System.Collections.Immutable;
using Burdenshare.FactChecks;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Briefs;

/// <summary>Puts a brief together from figures and readings; it decides nothing about how the brief looks.</summary>
public static class BriefComposer
{
    /// <summary>Composes the brief.</summary>
    /// <param name="ledger">All figures.</param>
    /// <param name="standing">Where every ally stands; it names the day and the edition.</param>
    /// <param name="documents">Articles read and checked; none for a brief of figures alone.</param>
    /// <param name="version">Version of the program, printed at the foot.</param>
    /// <param name="summit">Id of the summit that the brief is for; null for none.</param>
    public static BriefContent Compose(
        Ledger ledger,
        StandingReport standing,
        IEnumerable<CheckReport> documents,
        string version,
        string? summit = null
    )
    {
        var comparison = standing.Previous is { } previous
            ? EditionComparison.Of(ledger.Alliance, previous, standing.Release, standing.Year)
            : null;
        ImmutableArray<CheckReport> read = [.. documents];
        return new BriefContent(
            ledger.Alliance,
            standing,
            Lines(ledger.Alliance, standing),
            comparison,
            read,
            Sources(standing, comparison, read),
            standing.AsOf,
            summit,
            version
        );
    }

    private static ImmutableArray<AllianceLine> Lines(Alliance alliance, StandingReport standing)
    {
        var tables = new NatoTables(standing.Release);
        var years = tables.Release.Find(tables.ShareKey(AreaCode.UnitedStates)) is { } series
            ? series.Observations.Where(point => point.Year <= standing.Year).ToArray()
            : [];
        return
        [
            .. new[] { AreaCode.EuropeAndCanada, AreaCode.Nato, AreaCode.UnitedStates }.Select(
                area => new AllianceLine(
                    area,
                    alliance.NameOf(area),
                    [.. years.Select(year => PointOf(tables, alliance, area, year))]
                )
            ),
        ];
    }

    // The edition marks years, not areas: where an aggregate is derived, it has the status of the year.
    private static AlliancePoint PointOf(
        NatoTables tables,
        Alliance alliance,
        AreaCode area,
        Observation year
    )
    {
        var published = tables.Share(area, year.Year);
        return new AlliancePoint(
            year.Year,
            published?.Value ?? (area.IsGroup ? Aggregate.Share(tables, alliance, area, year.Year) : null),
            tables.ExpenditureUsd(area, year.Year),
            (published?.Status ?? year.Status) == ObservationStatus.Estimate,
            published is null && area.IsGroup
        );
    }

    private static ImmutableArray<Origin> Sources(
        StandingReport standing,
        EditionComparison? comparison,
        ImmutableArray<CheckReport> documents
    )
    {
        var shares = standing.Allies.Select(ally => ally.Share);
        var changes = comparison?.Changes.SelectMany(change =>
            new[] { change.Now, change.Revised, change.Then }
        );
        var evidence = documents
            .SelectMany(report => report.Verdicts)
            .SelectMany(verdict => verdict.Evidence);
        return
        [
            .. shares
                .Concat(changes ?? [])
                .Concat(evidence)
                .OfType<Figure>()
                .Select(figure => figure.Origin)
                .DistinctBy(origin => origin.Id),
        ];
    }
}
