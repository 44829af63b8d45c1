using System.Collections.Immutable;

namespace Burdenshare.Charts.Revisions;

/// <summary>
/// One year's figure as each edition published it, in the order given. The vertical axis starts at the figures, not at
/// zero, and the chart says so: a revision is small beside its figure. (All years of an ally by edition are a
/// <see cref="Trends.TrendChart"/> with a series an edition.)
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="Figures">The earliest edition first.</param>
public sealed record RevisionChart(ChartText Text, ImmutableArray<EditionFigure> Figures) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            ["Edition", "Value", "Status", "Source"],
            [
                .. Figures.Select(figure =>
                    ImmutableArray.Create(
                        figure.Edition,
                        Label.Exact(figure.Value),
                        figure.Status,
                        figure.Source
                    )
                ),
            ]
        );

    internal override Drawing Draw() => new RevisionDrawing(this).Compose();
}

/// <summary>What one edition says.</summary>
/// <param name="Edition">As it is cited ("2024").</param>
/// <param name="Value">Null where the edition has no figure or is not held.</param>
/// <param name="IsEstimate">Marked "e".</param>
/// <param name="Source">Title of the edition.</param>
public sealed record EditionFigure(string Edition, decimal? Value, bool IsEstimate, string Source)
{
    internal string Status =>
        Value is null ? ""
        : IsEstimate ? "estimate"
        : "actual";
}
