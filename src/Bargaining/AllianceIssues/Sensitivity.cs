using System.Collections.Immutable;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.AllianceIssues;

/// <summary>How uncertain the inputs are held to be.</summary>
/// <param name="Position">Standard deviation of every position, in the dimension's unit.</param>
/// <param name="Relative">
/// Half-width of the uniform factor on saliences and influences: 0.25 for a quarter either way.
/// </param>
public sealed record InputUncertainty(double Position = 0.25, double Relative = 0.25);

/// <summary>Quantiles of an outcome over perturbed runs.</summary>
/// <param name="P5">5 %.</param>
/// <param name="P25">25 %.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">75 %.</param>
/// <param name="P95">95 %.</param>
public sealed record OutcomeSpread(double P5, double P25, double P50, double P75, double P95);

/// <summary>What becomes of an issue of one dimension when its inputs are shaken.</summary>
/// <param name="Runs">How many runs.</param>
/// <param name="Spatial">Spread of the spatial model's outcome.</param>
/// <param name="Mean">Spread of the compromise model's.</param>
/// <param name="Binds">
/// By actor, most often first: the share of runs in which its acceptance limits agreement.
/// </param>
/// <param name="EmptyShare">The share of runs in which nothing is acceptable to all.</param>
public sealed record Sensitivity(
    int Runs,
    OutcomeSpread Spatial,
    OutcomeSpread Mean,
    ImmutableArray<(string Actor, double Share)> Binds,
    double EmptyShare
)
{
    private const uint StepsPerActor = 3;

    /// <summary>
    /// Shakes all inputs, independently, run by run. Every draw belongs to its run and actor: the result does not
    /// depend on the number of threads.
    /// </summary>
    /// <param name="issue">One dimension, with a status quo.</param>
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
        var (spatial, mean) = (new double[runs], new double[runs]);
        var (binds, empty) = (new int[runs], new bool[runs]);
        Parallel.For(
            0,
            runs,
            run =>
            {
                var shaken = Shake(issue, draws, (uint)run, uncertainty);
                spatial[run] = SpatialModel.Outcome(shaken, options with { Run = (uint)run })[0];
                mean[run] = Compromise.Mean(shaken)[0];
                var set = AgreementOf(shaken, quota);
                (binds[run], empty[run]) = (set.Binding, set.IsEmpty);
            }
        );
        return new Sensitivity(
            runs,
            Spread(spatial),
            Spread(mean),
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

    private static AgreementSet AgreementOf(Issue issue, Quota quota) =>
        AgreementSet.Of(
            [.. issue.Actors.Select(actor => actor.Positions[0])],
            [.. issue.Actors.Select(actor => actor.Influence)],
            issue.Dimensions[0].StatusQuo ?? issue.Dimensions[0].Low,
            quota
        );

    private static Issue Shake(Issue issue, RandomStream draws, uint run, InputUncertainty uncertainty)
    {
        var scale = issue.Dimensions[0];
        var actors = issue.Actors.Select(
            (actor, i) =>
            {
                var step = (uint)i * StepsPerActor;
                var position = actor.Positions[0] + uncertainty.Position * draws.Normal(run, step);
                var care = 1 + uncertainty.Relative * (2 * draws.Uniform(run, step + 1) - 1);
                var weight = 1 + uncertainty.Relative * (2 * draws.Uniform(run, step + 2) - 1);
                return actor with
                {
                    Positions = [Math.Clamp(position, scale.Low, scale.High)],
                    Saliences = [Math.Min(1, actor.Saliences[0] * care)],
                    Influence = actor.Influence * weight,
                };
            }
        );
        return issue.With([.. actors]).TryGet(out var shaken)
            ? shaken
            : throw new InvalidOperationException(
                "A sound issue stays sound when it is shaken within its scale."
            );
    }

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
