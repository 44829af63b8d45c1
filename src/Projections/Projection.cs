using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>What it would take: every ally's course to a target and its cost.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Target">Where the courses are to lead.</param>
/// <param name="BaseYear">The last published year.</param>
/// <param name="Vintages">Ids of the releases that answer: NATO's and the IMF's.</param>
/// <param name="Levels">Ids of the agreed shares whose reaching is counted, in the order of the counts.</param>
/// <param name="Allies">By code.</param>
/// <param name="LeftOut">Members without figures.</param>
public sealed record Projection(
    ProjectionQuestion Question,
    ProjectionTarget Target,
    int BaseYear,
    ImmutableArray<string> Vintages,
    ImmutableArray<string> Levels,
    ImmutableArray<AllyProjection> Allies,
    ImmutableArray<Ally> LeftOut
)
{
    private const int MostPaths = 1_000_000;

    /// <summary>
    /// Draws the projection. VOC001 for an unknown ally, PRJ101 to PRJ103 for a target that is none, PRJ104 for an
    /// ally without figures that was asked for, PRJ105 where no outlook was out by the day, PRJ106 for
    /// a number of paths that cannot be played.
    /// </summary>
    public static Outcome<Projection> Draw(ProjectionSources sources, ProjectionQuestion question) =>
        question.Paths is < 1 or > MostPaths
            ? new Problem(
                "PRJ106",
                FormattableString.Invariant($"paths {question.Paths}"),
                "this is no number of paths to play",
                FormattableString.Invariant($"choose from 1 to {MostPaths}")
            )
            : Chosen(sources.Ledger.Alliance, question)
                .Then(allies =>
                    Ground.Find(sources, question).Then(ground => Draw(ground, allies, sources, question))
                );

    private static Outcome<Projection> Draw(
        Ground ground,
        ImmutableArray<Ally> allies,
        ProjectionSources sources,
        ProjectionQuestion question
    )
    {
        var said = new Spoken(sources.Commitments, question.AsOf);
        var starts = allies
            .Select(ally => (ally, start: ground.StartOf(ally, said, question.Shape)))
            .ToArray();
        var leftOut = starts.Where(each => each.start is null).Select(each => each.ally).ToImmutableArray();
        if (leftOut.Length > 0 && (question.Allies.Length > 0 || leftOut.Length == allies.Length))
            return Outcome<Projection>.Refused(leftOut.Select(ally => WithoutFigures(ally, ground)));
        return new Projection(
            question,
            ground.Target,
            ground.BaseYear,
            ground.Vintages,
            [.. ground.Levels.Select(level => level.Component)],
            new Playing(ground, question).Project([.. starts.Select(each => each.start).OfType<Start>()]),
            leftOut
        );
    }

    private static Outcome<ImmutableArray<Ally>> Chosen(Alliance alliance, ProjectionQuestion question)
    {
        if (question.Allies.IsEmpty)
            return Outcome<ImmutableArray<Ally>>.Done([
                .. alliance.Members.Where(ally => ally.HasArmedForces && ally.Joined.Latest <= question.AsOf),
            ]);
        var found = question.Allies.Select(alliance.Find).ToArray();
        var problems = found.SelectMany(each => each.Problems).ToArray();
        return problems.Length > 0
            ? Outcome<ImmutableArray<Ally>>.Refused(problems)
            : Outcome<ImmutableArray<Ally>>.Done([
                .. found
                    .Select(each => each.TryGet(out var ally) ? ally : null)
                    .OfType<Ally>()
                    .Distinct()
                    .OrderBy(ally => ally.Code),
            ]);
    }

    private static Problem WithoutFigures(Ally ally, Ground ground) =>
        new(
            "PRJ104",
            $"ally '{ally.Name}'",
            $"{string.Join(" and ", ground.Vintages)} lack what a projection from {ground.BaseYear} starts from",
            "leave this ally out, or choose another edition or day"
        );
}
