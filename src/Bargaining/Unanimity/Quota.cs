using System.Collections.Immutable;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Unanimity;

/// <summary>
/// What a coalition needs to decide: a share of the members and a share of the weight, both from 0 to 1. Half of the
/// members means more than half.
/// </summary>
/// <param name="Name">"unanimity", "qualified" or "majority".</param>
/// <param name="Members">Least share of the members; 1 for unanimity.</param>
/// <param name="Weight">Least share of the weight; 0 where weight does not count.</param>
public sealed record Quota(string Name, double Members, double Weight)
{
    // Shares of small whole numbers are compared, never equal to the last bit.
    private const double Slack = 1e-9;
    private const double Half = 0.5;
    private const int Columns = 7;

    /// <summary>Every member can refuse: NATO's rule.</summary>
    public static Quota Unanimity { get; } = new("unanimity", 1, 0);

    /// <summary>Finds a rule in voting_rules.csv; BRG116 where it is unknown or faulty.</summary>
    public static Outcome<Quota> Find(string rule, string file, string text)
    {
        var row = DelimitedText
            .Lines(file, text, ',', '"')
            .Skip(1)
            .FirstOrDefault(line => line[0].Text == rule);
        if (row.IsDefault || row.Length != Columns)
            return new Problem(
                "BRG116",
                $"rule '{rule}'",
                $"{file} holds no such rule",
                "use unanimity, qualified or majority"
            );
        var problems = new List<Problem>();
        var quota = new Quota(rule, row[1].Number(problems), row[2].Number(problems));
        return problems.Count == 0 ? quota : Outcome<Quota>.Refused(problems);
    }

    /// <summary>The least number of members that decides among so many.</summary>
    public int MembersNeeded(int members) =>
        Members == Half ? members / 2 + 1 : (int)Math.Ceiling(Members * members - Slack);

    /// <summary>Whether those who accept suffice.</summary>
    public bool IsMetBy(IEnumerable<int> coalition, ImmutableArray<double> weights)
    {
        var (count, weight) = (0, 0.0);
        foreach (var member in coalition)
            (count, weight) = (count + 1, weight + weights[member]);
        return count >= MembersNeeded(weights.Length) && weight >= Weight * weights.Sum() - Slack;
    }
}
