using System.Collections.Immutable;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>How uncertain the inputs are held to be.</summary>
/// <param name="Positions">
/// By dimension: the standard deviation of every position, in the dimension's unit.
/// </param>
/// <param name="Relative">
/// Half-width of the uniform factor on saliences and influences: 0.25 for a quarter either way.
/// </param>
public sealed record InputUncertainty(ImmutableArray<double> Positions, double Relative)
{
    private const double PointsOfGdp = 0.25;
    private const double PartOfScale = PointsOfGdp / 6;
    private const double Usual = 0.25;

    /// <summary>
    /// A quarter of a point of GDP, or the same part of any other scale as it is of six points; a quarter of saliences
    /// and influences.
    /// </summary>
    public static InputUncertainty For(Issue issue) =>
        new(
            [
                .. issue.Dimensions.Select(scale =>
                    scale.Unit == "PC_GDP" ? PointsOfGdp : PartOfScale * (scale.High - scale.Low)
                ),
            ],
            Usual
        );
}

/// <summary>Quantiles of an outcome over perturbed runs.</summary>
/// <param name="P5">5 %.</param>
/// <param name="P25">25 %.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">75 %.</param>
/// <param name="P95">95 %.</param>
public sealed record OutcomeSpread(double P5, double P25, double P50, double P75, double P95);

/// <summary>What becomes of an issue when its inputs are shaken.</summary>
/// <param name="Runs">How many runs.</param>
/// <param name="Spatial">Spread of the spatial model's outcome, a dimension each.</param>
/// <param name="Mean">Spread of the compromise model's, a dimension each.</param>
/// <param name="Binds">
/// By actor, most often first: the share of runs in which its acceptance limits agreement.
/// </param>
/// <param name="EmptyShare">The share of runs in which nothing is acceptable in any dimension.</param>
public sealed record Sensitivity(
    int Runs,
    ImmutableArray<OutcomeSpread> Spatial,
    ImmutableArray<OutcomeSpread> Mean,
    ImmutableArray<(string Actor, double Share)> Binds,
    double EmptyShare
)
{
    /// <summary>
    /// Shakes all inputs, independently, run by run. Every draw belongs to its run and actor: the result does not
    /// depend on the number of threads.
    /// </summary>
    /// <param name="issue">Any number of dimensions; the status quo is the low end where none is given.</param>
    /// <param name="options">Of the spatial model; their seed is the seed of the perturbations too.</param>
    /// <param name="quota">Whose acceptance suffices.</param>
    /// <param name="runs">At least 1.</param>
    /// <param name="uncertainty">How uncertain the inputs are held to be.</param>
    public static Sensitivity Of(
        Issue issue,
        SpatialOptions options,
        Quota quota,
        int runs,
        InputUncertainty uncertainty
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        var draws = RandomStream.Named(options.Seed, "bargaining/sensitivity");
        var (spatial, mean) = (new ImmutableArray<double>[runs], new ImmutableArray<double>[runs]);
        var (binds, empty) = (new int[runs], new bool[runs]);
        Parallel.For(
            0,
            runs,
            run =>
            {
                var shaken = Shake(issue, draws, (uint)run, uncertainty);
                spatial[run] = SpatialModel.Outcome(shaken, options with { Run = (uint)run });
                mean[run] = Compromise.Mean(shaken);
                (binds[run], empty[run]) = AgreementOf(shaken, quota);
            }
        );
        return new Sensitivity(
            runs,
            Spreads(issue, spatial),
            Spreads(issue, mean),
            [
                .. binds
                    .GroupBy(actor => actor)
                    .Select(group => (issue.Actors[group.Key].Name, (double)group.Count() / runs))
                    .OrderByDescending(pair => pair.Item2)
                    .ThenBy(pair => pair.Name, StringComparer.Ordinal),
            ],
            (double)empty.Count(isEmpty => isEmpty) / runs
        );
    }

    // As for a single run: who binds is the one that limits the dimension with the shortest reach on its scale.
    private static (int Binding, bool IsEmpty) AgreementOf(Issue issue, Quota quota)
    {
        var weights = issue.Actors.Select(actor => actor.Influence).ToImmutableArray();
        var sets = issue
            .Dimensions.Select(
                (scale, k) =>
                {
                    var set = AgreementSet.Of(
                        [.. issue.Actors.Select(actor => actor.Positions[k])],
                        weights,
                        scale.StatusQuo ?? scale.Low,
                        quota
                    );
                    return (Set: set, Reach: Math.Abs(set.Reach - set.StatusQuo) / (scale.High - scale.Low));
                }
            )
            .ToArray();
        return (sets.MinBy(each => each.Reach).Set.Binding, sets.All(each => each.Set.IsEmpty));
    }

    private static Issue Shake(Issue issue, RandomStream draws, uint run, InputUncertainty uncertainty)
    {
        var steps = (uint)(2 * issue.Dimensions.Length + 1);
        var actors = issue.Actors.Select(
            (actor, i) =>
            {
                var step = (uint)i * steps;
                var dimensions = issue.Dimensions.Index().ToArray();
                var positions = dimensions.Select(each =>
                    Math.Clamp(
                        actor.Positions[each.Index]
                            + uncertainty.Positions[each.Index]
                                * draws.Normal(run, step + 2 * (uint)each.Index),
                        each.Item.Low,
                        each.Item.High
                    )
                );
                var saliences = dimensions
                    .Select(each =>
                        actor.Saliences[each.Index]
                        * Factor(draws, run, step + 2 * (uint)each.Index + 1, uncertainty)
                    )
                    .ToArray();
                var sum = Math.Max(1, saliences.Sum());
                return actor with
                {
                    Positions = [.. positions],
                    Saliences = [.. saliences.Select(salience => salience / sum)],
                    Influence = actor.Influence * Factor(draws, run, step + steps - 1, uncertainty),
                };
            }
        );
        return issue.With([.. actors]).TryGet(out var shaken)
            ? shaken
            : throw new InvalidOperationException(
                "A sound issue stays sound when it is shaken within its scale."
            );
    }

    private static double Factor(RandomStream draws, uint run, uint step, InputUncertainty uncertainty) =>
        1 + uncertainty.Relative * (2 * draws.Uniform(run, step) - 1);

    private static ImmutableArray<OutcomeSpread> Spreads(Issue issue, ImmutableArray<double>[] outcomes) =>
        [
            .. Enumerable
                .Range(0, issue.Dimensions.Length)
                .Select(k => Spread([.. outcomes.Select(outcome => outcome[k])])),
        ];

    private static OutcomeSpread Spread(double[] outcomes)
    {
        Array.Sort(outcomes);
        return new OutcomeSpread(
            Quantiles.OfSorted(outcomes, 0.05),
            Quantiles.OfSorted(outcomes, 0.25),
            Quantiles.OfSorted(outcomes, 0.5),
            Quantiles.OfSorted(outcomes, 0.75),
            Quantiles.OfSorted(outcomes, 0.95)
        );
    }
}
