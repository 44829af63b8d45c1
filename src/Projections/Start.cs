using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Standings;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Outlooks;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>What an ally starts from.</summary>
/// <param name="Ally">Whose.</param>
/// <param name="Share">Its last published share.</param>
/// <param name="Outlook">Its economy.</param>
/// <param name="PerYear">Mean annual change of the share over the last years, points; null where unknown.</param>
/// <param name="Plan">What it announced.</param>
internal sealed record Start(Ally Ally, Figure Share, Outlook Outlook, double? PerYear, AnnouncedPlan Plan)
{
    public int Year => Share.Year;

    public double BaseShare => (double)Share.Value;

    /// <summary>Null where the edition has no share of that year, or the IMF no outlook.</summary>
    public static Start? Of(
        Ally ally,
        (NatoTables Tables, int Year) standing,
        OutlookReader outlooks,
        Spoken said
    )
    {
        var share = standing.Tables.Share(ally.Code, standing.Year);
        if (share is null || outlooks.Read(ally) is not { } outlook)
            return null;
        var before = standing.Tables.Share(ally.Code, standing.Year - Trend.Years);
        return new Start(
            ally,
            share,
            outlook,
            before is null ? null : (double)(share.Value - before.Value) / Trend.Years,
            AnnouncedPlan.Of(said.Book.InForce(ally.Code, said.By), standing.Year, (double)share.Value)
        );
    }

    /// <summary>The ways that lead from here to a target.</summary>
    public Charting Toward(ProjectionTarget target) =>
        new(Year, BaseShare, target.Year, target.Share, PerYear, Plan, Outlook);
}

/// <summary>What had been announced by a day.</summary>
internal sealed record Spoken(CommitmentBook Book, DateOnly By);
