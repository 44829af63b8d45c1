using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>What the surfaces know of an ally on the issue's day.</summary>
/// <param name="Ally">Alpha-3 code.</param>
/// <param name="Share">Published defence expenditure, percent of GDP.</param>
/// <param name="Gdp">In millions of US dollars: the ally's influence.</param>
public sealed record AllyFigures(AreaCode Ally, double Share, double Gdp);

/// <summary>What is proposed and what stands without it; all from agreements, none of it ours.</summary>
/// <param name="Issue">"hague-2025/core" or "hague-2025/total".</param>
/// <param name="Target">The proposal's value for that component, percent of GDP.</param>
/// <param name="Core">The proposal's value for core expenditure.</param>
/// <param name="Total">The proposal's value for core and related expenditure together.</param>
/// <param name="StatusQuo">What stands when nothing is agreed.</param>
/// <param name="AsOf">Only what was said by that day counts.</param>
public sealed record AllianceProposal(
    string Issue,
    double Target,
    double Core,
    double Total,
    double StatusQuo,
    DateOnly AsOf
);

/// <summary>The alliance's bargaining issue, with the evidence for every position.</summary>
/// <param name="Issue">For the models; the actors are allies.</param>
/// <param name="Evidence">By actor: the statement that its position rests on.</param>
/// <param name="WithoutEvidence">
/// Allies with figures of which no position is known by that day. They are left out, not imputed.
/// </param>
public sealed record AllianceIssue(
    Issue Issue,
    ImmutableArray<StatedPosition> Evidence,
    ImmutableArray<AreaCode> WithoutEvidence
)
{
    private const double LeastSalience = 0.2;
    private const double GapSalience = 0.4;
    private const double SpeechSalience = 0.4;
    private const int DaysOfAttention = 365;

    /// <summary>
    /// Builds the issue by the rule stated in docs/method/bargaining.md: the newest statement gives the position; the
    /// ally's GDP its influence; how far it is from the target and how much it has said in a year its salience.
    /// </summary>
    public static Outcome<AllianceIssue> Build(
        AllianceProposal proposal,
        ImmutableArray<StatedPosition> statements,
        ImmutableArray<AllyFigures> figures
    )
    {
        var known = statements
            .Where(statement => IsRelevant(statement, proposal))
            .ToLookup(statement => statement.Ally);
        var with = figures
            .Where(ally => known.Contains(ally.Ally))
            .OrderBy(ally => ally.Ally)
            .ToImmutableArray();
        var evidence = with.Select(ally => Decisive(known[ally.Ally])).ToImmutableArray();
        var positions = with.Zip(evidence, (ally, said) => PositionOf(said, ally, proposal))
            .ToImmutableArray();
        var saliences = SaliencesOf(with, known, proposal);
        var highest = Math.Ceiling(positions.Append(proposal.Target).Max());
        var actors = with.Select(
            (ally, i) =>
                new Actor(ally.Ally.Code, evidence[i].Speaker, ally.Gdp, [positions[i]], [saliences[i]])
        );
        return Issue
            .From(
                proposal.Issue,
                FormattableString.Invariant($"as of {proposal.AsOf:yyyy-MM-dd}"),
                [new Dimension(proposal.Issue, 0, highest, "PC_GDP", proposal.StatusQuo)],
                [.. actors]
            )
            .Select(issue => new AllianceIssue(
                issue,
                evidence,
                [.. figures.Select(ally => ally.Ally).Except(with.Select(ally => ally.Ally)).Order()]
            ));
    }

    private static bool IsRelevant(StatedPosition statement, AllianceProposal proposal) =>
        statement.Date <= proposal.AsOf
        && IsOfAgreement(statement.Issue, proposal.Issue)
        && statement.Unit is null or "PC_GDP";

    // Core and total of one agreement: a statement on the one is a statement on the other.
    private static bool IsOfAgreement(string issue, string proposed)
    {
        var agreement = proposed[..(proposed.IndexOf('/', StringComparison.Ordinal) + 1)];
        return issue == $"{agreement}core" || issue == $"{agreement}total";
    }

    // The newest; on one day the verified before the reported, then the more reluctant, then the lower value.
    private static StatedPosition Decisive(IEnumerable<StatedPosition> statements) =>
        statements
            .OrderByDescending(statement => statement.Date)
            .ThenByDescending(statement => statement.IsVerified)
            .ThenByDescending(statement => statement.Stance)
            .ThenBy(statement => statement.Value ?? double.MaxValue)
            .First();

    private static double PositionOf(StatedPosition said, AllyFigures ally, AllianceProposal proposal)
    {
        if (said.Value is { } value)
            return Convert(value, proposal);
        return said.Stance switch
        {
            Stance.Supports => proposal.Target,
            Stance.Conditional => (ally.Share + proposal.Target) / 2,
            _ => ally.Share,
        };
    }

    // Nobody splits a value that the core component alone would hold: it is one of core expenditure, whatever it was
    // said about. A higher one is of the total, and divides as the proposal does.
    private static double Convert(double value, AllianceProposal proposal)
    {
        var isTotal = value > proposal.Core;
        var asksTotal = proposal.Target > proposal.Core;
        if (isTotal == asksTotal)
            return value;
        return asksTotal
            ? value + (proposal.Total - proposal.Core) * value / proposal.Core
            : value * proposal.Core / proposal.Total;
    }

    private static ImmutableArray<double> SaliencesOf(
        ImmutableArray<AllyFigures> allies,
        ILookup<AreaCode, StatedPosition> known,
        AllianceProposal proposal
    )
    {
        var gaps = allies.Select(ally => Math.Abs(proposal.Core - ally.Share)).ToImmutableArray();
        var since = proposal.AsOf.AddDays(-DaysOfAttention);
        var said = allies
            .Select(ally => known[ally.Ally].Count(statement => statement.Date > since))
            .ToImmutableArray();
        var (widest, most) = (Math.Max(gaps.Append(0).Max(), 1e-9), Math.Max(said.Append(0).Max(), 1));
        return
        [
            .. gaps.Select(
                (gap, i) => LeastSalience + GapSalience * gap / widest + SpeechSalience * said[i] / most
            ),
        ];
    }
}
