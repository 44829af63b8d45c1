using System.Collections.Immutable;

namespace Burdenshare.Charts.Changes;

/// <summary>
/// Who rose and who fell between two years or editions: an arrow from before to after, the greatest rise first; where
/// one of the two is unknown, the other alone.
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="BeforeName">What the hollow point means ("2024").</param>
/// <param name="AfterName">What the arrow's head means ("2026").</param>
/// <param name="Changes">One entry an ally, in any order.</param>
public sealed record ChangeChart(
    ChartText Text,
    string BeforeName,
    string AfterName,
    ImmutableArray<Change> Changes
) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            [
                "Name",
                BeforeName,
                $"{BeforeName} status",
                AfterName,
                $"{AfterName} status",
                "Change",
                "Source",
            ],
            [
                .. Sorted.Select(change =>
                    ImmutableArray.Create(
                        change.Name,
                        Label.Exact(change.Before),
                        Status(change.Before, change.WasEstimate),
                        Label.Exact(change.After),
                        Status(change.After, change.IsEstimate),
                        Label.Exact(change.Difference),
                        change.Source
                    )
                ),
            ]
        );

    internal ImmutableArray<Change> Sorted =>
        [
            .. Changes
                .OrderByDescending(change => change.Difference.HasValue)
                .ThenByDescending(change => change.Difference)
                .ThenByDescending(change => change.After)
                .ThenBy(change => change.Name, StringComparer.Ordinal),
        ];

    private static string Status(decimal? value, bool isEstimate) =>
        value is null ? ""
        : isEstimate ? "estimate"
        : "actual";

    internal override Drawing Draw() => new ChangeDrawing(this).Compose();
}

/// <summary>Two figures of one ally.</summary>
/// <param name="Name">Of the ally or the group of allies.</param>
/// <param name="Before">Null where unknown.</param>
/// <param name="After">Null where unknown.</param>
/// <param name="IsEstimate">Whether the later figure is an estimate: marked "e".</param>
/// <param name="Source">Publishers and editions of both.</param>
/// <param name="WasEstimate">Whether the earlier figure is an estimate: marked "e".</param>
public sealed record Change(
    string Name,
    decimal? Before,
    decimal? After,
    bool IsEstimate,
    string Source,
    bool WasEstimate = false
)
{
    /// <summary>After less before, in the unit of both (points, not percent); null where either is unknown.</summary>
    public decimal? Difference => After - Before;
}
