using Burdenshare.Charts.Courses;

namespace Burdenshare.Charts.Tests;

public sealed class CourseChartTests
{
    [Fact]
    public void OnlyMarkedActorsAndLevelsAreNamed()
    {
        var words = Examples.Course.Words();

        Assert.Contains("Arcadia 3.20", words);
        Assert.Contains("Freedonia 3.18", words);
        Assert.Contains("fair middle 2.40", words);
        Assert.DoesNotContain(words, word => word.StartsWith("Sylvania", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesOfNeighboursDoNotTouch()
    {
        var heights = Examples.Course.Placed().ToLookup(text => text.Text, text => text.Y);

        Assert.True(heights["Freedonia 3.18"].Single() - heights["Arcadia 3.20"].Single() >= 12);
        Assert.True(heights["fair middle 2.40"].Single() > heights["Freedonia 3.18"].Single());
    }

    [Fact]
    public void TurnsCountFromTheStart()
    {
        var words = Examples.Course.Words();

        Assert.All(new[] { "0", "1", "2", "turn" }, text => Assert.Contains(text, words));
    }

    [Fact]
    public void TheTableHoldsEveryActorAndTurn()
    {
        var table = Examples.Course.ToTable();

        Assert.Equal(9, table.Rows.Length);
        Assert.Equal(["Sylvania", "2", "3.15"], table.Rows[5]);
    }

    [Fact]
    public void WithoutActorsThePictureSaysThatNothingIsKnown()
    {
        var chart = new CourseChart(Examples.Text, [], []);

        Assert.Contains(Label.Unknown, chart.Words());
        Assert.Empty(chart.ToTable().Rows);
    }

    [Fact]
    public void MarkedLinesAreDrawnAboveTheOthers()
    {
        var chart = Examples.Course with { Levels = [] };

        Assert.Equal(2, chart.OptionJson().Split("\"width\":2.4").Length - 1);
        Assert.True(
            chart.OptionJson().IndexOf("Sylvania", StringComparison.Ordinal)
                < chart.OptionJson().IndexOf("Arcadia", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AShortCourseEndsWhereItEnds()
    {
        var chart = Examples.Course with { Courses = [new Course("Arcadia", [1], true)], Levels = [] };

        Assert.Contains("Arcadia 1.00", chart.Words());
        Assert.Single(chart.ToTable().Rows);
    }
}
