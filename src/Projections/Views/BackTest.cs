using System.Collections.Immutable;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Courses;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;

namespace Burdenshare.Projections.Views;

/// <summary>
/// How the fans of an earlier edition fared: everything as it was known on the day that edition came out, held against
/// the newest edition.
/// </summary>
/// <param name="Edition">From which the fans start.</param>
/// <param name="Course">"kept share", or the word of a course.</param>
/// <param name="Cases">Allies and years that came after.</param>
/// <param name="InHalf">Part of them inside the 50 percent band.</param>
/// <param name="InNinety">Part of them inside the 90 percent band.</param>
/// <param name="Above">Part of them above the median.</param>
/// <param name="MeanError">Mean of what came less the median, points of GDP.</param>
public sealed record BackTest(
    string Edition,
    string Course,
    int Cases,
    double InHalf,
    double InNinety,
    double Above,
    double MeanError
)
{
    private static readonly (string Name, CourseShape Shape, double Share)[] s_courses =
    [
        // A target below every share is one that asks for nothing.
        ("kept share", CourseShape.Linear, 0.001),
        ("trend", CourseShape.Trend, 2),
        ("plan", CourseShape.Plan, 2),
    ];

    /// <summary>One row an earlier full edition and course, oldest first.</summary>
    public static ImmutableArray<BackTest> Run(ProjectionSources sources, ProjectionQuestion question)
    {
        var newest = new NatoTables(sources.Release);
        var last = sources.Release.LastYear;
        return
        [
            .. from release in sources.Ledger.OutBy(Ledger.Nato, question.AsOf).Reverse()
            where release != sources.Release && release.Edition.Coverage == Vocabulary.Coverage.Full
            from course in s_courses
            let then = question with
            {
                AsOf = release.Edition.Published.Latest,
                Allies = [],
                Target = null,
                Share = course.Share,
                To = last,
                Shape = course.Shape,
            }
            let test = Run(sources with { Release = release }, then, (newest, course.Name))
            where test is not null
            select test,
        ];
    }

    private static BackTest? Run(
        ProjectionSources sources,
        ProjectionQuestion question,
        (NatoTables Came, string Course) against
    )
    {
        if (!Projection.Draw(sources, question).TryGet(out var projection))
            return null;
        var cases = (
            from ally in projection.Allies
            from pair in ally.Years.Zip(ally.Chance.Years)
            let came = against.Came.Share(ally.Ally.Code, pair.First.Year)
            where came is not null
            select (Came: (double)came.Value, Fan: pair.Second.Share)
        ).ToArray();
        return cases.Length == 0
            ? null
            : new BackTest(
                sources.Release.Edition.Name,
                against.Course,
                cases.Length,
                Part(cases, (came, fan) => came >= fan.P25 && came <= fan.P75),
                Part(cases, (came, fan) => came >= fan.P5 && came <= fan.P95),
                Part(cases, (came, fan) => came > fan.P50),
                cases.Average(each => each.Came - each.Fan.P50)
            );
    }

    private static double Part((double Came, Fan Fan)[] cases, Func<double, Fan, bool> holds) =>
        (double)cases.Count(each => holds(each.Came, each.Fan)) / cases.Length;
}
