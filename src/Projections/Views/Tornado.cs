using System.Collections.Immutable;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Views;

/// <summary>What the sum of additional expenditure becomes when one input is other than assumed.</summary>
/// <param name="Input">What is changed, in words.</param>
/// <param name="Low">The sum when it is lower, US dollars, million.</param>
/// <param name="High">The sum when it is higher.</param>
public sealed record TornadoBar(string Input, double Low, double High)
{
    /// <summary>How far the two lie apart.</summary>
    public double Width => Math.Abs(High - Low);
}

/// <summary>The inputs by how much they matter.</summary>
/// <param name="Middle">The sum as projected.</param>
/// <param name="Bars">Widest first.</param>
public sealed record Tornado(double Middle, ImmutableArray<TornadoBar> Bars)
{
    private const int LeastPaths = 1;

    /// <summary>Changes one input after another; refused where the question itself is.</summary>
    public static Outcome<Tornado> Of(ProjectionSources sources, ProjectionQuestion question) =>
        Projection
            .Draw(sources, question with { Paths = LeastPaths })
            .Select(projection =>
            {
                var still = question with { Paths = LeastPaths, Allies = Named(projection) };
                var bars = Changes(projection)
                    .Select(change => Bar(sources, change.Name, change.Low(still), change.High(still)))
                    .OfType<TornadoBar>()
                    .OrderByDescending(bar => bar.Width);
                return new Tornado(Sum(projection), [.. bars]);
            });

    private static IEnumerable<Change> Changes(Projection projection)
    {
        var target = projection.Target;
        yield return new("GDP growth 1 point lower / higher a year", Growth(-0.01, 0), Growth(0.01, 0));
        yield return new("inflation 1 point lower / higher a year", Growth(0, -0.01), Growth(0, 0.01));
        yield return new(
            "the dollar 10 % cheaper / dearer",
            question => question with { Shift = question.Shift with { Dollar = -0.1 } },
            question => question with { Shift = question.Shift with { Dollar = 0.1 } }
        );
        yield return new(
            "a target 0.25 points lower / higher",
            question => question with { Target = null, Share = target.Share - 0.25, To = target.Year },
            question => question with { Target = null, Share = target.Share + 0.25, To = target.Year }
        );
        yield return new(
            "two years earlier / later",
            question => question with { To = target.Year - 2 },
            question => question with { To = target.Year + 2 }
        );
        yield return new(
            "most of it late / early",
            question => question with { Shape = CourseShape.BackLoaded },
            question => question with { Shape = CourseShape.FrontLoaded }
        );
        yield return new(
            "against the ally's plan / a frozen amount",
            question => question with { Yardstick = Yardstick.Plan },
            question => question with { Yardstick = Yardstick.CashFreeze }
        );
    }

    private static Func<ProjectionQuestion, ProjectionQuestion> Growth(double real, double prices) =>
        question => question with { Shift = question.Shift with { Growth = real, Prices = prices } };

    // A change that cannot be asked (a year that is past) makes no bar.
    private static TornadoBar? Bar(
        ProjectionSources sources,
        string name,
        ProjectionQuestion low,
        ProjectionQuestion high
    ) =>
        Projection.Draw(sources, low).TryGet(out var lower)
        && Projection.Draw(sources, high).TryGet(out var upper)
            ? new TornadoBar(name, Sum(lower), Sum(upper))
            : null;

    private static double Sum(Projection projection) =>
        projection.Allies.Sum(ally => ally.Years.Sum(year => year.Additional.Usd));

    private static ImmutableArray<string> Named(Projection projection) =>
        [.. projection.Allies.Select(ally => ally.Ally.Code.Code)];

    private sealed record Change(
        string Name,
        Func<ProjectionQuestion, ProjectionQuestion> Low,
        Func<ProjectionQuestion, ProjectionQuestion> High
    );
}
