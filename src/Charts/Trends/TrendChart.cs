using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Charts.Trends;

/// <summary>
/// A few series by year as lines, named at their ends; estimates dashed with hollow points; targets over the years for
/// which they hold. A year without a figure leaves a gap.
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="Series">At most six, the most important first.</param>
/// <param name="Targets">Lines with labels, in any order.</param>
public sealed record TrendChart(
    ChartText Text,
    ImmutableArray<TrendSeries> Series,
    ImmutableArray<TargetLine> Targets
) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            ["Series", "Year", "Value", "Status", "Source"],
            [
                .. from series in Series
                from point in series.Points.OrderBy(point => point.Year)
                select ImmutableArray.Create<string>([
                    series.Name,
                    point.Year.ToString(CultureInfo.InvariantCulture),
                    Label.Exact(point.Value),
                    point.Status,
                    series.Source,
                ]),
            ]
        );

    internal override Drawing Draw() => new TrendDrawing(this).Compose();
}

/// <summary>One line.</summary>
/// <param name="Name">Printed at the line's end.</param>
/// <param name="Points">One a year, in any order.</param>
/// <param name="Source">Publisher and edition.</param>
public sealed record TrendSeries(string Name, ImmutableArray<TrendPoint> Points, string Source);

/// <summary>One year's figure.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Value">Null where unknown.</param>
/// <param name="IsEstimate">Dashed and hollow.</param>
public sealed record TrendPoint(int Year, decimal? Value, bool IsEstimate)
{
    internal string Status =>
        Value is null ? ""
        : IsEstimate ? "estimate"
        : "actual";
}
