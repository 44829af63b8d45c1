using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining;

/// <summary>Where each value of an issue was read, so that a refusal can point at it.</summary>
internal sealed record IssuePlaces(
    string Whole,
    Func<int, string> Name,
    Func<int, string> Influence,
    Func<int, int, string> Position,
    Func<int, int, string> Salience
)
{
    /// <summary>Places for an issue that was built in memory: the actors' names.</summary>
    public static IssuePlaces Named(ImmutableArray<Actor> actors) =>
        new(
            "issue",
            actor => $"actor {actor + 1}",
            actor => $"influence of '{actors[actor].Name}'",
            (actor, dimension) => $"position {dimension + 1} of '{actors[actor].Name}'",
            (actor, dimension) => $"salience {dimension + 1} of '{actors[actor].Name}'"
        );
}

/// <summary>Finds everything that makes an issue unfit to be modelled.</summary>
internal sealed class IssueExamination(Issue issue, IssuePlaces places)
{
    // Saliences typed with two decimals may miss their sum in the last bit.
    private const double Slack = 1e-9;

    // The work grows with the third power: at this number a turn of the spatial model takes seconds.
    public const int MostActors = 1000;

    public IEnumerable<Problem> Problems() =>
        issue.Actors.Length > MostActors
            ? [TooMany(issue.Actors.Length, places.Whole)]
            :
            [
                .. OfTheWhole(),
                .. Enumerable.Range(0, issue.Actors.Length).SelectMany(OfActor),
                .. OfAccommodations(),
            ];

    public static Problem TooMany(int actors, string place) =>
        new(
            "BRG120",
            place,
            FormattableString.Invariant($"{actors} actors are more than {MostActors}"),
            "put actors who stand alike together"
        );

    private IEnumerable<Problem> OfTheWhole()
    {
        if (issue.Actors.Length < 2)
            yield return new("BRG101", places.Whole, "fewer than two actors", "name at least two actors");
        if (issue.Dimensions.IsEmpty)
            yield return new(
                "BRG107",
                places.Whole,
                "no dimension",
                "give each actor a position and a salience"
            );
        foreach (var dimension in issue.Dimensions)
            if (!(dimension.Low < dimension.High) || !double.IsFinite(dimension.High - dimension.Low))
                yield return new(
                    "BRG104",
                    places.Whole,
                    $"the scale of '{dimension.Name}' has no width",
                    "give a low end below the high end"
                );
        foreach (var dimension in issue.Dimensions.Where(dimension => !IsOnScale(dimension)))
            yield return new(
                "BRG104",
                places.Whole,
                FormattableString.Invariant(
                    $"the status quo {dimension.StatusQuo} of '{dimension.Name}' lies outside its scale"
                ),
                FormattableString.Invariant($"give a value from {dimension.Low} to {dimension.High}")
            );
        for (var k = 0; k < issue.Dimensions.Length; k++)
            if (
                !issue.Actors.IsEmpty
                && issue.Actors.All(actor => actor.Saliences.Length > k && actor.Saliences[k] == 0)
            )
                yield return new(
                    "BRG105",
                    places.Salience(0, k),
                    $"nobody cares about '{issue.Dimensions[k].Name}'",
                    "give somebody a salience above 0 there, or leave the dimension out"
                );
    }

    private static bool IsOnScale(Dimension scale) =>
        scale.StatusQuo is null || (scale.StatusQuo >= scale.Low && scale.StatusQuo <= scale.High);

    private IEnumerable<Problem> OfActor(int index)
    {
        var actor = issue.Actors[index];
        var first = issue.Actors.TakeWhile(other => other.Name != actor.Name).Count();
        if (first < index)
            yield return new(
                "BRG102",
                places.Name(index),
                $"actor '{actor.Name}' is named twice",
                "name it once"
            );
        if (string.IsNullOrWhiteSpace(actor.Name))
            yield return new("BRG107", places.Name(index), "an actor has no name", "give it a name");
        if (!double.IsFinite(actor.Influence))
            yield return new("BRG103", places.Influence(index), "influence is not finite", "give a number");
        else if (actor.Influence <= 0)
            yield return new(
                "BRG106",
                places.Influence(index),
                $"influence of '{actor.Name}' is not above 0",
                "give a positive number, or leave out an actor without influence"
            );
        foreach (var problem in OfStakes(index, actor))
            yield return problem;
    }

    private IEnumerable<Problem> OfStakes(int index, Actor actor)
    {
        var count = issue.Dimensions.Length;
        if (actor.Positions.Length != count || actor.Saliences.Length != count)
        {
            yield return new(
                "BRG107",
                places.Name(index),
                $"'{actor.Name}' does not have one position and one salience for each of {count} dimensions",
                "give both for every dimension"
            );
            yield break;
        }
        for (var k = 0; k < count; k++)
        {
            if (OfPosition(index, actor, k) is { } position)
                yield return position;
            if (OfSalience(index, actor, k) is { } salience)
                yield return salience;
        }
        foreach (var problem in OfSum(index, actor))
            yield return problem;
    }

    private Problem? OfPosition(int index, Actor actor, int k)
    {
        var (position, dimension) = (actor.Positions[k], issue.Dimensions[k]);
        if (!double.IsFinite(position))
            return new("BRG103", places.Position(index, k), "position is not finite", "give a number");
        return position >= dimension.Low && position <= dimension.High
            ? null
            : new(
                "BRG104",
                places.Position(index, k),
                FormattableString.Invariant(
                    $"position {position} lies outside the scale from {dimension.Low} to {dimension.High}"
                ),
                "correct the position or widen the scale"
            );
    }

    private Problem? OfSalience(int index, Actor actor, int k)
    {
        var salience = actor.Saliences[k];
        if (!double.IsFinite(salience))
            return new("BRG103", places.Salience(index, k), "salience is not finite", "give a number");
        return salience >= 0
            ? null
            : new(
                "BRG105",
                places.Salience(index, k),
                "salience is negative",
                "give a salience of 0 or more"
            );
    }

    private IEnumerable<Problem> OfSum(int index, Actor actor)
    {
        var sum = actor.TotalSalience;
        var place = places.Salience(index, actor.Saliences.Length - 1);
        if (sum > 1 + Slack)
            yield return new(
                "BRG105",
                place,
                FormattableString.Invariant(
                    $"saliences of '{actor.Name}' sum to {Math.Round(100 * sum, 6)} % of the scale"
                ),
                "keep their sum within the scale (100 in KTAB's files, 1 in ours)"
            );
        if (sum == 0)
            yield return new(
                "BRG105",
                place,
                $"'{actor.Name}' cares about nothing",
                "give a salience above 0, or leave the actor out"
            );
    }

    private IEnumerable<Problem> OfAccommodations()
    {
        var names = issue.Actors.Select(actor => actor.Name).ToHashSet();
        foreach (var pair in issue.Accommodations)
        {
            foreach (
                var name in new[] { pair.Adjusting, pair.Reference }.Where(name => !names.Contains(name))
            )
                yield return new(
                    "BRG111",
                    places.Whole,
                    $"the ideal adjustment names '{name}', which is no actor",
                    "use the name of an actor"
                );
            if (!(pair.Weight is >= 0 and <= 1))
                yield return new(
                    "BRG104",
                    places.Whole,
                    $"the ideal adjustment of '{pair.Adjusting}' is not between 0 and 1",
                    "give a weight from 0 to 1"
                );
        }
    }
}
