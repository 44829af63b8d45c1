using System.Collections.Immutable;
using Burdenshare.Bargaining.Consensus;
using Burdenshare.Charts;
using Burdenshare.Charts.Courses;
using Burdenshare.Charts.Rendering;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>The actors' positions over the turns as SVG, a model's outcome a line across.</summary>
internal static class ConsensusPicture
{
    private const int MostMarked = 4;
    private const int Decimals = 4;

    /// <summary>
    /// CLI114 where there is no course of one dimension to draw; CHT001 where charts cannot be drawn.
    /// </summary>
    public static Outcome<string> Draw(ConsensusAnswer answer, AllianceBackground? alliance)
    {
        if (answer.Spatial is not { } run || answer.Question.Table.Issues.Length != 1)
            return new Problem(
                "CLI114",
                answer.Question.Name,
                "only the spatial model's turns on one dimension make a picture",
                "leave --model out, or print json"
            );
        var binding = answer.Question.Table.Actors[answer.Agreements[0].Set.Binding];
        ImmutableArray<Course> courses =
        [
            .. answer.Question.Table.Actors.Select(
                (name, actor) =>
                    new Course(
                        name,
                        [.. run.Positions.Select(turn => Round(turn[actor][0]))],
                        name == binding
                    )
            ),
        ];
        using var renderer = new ChartRenderer();
        return renderer
            .Render(
                new CourseChart(
                    Words(answer, binding, alliance),
                    Mark(courses),
                    Levels(answer, run.Outcome[0])
                )
            )
            .Select(svg => svg.Markup);
    }

    // Beside who binds, those that start farthest from where they end are the ones a reader asks about.
    private static ImmutableArray<Course> Mark(ImmutableArray<Course> courses)
    {
        var moved = courses
            .OrderByDescending(course => Math.Abs(course.Positions[^1] - course.Positions[0]))
            .ThenBy(course => course.Name, StringComparer.Ordinal)
            .Take(MostMarked - 1)
            .ToArray();
        return
        [
            .. courses.Select(course => moved.Contains(course) ? course with { IsMarked = true } : course),
        ];
    }

    private static ImmutableArray<TargetLine> Levels(ConsensusAnswer answer, double spatial) =>
        [
            new TargetLine(Round(spatial), "spatial model"),
            new TargetLine(Round(answer.Mean[0]), "weighted mean"),
            new TargetLine(Round(answer.Agreements[0].Nash), $"Nash, {answer.Question.Rule.Name}"),
        ];

    private static ChartText Words(ConsensusAnswer answer, string binding, AllianceBackground? alliance) =>
        new(
            $"{answer.Question.Name}: {binding} binds",
            Subtitle(answer, alliance),
            $"Positions of every actor from turn to turn. The actor that limits what all accept is {binding}.",
            "Burdenshare, docs/method/bargaining.md. No model is known to beat the weighted mean clearly."
        );

    private static string Subtitle(ConsensusAnswer answer, AllianceBackground? alliance)
    {
        var unit = alliance is null ? "" : ", % of GDP";
        var day = alliance is null
            ? ""
            : FormattableString.Invariant(
                $"; as of {alliance.AsOf:yyyy-MM-dd}, NATO's {alliance.Edition} edition"
            );
        var (actors, turns) = (answer.Question.Table.Actors.Length, answer.Spatial!.Turns);
        return $"Positions of {actors} actors{unit}, over {turns} turns{day}";
    }

    private static decimal Round(double value) => Math.Round((decimal)value, Decimals);
}
