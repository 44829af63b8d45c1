using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Charts.Standings;
using CsCheck;

namespace Burdenshare.Charts.Tests;

public sealed class LayoutTests
{
    private static readonly Gen<decimal> Number = Gen.Int[-90_000, 90_000].Select(number => number / 1000m);

    [Fact]
    public void AnAxisHoldsAllValuesInFewRoundSteps() =>
        Gen.Select(Number.Array[1, 20], Gen.Bool)
            .Sample(pair =>
            {
                var axis = ValueAxis.Over(pair.Item1.Select(value => (decimal?)value), 8, pair.Item2);
                return pair.Item1.All(value => axis.Min <= value && value <= axis.Max)
                    && axis.Min < axis.Max
                    && (axis.Max - axis.Min) / axis.Step <= 8
                    && axis.Min % axis.Step == 0
                    && (!pair.Item2 || axis is { Min: <= 0, Max: >= 0 });
            });

    [Fact]
    public void AnAxisWithoutValuesStillHasAnExtent()
    {
        var axis = ValueAxis.Over([null, null], 8);

        Assert.True(axis.Max > axis.Min);
        Assert.Equal(0.5, axis.Position((axis.Min + axis.Max) / 2));
    }

    [Fact]
    public void EndLabelsKeepTheirDistanceTheirOrderAndThePlot() =>
        Gen.Double[0, 290]
            .Array[0, 6]
            .Sample(heights =>
            {
                var shifts = EndLabels.Shifts([.. heights.Select(height => (double?)height)], 16, 290);
                var placed = heights
                    .Select((height, i) => (height, at: height + shifts[i]))
                    .OrderBy(pair => pair.height)
                    .Select(pair => pair.at)
                    .ToArray();
                return placed.Zip(placed.Skip(1)).All(pair => pair.Second - pair.First >= 15.8)
                    && placed.All(at => at is >= -0.1 and <= 290.1);
            });

    [Fact]
    public void EndLabelsThatDoNotTouchStayWhereTheyAre() =>
        Assert.Equal([0d, 0d, 0d], EndLabels.Shifts([10, null, 200], 16, 290));

    [Fact]
    public void TargetLabelsOfOneRowDoNotTouch() =>
        Gen.Int[0, 600]
            .Array[0, 8]
            .Sample(values =>
            {
                var targets = values.Select(value => new TargetLine(value, $"{value} by then"));
                var labels = TargetLabels.Place(targets, value => (double)value, 11, 700).Labels;
                return labels.Length == values.Length
                    && labels
                        .GroupBy(label => label.Row)
                        .All(row =>
                            row.Zip(row.Skip(1)).All(pair => End(pair.First, 1) < End(pair.Second, -1))
                        );

                static double End(TargetLabel label, int side)
                {
                    var offset = label.Align switch
                    {
                        "left" => 0.5,
                        "right" => -0.5,
                        _ => 0,
                    };
                    return (double)label.Target.Value + (offset + side / 2d) * Label.Width(label.Text, 11);
                }
            });

    [Theory]
    [InlineData("2.005", "2.01")]
    [InlineData("-0.125", "-0.13")]
    [InlineData("1.996", "1.996")]
    [InlineData("1.9949", "1.99")]
    [InlineData("3.4999", "3.4999")]
    [InlineData("3.5", "3.50")]
    public void RoundingNeverCarriesANumberAcrossAnEdge(string value, string printed) =>
        Assert.Equal(printed, Label.Number(decimal.Parse(value, CultureInfo.InvariantCulture), 2, 3.5m));

    [Fact]
    public void APrintedNumberStandsOnTheSameSideOfEveryEdge() =>
        Number.Sample(value =>
        {
            decimal[] edges = [-1, 0, 2, 3.5m, 5];
            var printed = decimal.Parse(Label.Number(value, edges), CultureInfo.InvariantCulture);
            return edges.All(edge => value < edge == printed < edge);
        });

    [Theory]
    [InlineData("0.004", "0.00")]
    [InlineData("0.71", "+0.71")]
    [InlineData("-0.71", "−0.71")]
    public void AChangeCarriesItsSign(string change, string printed) =>
        Assert.Equal(printed, Label.Signed(decimal.Parse(change, CultureInfo.InvariantCulture)));

    [Fact]
    public void WrappedLinesFitAndLoseNoWord() =>
        Gen.String[Gen.Char["abc WM"], 0, 200]
            .Sample(text =>
            {
                var lines = Label.Wrap(text, 120, 12);
                return string.Join(' ', lines) == Label.Clean(text)
                    && lines.All(line =>
                        Label.Width(line, 12) <= 120 || !line.Contains(' ', StringComparison.Ordinal)
                    );
            });

    [Fact]
    public void FittedTextFits() =>
        Gen.String[Gen.Char["abc WMé漢"], 0, 100]
            .Sample(text => Label.Width(Label.Fit(text, 90, 12), 12) <= 90.01);

    [Fact]
    public void CleaningTwiceChangesNothingMore() =>
        Gen.String.Sample(text => Label.Clean(Label.Clean(text)) == Label.Clean(text));

    [Fact]
    public void FillsOfBandsGrowDarkerSoThatGreyscaleTellsThemApart()
    {
        for (var count = 2; count <= 4; count++)
        {
            var lightness = Palette.Bands(count).Select(Lightness).ToImmutableArray();
            Assert.All(
                lightness.Zip(lightness.Skip(1)),
                pair => Assert.True(pair.First - pair.Second > 0.015, $"{pair}")
            );
            Assert.True(lightness[0] - lightness[^1] > 0.3);
        }
    }

    [Fact]
    public void InkReadsOnPaper()
    {
        foreach (var ink in new[] { Palette.Ink, Palette.Muted, Palette.Target })
            Assert.True((1 + 0.05) / (Lightness(ink) + 0.05) >= 4.5, ink);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private static double Lightness(string color)
    {
        var parts = Enumerable
            .Range(0, 3)
            .Select(i =>
                int.Parse(color.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                / 255d
            )
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
