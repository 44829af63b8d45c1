namespace Burdenshare.Charts.Tests;

public sealed class RevisionChartTests
{
    [Fact]
    public void EveryEditionAndItsFigureIsPrinted()
    {
        var words = Examples.Revision.Words();

        Assert.All(Examples.Revision.Figures, figure => Assert.Contains(figure.Edition, words));
        Assert.All(new[] { "3.90 e", "no figure", "3.26" }, text => Assert.Contains(text, words));
    }

    [Fact]
    public void EditionsStandInTheOrderGiven()
    {
        var places = Examples.Revision.Placed().ToLookup(text => text.Text, text => text.X);

        Assert.True(places["First"].Single() < places["Second"].Single());
        Assert.True(places["Second"].Single() < places["Third"].Single());
        Assert.Equal(places["First"].Single(), places["3.90 e"].Single(), tolerance: 1);
    }

    [Fact]
    public void ACutAxisSaysSo()
    {
        const string Note = "does not start at zero";
        var fromZero = Examples.Revision with
        {
            Figures = [new("First", 0, false, ""), new("Second", 3, false, "")],
        };

        Assert.Contains(Examples.Revision.Words(), word => word.Contains(Note, StringComparison.Ordinal));
        Assert.DoesNotContain(fromZero.Words(), word => word.Contains(Note, StringComparison.Ordinal));
    }

    [Fact]
    public void AnEstimateIsHollow()
    {
        Assert.Equal(1, Examples.Revision.Painted(Palette.Paper));
        Assert.Equal(1, Examples.Revision.Painted(Palette.High));
    }

    [Fact]
    public void TheTipNamesTheEditionsTitle() =>
        Assert.Equal(
            ["First: 3.90 e. Almanac 1", "Second: no figure. not held", "Third: 3.26. Almanac 3"],
            Examples.Revision.Tips().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void TheTableKeepsTheEditionThatIsNotHeld()
    {
        var table = Examples.Revision.ToTable();

        Assert.Equal(["Second", "", "", "not held"], table.Rows[1]);
        Assert.Equal(["Third", "3.26", "actual", "Almanac 3"], table.Rows[2]);
    }
}
