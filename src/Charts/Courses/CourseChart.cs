using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Charts.Courses;

/// <summary>
/// How the positions of many actors move from turn to turn: all as thin lines, the ones that matter named, and the
/// levels at which models or agreements place the outcome.
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="Courses">Any number of actors.</param>
/// <param name="Levels">Lines across the turns with their names.</param>
public sealed record CourseChart(
    ChartText Text,
    ImmutableArray<Course> Courses,
    ImmutableArray<TargetLine> Levels
) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            ["Actor", "Turn", "Position"],
            [
                .. from course in Courses
                from turn in Enumerable.Range(0, course.Positions.Length)
                select ImmutableArray.Create<string>([
                    course.Name,
                    turn.ToString(CultureInfo.InvariantCulture),
                    Label.Exact(course.Positions[turn]),
                ]),
            ]
        );

    internal override Drawing Draw() => new CourseDrawing(this).Compose();
}

/// <summary>One actor's positions.</summary>
/// <param name="Name">May be untrusted.</param>
/// <param name="Positions">The start, then one a turn.</param>
/// <param name="IsMarked">Drawn strong and named.</param>
public sealed record Course(string Name, ImmutableArray<decimal> Positions, bool IsMarked);
