using System.Collections.Immutable;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Outlooks;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>What all allies' projections stand on: the edition, the outlook and the target.</summary>
internal sealed class Ground
{
    // Any founding member of the euro carries its rate to the dollar; Germany's GDP is the largest.
    private static readonly AreaCode s_euroMember = new("DEU");
    private const double SameRate = 0.05;

    private readonly NatoTables _tables;
    private readonly OutlookReader _outlooks;
    private readonly OutlookShift _shift;

    private Ground(
        ProjectionSources sources,
        Release imf,
        ProjectionTarget target,
        int baseYear,
        ProjectionQuestion question
    )
    {
        _tables = new NatoTables(sources.Release);
        // A year before the first one shows its growth.
        _outlooks = new OutlookReader(imf, baseYear - 1, target.Year);
        EuroMember = _outlooks.Read(sources.Ledger.Alliance[s_euroMember])!;
        (Target, BaseYear) = (target, baseYear);
        _shift = question.Shift;
        Vintages = [sources.Release.Edition.Id, imf.Edition.Id];
        Levels = ProjectionTarget.Levels(sources.Agreements, question.AsOf);
        Sizes = ShockEstimate.Of(sources.Ledger, sources.Release, baseYear, question.AsOf);
    }

    public ProjectionTarget Target { get; }

    public int BaseYear { get; }

    public Outlook EuroMember { get; }

    public ImmutableArray<string> Vintages { get; }

    /// <summary>Agreed shares of GDP by the component's id.</summary>
    public ImmutableArray<(string Component, double Share)> Levels { get; }

    /// <summary>How large surprises are.</summary>
    public ShockSizes Sizes { get; }

    /// <summary>The years that are projected.</summary>
    public int Years => Target.Year - BaseYear;

    /// <summary>PRJ101 to PRJ103 for the target, PRJ105 where no outlook reaches the base year.</summary>
    public static Outcome<Ground> Find(ProjectionSources sources, ProjectionQuestion question)
    {
        var baseYear = LastYear(sources);
        var imf = sources.Ledger.NewestFull(OutlookReader.Publisher, question.AsOf);
        if (imf is null || imf.LastYear < baseYear)
            return new Problem(
                "PRJ105",
                $"--as-of {question.AsOf:yyyy-MM-dd}",
                $"no World Economic Outlook held here was out by that day and reaches {baseYear}",
                "choose a later day; data list shows when each release appeared"
            );
        return ProjectionTarget
            .Of(question, sources.Agreements, baseYear)
            .Select(target => new Ground(sources, imf, target, baseYear, question));
    }

    /// <summary>Null where figures are missing that this shape needs.</summary>
    public Start? StartOf(Ally ally, Spoken said, CourseShape shape) =>
        Start.Of(ally, (_tables, BaseYear), _outlooks, said) is { } start
        && start.Toward(Target).Draw(shape) is not null
        && IsInItsMoney(start.Outlook)
            ? start with
            {
                Outlook = _shift.Apply(start.Outlook, BaseYear),
            }
            : null;

    // Croatia's money of 2019 was the kuna, which the list of members does not know: whoever is said to count in euro
    // must count at the euro's rate.
    private bool IsInItsMoney(Outlook outlook) =>
        outlook.Currency != EuroMember.Currency
        || Math.Abs(outlook.PerUsd(BaseYear) / EuroMember.PerUsd(BaseYear) - 1) < SameRate;

    private static int LastYear(ProjectionSources sources)
    {
        var tables = new NatoTables(sources.Release);
        return sources
            .Ledger.Alliance.Members.Select(ally => sources.Release.Find(tables.ShareKey(ally.Code)))
            .OfType<Series>()
            .Max(series => series.Observations[^1].Year);
    }
}
