using System.Collections.Immutable;
using System.Globalization;

namespace Burdenshare.Charts.Fans;

/// <summary>
/// What may become of one figure: bands of 50 and 90 percent around the median, year by year, beside the course that
/// was planned and the target that is aimed at.
/// </summary>
/// <param name="Text">Title, source and description.</param>
/// <param name="Years">
/// One entry a year, without gaps, ascending; the first may be a known year, where all are equal.
/// </param>
/// <param name="Target">What is aimed at; null for nothing.</param>
public sealed record FanChart(ChartText Text, ImmutableArray<FanYear> Years, TargetLine? Target) : Chart(Text)
{
    /// <inheritdoc/>
    public override ChartTable ToTable() =>
        new(
            Text.Title,
            ["Year", "5 %", "25 %", "Median", "75 %", "95 %", "Course"],
            [
                .. Years.Select(year =>
                    ImmutableArray.Create<string>([
                        year.Year.ToString(CultureInfo.InvariantCulture),
                        .. year.Quantiles.Select(value => Label.Exact(value)),
                        Label.Exact(year.Course),
                    ])
                ),
            ]
        );

    internal override Drawing Draw() => new FanDrawing(this).Compose();
}

/// <summary>One year of a fan.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Quantiles">5, 25, 50, 75 and 95 percent, ascending: exactly five.</param>
/// <param name="Course">What was planned.</param>
public sealed record FanYear(int Year, ImmutableArray<decimal> Quantiles, decimal Course)
{
    internal decimal Median => Quantiles[2];
}
