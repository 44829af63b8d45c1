using System.Text.Json;
using System.Xml.Linq;
using Burdenshare.Charts.Rendering;

namespace Burdenshare.Charts.Tests;

public sealed class RenderingTests
{
    public static TheoryData<string> Names => Examples.Names;

    [Theory, MemberData(nameof(Names))]
    public void EveryChartIsWellFormedScalableAndAccessible(string name)
    {
        var chart = Examples.All[name];
        var svg = chart.ToSvg();
        var root = XElement.Parse(svg.Markup);

        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal("100%", (string?)root.Attribute("width"));
        Assert.Null(root.Attribute("height"));
        Assert.Equal($"0 0 {svg.Width} {svg.Height}", (string?)root.Attribute("viewBox"));
        var title = root.Elements().First();
        var description = root.Elements().ElementAt(1);
        Assert.Equal(("title", chart.Text.Title), (title.Name.LocalName, title.Value));
        Assert.Equal(("desc", chart.Text.Description), (description.Name.LocalName, description.Value));
        Assert.Equal((string?)title.Attribute("id"), (string?)root.Attribute("aria-labelledby"));
        Assert.Equal((string?)description.Attribute("id"), (string?)root.Attribute("aria-describedby"));
    }

    [Theory, MemberData(nameof(Names))]
    public void NothingIsFetchedAndNothingRuns(string name)
    {
        var root = XElement.Parse(Examples.All[name].ToSvg().Markup);

        Assert.DoesNotContain(
            root.DescendantsAndSelf(),
            element => element.Name.LocalName is "script" or "image" or "foreignObject" or "use" or "a"
        );
        var attributes = root.DescendantsAndSelf()
            .Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration);
        Assert.DoesNotContain(
            attributes,
            attribute =>
                attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name.LocalName is "href" or "src"
                || attribute.Value.Contains("http", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("@import", root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("ecmeta", root.ToString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void TheSourceAndTheTitleAreReadable(string name)
    {
        var words = Examples.All[name].Words();

        Assert.Contains(Examples.Text.Title, words);
        Assert.Contains(Examples.Text.Subtitle!, words);
        Assert.Contains(words, word => word.StartsWith(Examples.Text.Source, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void TextStaysOnThePage(string name)
    {
        var svg = Examples.All[name].ToSvg();

        Assert.All(
            Examples.All[name].Placed(),
            text =>
            {
                Assert.InRange(text.X, 0, svg.Width);
                Assert.InRange(text.Y, 0, svg.Height);
            }
        );
    }

    [Theory, MemberData(nameof(Names))]
    public void TheSameChartGivesTheSameBytesOnAnyRenderer(string name)
    {
        using var other = new ChartRenderer();
        var chart = Examples.All[name];

        var first = chart.ToSvg().Markup;

        Assert.Equal(first, chart.ToSvg().Markup);
        Assert.Equal(first, chart.ToSvg(other).Markup);
    }

    [Fact]
    public void WhatWasLoadedAheadDrawsTheSame()
    {
        using var ahead = new ChartRenderer();
        using var late = new ChartRenderer();
        ahead.Preload();
        ahead.Preload();
        Assert.True(ahead.Render(Examples.Standing).TryGet(out var one));
        Assert.True(late.Render(Examples.Standing).TryGet(out var other));
        Assert.Equal(other.Markup, one.Markup);
    }

    [Fact]
    public void TheOrderOfCallsLeavesNoTrace()
    {
        using var forwards = new ChartRenderer();
        using var backwards = new ChartRenderer();

        var ahead = Examples.All.Values.Select(chart => chart.ToSvg(forwards).Markup).ToArray();
        var behind = Examples
            .All.Values.Reverse()
            .Select(chart => chart.ToSvg(backwards).Markup)
            .Reverse()
            .ToArray();

        Assert.Equal(ahead, behind);
    }

    [Fact]
    public void ThreadsMayShareARenderer()
    {
        using var shared = new ChartRenderer();
        var names = Enumerable.Repeat(Examples.All.Keys, 4).SelectMany(keys => keys).ToArray();

        var drawn = names
            .AsParallel()
            .AsOrdered()
            .Select(name => Examples.All[name].ToSvg(shared).Markup)
            .ToArray();

        Assert.Equal(names.Select(name => Examples.All[name].ToSvg().Markup), drawn);
    }

    [Fact]
    public void ChartsOnOnePageShareNoIdentifier()
    {
        var identifiers = Examples
            .All.Values.Select(chart => XElement.Parse(chart.ToSvg().Markup))
            .Select(root => root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray())
            .ToArray();

        Assert.All(identifiers, ids => Assert.NotEmpty(ids));
        var all = identifiers.SelectMany(ids => ids).ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void APageMayReplaceEveryColour()
    {
        var root = XElement.Parse(Examples.Standing.ToSvg().Markup);
        var style = root.Elements().Single(element => element.Name.LocalName == "style").Value;
        var scope = ((string)root.Attribute("class")!).Split(' ')[1];

        var colors = root.Descendants()
            .SelectMany(element => new[] { element.Attribute("fill"), element.Attribute("stroke") })
            .Select(paint => paint?.Value)
            .Where(color => color is not (null or "none" or "transparent"))
            .Distinct();

        Assert.All(colors, color => Assert.Contains($",{color})", style, StringComparison.Ordinal));
        Assert.All(
            style.Split('}', StringSplitOptions.RemoveEmptyEntries),
            rule => Assert.StartsWith($".{scope} [", rule)
        );
    }

    [Fact]
    public void AMissingNativeLibraryIsAProblemWithARemedy()
    {
        using var renderer = new ChartRenderer(() =>
            throw new TypeLoadException("Cannot load V8 interface assembly")
        );

        var outcome = renderer.Render(Examples.Standing);

        Assert.False(outcome.TryGet(out _));
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal("CHT001", problem.Code);
        Assert.Contains(Examples.Text.Title, problem.Place, StringComparison.Ordinal);
        Assert.Contains("table", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherFailureIsABugAndThrows()
    {
        using var renderer = new ChartRenderer(() => throw new InvalidOperationException("a bug"));

        Assert.Throws<InvalidOperationException>(() => renderer.Render(Examples.Standing));
    }

    [Fact]
    public void ADisposedRendererRefuses()
    {
        var renderer = new ChartRenderer();
        Examples.Standing.ToSvg(renderer);
        renderer.Dispose();
        renderer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => renderer.Render(Examples.Standing));
    }

    [Theory, MemberData(nameof(Names))]
    public void TheOptionForTheBrowserIsPlainJsonWithoutMarkup(string name)
    {
        var chart = Examples.All[name];

        var json = chart.OptionJson();

        Assert.Equal(json, chart.OptionJson());
        Assert.DoesNotContain('<', json);
        using var option = JsonDocument.Parse(json);
        Assert.True(option.RootElement.TryGetProperty("series", out _));
    }

    [Theory, MemberData(nameof(Names))]
    public void ATableStandsBehindEveryChart(string name)
    {
        var table = Examples.All[name].ToTable();

        Assert.Equal(Examples.Text.Title, table.Caption);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
        Assert.Equal(name.StartsWith("empty", StringComparison.Ordinal), table.Rows.IsEmpty);
    }

    [Fact]
    public void ATipSaidInTheBrowserIsTheOneInThePicture()
    {
        foreach (var chart in Examples.All.Values)
        {
            using var option = JsonDocument.Parse(chart.OptionJson());
            var said = option
                .RootElement.GetProperty("series")
                .EnumerateArray()
                .SelectMany(series => series.GetProperty("data").EnumerateArray())
                .Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("tip", out _))
                .Select(item => item.GetProperty("tip").GetString());

            Assert.Equal(said.Order(StringComparer.Ordinal), chart.Tips().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void NothingInvisibleIsLeftInThePicture()
    {
        var paths = Examples
            .All.Values.SelectMany(chart => XElement.Parse(chart.ToSvg().Markup).Descendants())
            .Where(element => element.Name.LocalName == "path" && !element.HasElements)
            .ToArray();

        Assert.NotEmpty(paths);
        Assert.DoesNotContain(paths, path => (string?)path.Attribute("d") == "");
        Assert.DoesNotContain(paths, path => (string?)path.Attribute("fill-opacity") == "0");
        Assert.DoesNotContain(
            paths,
            path => (string?)path.Attribute("fill") == "none" && path.Attribute("stroke") is null
        );
    }

    [Fact]
    public void TheFontIsTheReadersOwn()
    {
        var styles = XElement
            .Parse(Examples.Standing.ToSvg().Markup)
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(text => (string?)text.Attribute("style"));

        Assert.All(styles, style => Assert.Contains("system-ui", style, StringComparison.Ordinal));
        Assert.All(styles, style => Assert.Contains("sans-serif", style, StringComparison.Ordinal));
    }

    [Fact]
    public void OtherFiguresGiveAnotherPictureAndAnotherIdentifier()
    {
        var other = Examples.Revision with
        {
            Figures = [Examples.Revision.Figures[0] with { Value = 3.91m }],
        };

        Assert.NotEqual(Examples.All["one edition"].ToSvg().Markup, other.ToSvg().Markup);
        Assert.NotEqual(Identifier(Examples.All["one edition"]), Identifier(other));

        static string Identifier(Chart chart) =>
            (string)XElement.Parse(chart.ToSvg().Markup).Attribute("class")!;
    }

    [Fact]
    public void AnEmptyChartSaysThatThereIsNoFigure()
    {
        foreach (
            var (name, chart) in Examples.All.Where(pair =>
                pair.Key.StartsWith("empty", StringComparison.Ordinal)
            )
        )
            Assert.True(chart.Words().Contains("no figure"), name);
    }

    [Fact]
    public void ALongTitleIsBrokenIntoLinesAboveTheChart()
    {
        var title = string.Join(' ', Enumerable.Repeat("Who stands where", 8));
        var chart = Examples.Standing with { Text = Examples.Text with { Title = title } };

        var words = title.Split(' ').ToHashSet();
        var lines = chart.Placed().Where(text => text.Text.Split(' ').All(words.Contains)).ToArray();

        Assert.Equal(title, string.Join(' ', lines.Select(line => line.Text)));
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.True(Label.Width(line.Text, 17) <= Frame.Width / 1.2));
        Assert.True(lines[^1].Y < chart.Placed().Single(text => text.Text == "Arcadia").Y);
    }
}
