using System.Collections.Immutable;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Courses;

/// <summary>The shares that an ally announced, by year; straight lines lead from one to the next.</summary>
internal sealed record AnnouncedPlan(ImmutableArray<PlanPoint> Points)
{
    private static readonly string[] s_kinds = ["law", "budget", "plan", "pledge", "announcement"];

    // What these terms mark is no point on a path of shares of GDP as NATO counts them.
    private static readonly string[] s_unfit = ["superseded", "average", "gni-base", "other-count", "draft"];

    /// <summary>
    /// Reads the plan out of what was in force on a day. For a year the last word counts; an announcement that a later
    /// one overtakes (as much, as early) is dropped, and so is one that the base share meets already.
    /// </summary>
    public static AnnouncedPlan Of(IEnumerable<Commitment> commitments, int baseYear, double baseShare)
    {
        var kept = new List<PlanPoint>();
        var newestFirst = commitments
            .Where(each => IsPoint(each) && each.TargetYear > baseYear && (double)each.Value > baseShare)
            .OrderByDescending(each => each.KnownFrom)
            .ThenBy(each => each.Id, StringComparer.Ordinal);
        foreach (var each in newestFirst)
        {
            var point = new PlanPoint(each.TargetYear!.Value, (double)each.Value, each.Id);
            if (!kept.Exists(newer => newer.Year == point.Year || newer.Overtakes(point)))
                kept.Add(point);
        }
        return new AnnouncedPlan([.. kept.OrderBy(point => point.Year)]);
    }

    /// <summary>The share of a year: on the straight line between its neighbours, level after the last.</summary>
    public double ShareIn(int year, (int Year, double Share) start)
    {
        var before = start;
        foreach (var point in Points)
        {
            if (point.Year >= year)
                return before.Share
                    + (point.Share - before.Share) * (year - before.Year) / (point.Year - before.Year);
            before = (point.Year, point.Share);
        }
        return before.Share;
    }

    private static bool IsPoint(Commitment each) =>
        each.IsPromise
        && each.Measure == Measure.DefenceExpenditure
        && each.Unit == Unit.PercentOfGdp
        && s_kinds.Contains(each.Kind)
        && each.Comparator != "le"
        && !each.Terms.Any(s_unfit.Contains);
}

/// <summary>A share announced for a year, and the commitment that says so.</summary>
internal sealed record PlanPoint(int Year, double Share, string Commitment)
{
    /// <summary>Whether this one makes another moot: as much by the same year or earlier.</summary>
    public bool Overtakes(PlanPoint other) => Year <= other.Year && Share >= other.Share;
}
