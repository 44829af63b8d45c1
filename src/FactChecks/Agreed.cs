using Burdenshare.Pledges.Agreements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>What the agreements of a day say about a claimed target.</summary>
internal static class Agreed
{
    /// <summary>
    /// The newest component in force that sets the claimed value, by the claimed year where one is named; null for
    /// none. Texts rarely say whether they mean core or total expenditure, so the value decides which.
    /// </summary>
    public static Component? To(Bench bench) =>
        SameValue(bench)
            .LastOrDefault(component =>
                bench.Claim.ByYear is not { } year || component.By is not { } by || by == year
            );

    /// <summary>
    /// Whether the claimed value lies above the target in force: it may be talked of, and is not agreed.
    /// </summary>
    public static bool IsPremature(Bench bench) =>
        !SameValue(bench).Any()
        && bench.Agreements.NewestShareTarget(bench.Day)?.ValueOn(bench.Day)?.Value < bench.Claim.Value;

    /// <summary>Says which agreement set the claimed value, or which value stood instead.</summary>
    public static string Words(Bench bench, Component? agreed)
    {
        if (agreed is not null)
            return $"allies agreed to {Target(bench, agreed)}";
        var by = bench.Claim.ByYear is { } year ? $" by {Phrases.Year(year)}" : "";
        var none =
            $"no agreement in force on {Phrases.Day(bench.Day)} sets {Phrases.Stated(bench.Claim)} of GDP{by}";
        var standing = SameValue(bench).LastOrDefault() ?? bench.Agreements.NewestShareTarget(bench.Day);
        return standing is null ? none : $"{none}, the standing target is {Target(bench, standing)}";
    }

    private static IEnumerable<Component> SameValue(Bench bench) =>
        bench
            .Agreements.ComponentsOn(bench.Day)
            .Where(component =>
                component.Unit == bench.Claim.Unit
                && component.IsCeiling == (bench.Claim.Measure == Measure.Related)
                && component.ValueOn(bench.Day)?.Value == bench.Claim.Value
            );

    private static string Target(Bench bench, Component component)
    {
        var agreement = bench.Agreements.AdoptedBy(bench.Day).First(each => each.Id == component.Agreement);
        var by = component.By is { } year ? $" by {Phrases.Year(year)}" : "";
        var value = Phrases.Plain(component.ValueOn(bench.Day)!.Value);
        return $"{value} % of GDP{by} ({agreement.Title}, {Phrases.Day(agreement.Adopted)})";
    }
}
