namespace Burdenshare.Statements.Tests.Figures;

public sealed class DistanceTests
{
    private const string Goal = "Allies debated the 5% defence spending target. ";

    [Theory]
    [InlineData("Belgium is far from this goal.")]
    [InlineData("Belgium is a long way from this target.")]
    [InlineData("Belgium is still a long way off the benchmark.")]
    [InlineData("Belgium falls short of that commitment.")]
    [InlineData("Belgium is nowhere near the target.")]
    [InlineData("Belgium is well below the mark.")]
    [InlineData("Belgium lags behind the guideline.")]
    public void ADistanceIsLessThanTheGoalNamedBefore(string sentence)
    {
        var figure = Repository.Read(Goal + sentence).Figures[^1];
        Assert.Equal((5m, "lt", "claimed"), (figure.Value, figure.Comparator, figure.Modality));
        Assert.Equal(["BEL"], figure.Scope.Select(area => area.Code));
        Assert.Equal(("BEL", 2025), (figure.HeldBy, figure.Year));
    }

    [Theory]
    [InlineData("Belgium is far from Norway.")]
    [InlineData("Belgium is near this goal.")]
    [InlineData("It is far from certain.")]
    [InlineData("This goal is far.")]
    [InlineData("Belgium wants this goal.")]
    public void WithoutAGoalOrAnyoneFarFromItThereIsNone(string sentence) =>
        Assert.Single(Repository.Read(Goal + sentence).Figures);

    [Fact]
    public void ADistanceWithANumberOfItsOwnIsAnOrdinaryFigure()
    {
        var figures = Repository.Read(Goal + "Belgium is far from spending 2% of GDP on defence.").Figures;
        Assert.Equal([5m, 2m], figures.Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void SeveralMayBeFarFromIt()
    {
        var figure = Repository.Read(Goal + "Belgium, Spain and Italy are far from this goal.").Figures[^1];
        Assert.Equal(["BEL", "ESP", "ITA"], figure.Scope.Select(area => area.Code));
        Assert.Null(figure.HeldBy);
    }
}
