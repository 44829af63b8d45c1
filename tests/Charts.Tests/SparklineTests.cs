using System.Globalization;
using System.Xml.Linq;
using Burdenshare.Charts.Sparklines;
using CsCheck;

namespace Burdenshare.Charts.Tests;

public sealed class SparklineTests
{
    private static readonly Gen<decimal?[]> Series = Gen.Int[-2000, 8000]
        .Select(number => number % 7 == 0 ? null : (decimal?)number / 1000)
        .Array[0, 40];

    [Fact]
    public void EightHeightsSpanTheScale() =>
        Assert.Equal("▁▂▃▄▅▆▇██", Sparkline.Text([0, 1, 2, 3, 4, 5, 6, 7, 8], 0, 8));

    [Fact]
    public void ValuesBeyondTheScaleStandAtItsEnds() => Assert.Equal("▁█", Sparkline.Text([-5, 50], 0, 8));

    [Fact]
    public void AGapIsADotOrWhatTheCallerSays()
    {
        Assert.Equal("▁·█", Sparkline.Text([0, null, 8], 0, 8));
        Assert.Equal("▁ █", Sparkline.Text([0, null, 8], 0, 8, ' '));
        Assert.Equal("", Sparkline.Text([], 0, 8));
    }

    [Fact]
    public void AScaleWithoutExtentIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sparkline.Text([1], 2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sparkline.Svg([1], 3, 2, "t"));
    }

    [Fact]
    public void OneCharacterStandsForEachValue() =>
        Series.Sample(values =>
        {
            var text = Sparkline.Text(values, 0, 5);
            return text.Length == values.Length
                && text.Zip(values).All(pair => pair.First == '·' == (pair.Second is null));
        });

    [Fact]
    public void AHigherValueIsNeverDrawnLower() =>
        Gen.Select(Gen.Int[-2000, 8000], Gen.Int[-2000, 8000])
            .Sample(pair =>
            {
                var (low, high) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
                var text = Sparkline.Text([low / 1000m, high / 1000m], 0, 5);
                return text[0] <= text[1];
            });

    [Fact]
    public void ShiftingSeriesAndScaleTogetherChangesNothing() =>
        Gen.Select(Series, Gen.Int[-50, 50])
            .Sample(pair =>
                Sparkline.Text(pair.Item1, 0, 5)
                == Sparkline.Text(pair.Item1.Select(value => value + pair.Item2), pair.Item2, 5 + pair.Item2)
            );

    [Fact]
    public void ThePictureStaysInItsFrame() =>
        Series.Sample(values =>
        {
            var path = Parts(values).Path;
            var numbers = path.Split(['M', 'L', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
                .ToArray();
            return numbers.Where((_, i) => i % 2 == 0).All(x => x is >= 3 and <= 85)
                && numbers.Where((_, i) => i % 2 == 1).All(y => y is >= 3 and <= 17);
        });

    [Fact]
    public void EveryRunOfKnownValuesIsOneStroke() =>
        Series.Sample(values =>
        {
            var runs = values
                .Where((value, i) => value is not null && (i == 0 || values[i - 1] is null))
                .Count();
            return Parts(values).Path.Count(letter => letter == 'M') == runs;
        });

    [Fact]
    public void APointMarksTheLastKnownValue() =>
        Series.Sample(values => Parts(values).Points == (values.Any(value => value is not null) ? 1 : 0));

    [Fact]
    public void ThePictureIsNamedAndTakesTheColourOfTheText()
    {
        var svg = Sparkline.Svg([1, 2], 0, 3, "Arcadia since 2014");
        var root = XElement.Parse(svg.Markup);

        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal("Arcadia since 2014", root.Elements().First().Value);
        Assert.Contains("currentColor", svg.Markup, StringComparison.Ordinal);
        Assert.Equal(svg, Sparkline.Svg([1, 2], 0, 3, "Arcadia since 2014"));
    }

    private static (string Path, int Points) Parts(decimal?[] values)
    {
        var root = XElement.Parse(Sparkline.Svg(values, 0, 5, "t").Markup);
        var path = root.Elements().Single(element => element.Name.LocalName == "path");
        return (
            (string)path.Attribute("d")!,
            root.Elements().Count(element => element.Name.LocalName == "circle")
        );
    }
}
