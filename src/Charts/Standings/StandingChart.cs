using System.Collections.Immutable;

namespace Burdenshare.Charts.Standings;

/// <summary>
/// Where every ally stands: a bar each, the highest first, unknown ones last; coloured by the band between two edges
/// in which its value falls; targets as lines; a tick where it stood earlier.
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="Bars">One entry an ally, in any order.</param>
/// <param name="Targets">Lines with labels, in any order.</param>
/// <param name="BandEdges">Ascending lower edges of the bands above the lowest one; at most three.</param>
/// <param name="EarlierName">What the tick means ("2024", "edition 2024"); null where there are none.</param>
public sealed record StandingChart(
    ChartText Text,
    ImmutableArray<Standing> Bars,
    ImmutableArray<TargetLine> Targets,
    ImmutableArray<decimal> BandEdges,
    string? EarlierName = null
) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            [
                "Name",
                "Value",
                "Status",
                .. EarlierName is null ? Array.Empty<string>() : [EarlierName],
                "Source",
            ],
            [
                .. Sorted.Select(bar =>
                    ImmutableArray.Create<string>([
                        bar.Name,
                        Label.Exact(bar.Value),
                        bar.Status,
                        .. EarlierName is null ? Array.Empty<string>() : [Label.Exact(bar.Earlier)],
                        bar.Source,
                    ])
                ),
            ]
        );

    internal ImmutableArray<Standing> Sorted =>
        [
            .. Bars.OrderByDescending(bar => bar.Value.HasValue)
                .ThenByDescending(bar => bar.Value)
                .ThenBy(bar => bar.Name, StringComparer.Ordinal),
        ];

    internal override Drawing Draw() => new StandingDrawing(this).Compose();
}

/// <summary>One bar.</summary>
/// <param name="Name">Of the ally or the group of allies.</param>
/// <param name="Value">Null where unknown: listed, without a bar.</param>
/// <param name="IsEstimate">Marked "e" beside the value.</param>
/// <param name="Source">Publisher and edition of this value.</param>
/// <param name="Earlier">Where it stood earlier; null for no tick.</param>
/// <param name="IsGroup">A total rather than an ally: printed bold.</param>
public sealed record Standing(
    string Name,
    decimal? Value,
    bool IsEstimate,
    string Source,
    decimal? Earlier = null,
    bool IsGroup = false
)
{
    internal string Status =>
        Value is null ? ""
        : IsEstimate ? "estimate"
        : "actual";
}
