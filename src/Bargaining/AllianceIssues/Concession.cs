using System.Collections.Immutable;
using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>What is put on the table and what may be changed about it.</summary>
/// <param name="Target">The value that is proposed.</param>
/// <param name="Year">The year from which effort counts.</param>
/// <param name="Deadline">The year by which the target is to be met.</param>
/// <param name="Shares">By actor: the share of today; effort is what rises above it.</param>
public sealed record DatedTarget(double Target, int Year, int Deadline, ImmutableArray<double> Shares)
{
    /// <summary>
    /// What an actor accepts by another year: what rises above its share of today goes on at the pace that it accepts.
    /// </summary>
    public double PositionBy(int year, double position, int actor) =>
        position <= Shares[actor]
            ? position
            : Shares[actor] + (position - Shares[actor]) * (year - Year) / (Deadline - Year);
}

/// <summary>A concession and what it does to a proposal.</summary>
/// <param name="Kind">"none", "exemption" or "deadline".</param>
/// <param name="Actor">Who is exempt; null for others.</param>
/// <param name="Deadline">The year by which the target would be due.</param>
/// <param name="Reach">The most that all concerned accept.</param>
/// <param name="Binding">Who limits it.</param>
/// <param name="Closes">Whether the target lies within.</param>
public sealed record Concession(
    string Kind,
    string? Actor,
    int Deadline,
    double Reach,
    string Binding,
    bool Closes
)
{
    private const int LongestDelay = 15;

    /// <summary>
    /// Tries the proposal as it is, with each actor exempt, with all who refuse exempt one after the other from the
    /// most reluctant on, and with later deadlines. An exempt actor keeps its own value and no longer has a say;
    /// more time lets an actor rise further at the pace that it accepts now.
    /// </summary>
    public static ImmutableArray<Concession> Try(Issue issue, DatedTarget target, Quota quota)
    {
        var (all, none) = (Enumerable.Range(0, issue.Actors.Length).ToImmutableArray(), target.Deadline);
        var tried = ImmutableArray.CreateBuilder<Concession>();
        tried.Add(Test(issue, target, quota, (all, "none", null, none)));
        foreach (var actor in all)
            tried.Add(
                Test(issue, target, quota, (all.Remove(actor), "exemption", issue.Actors[actor].Name, none))
            );
        AddChain(issue, target, quota, tried);
        for (var delay = 1; delay <= LongestDelay; delay++)
        {
            var later = Test(issue, target, quota, (all, "deadline", null, target.Deadline + delay));
            tried.Add(later);
            if (later.Closes)
                break;
        }
        return tried.ToImmutable();
    }

    private static void AddChain(
        Issue issue,
        DatedTarget target,
        Quota quota,
        ImmutableArray<Concession>.Builder tried
    )
    {
        var left = Enumerable.Range(0, issue.Actors.Length).ToImmutableArray();
        var exempt = new List<string>();
        while (left.Length > 1)
        {
            var binding = Test(issue, target, quota, (left, "none", null, target.Deadline));
            if (binding.Closes)
                break;
            exempt.Add(binding.Binding);
            left = [.. left.Where(actor => issue.Actors[actor].Name != binding.Binding)];
            if (exempt.Count > 1)
                tried.Add(
                    Test(issue, target, quota, (left, "exemption", string.Join('+', exempt), target.Deadline))
                );
        }
    }

    private static Concession Test(
        Issue issue,
        DatedTarget target,
        Quota quota,
        (ImmutableArray<int> Bound, string Kind, string? Exempt, int Deadline) what
    )
    {
        var positions = what.Bound.Select(actor =>
            target.PositionBy(what.Deadline, issue.Actors[actor].Positions[0], actor)
        );
        var set = AgreementSet.Of(
            [.. positions],
            [.. what.Bound.Select(actor => issue.Actors[actor].Influence)],
            issue.Dimensions[0].StatusQuo ?? issue.Dimensions[0].Low,
            quota
        );
        return new Concession(
            what.Kind,
            what.Exempt,
            what.Deadline,
            set.Reach,
            issue.Actors[what.Bound[set.Binding]].Name,
            !set.IsEmpty && set.Interval.Low <= target.Target && target.Target <= set.Interval.High
        );
    }
}
