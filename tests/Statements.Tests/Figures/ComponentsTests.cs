using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class ComponentsTests
{
    [Theory]
    [InlineData(
        "Allies agreed on 5% of GDP for defence, including 3.5% for core defence and 1.5% for resilience."
    )]
    [InlineData("Allies agreed on 5% of GDP for defence: 3.5% for core defence and 1.5% for infrastructure.")]
    [InlineData("Allies agreed on 5% of GDP for defence (3.5% for core defence and 1.5% for cyber).")]
    [InlineData(
        "Allies agreed on 5% of GDP for defence. It comprises 3.5% for core needs and 1.5% for resilience."
    )]
    [InlineData(
        "Allies agreed on 5% of GDP for defence, split into 3.5% for core needs and 1.5% for resilience."
    )]
    public void PartsThatAddUpBelongToTheirTotal(string text)
    {
        var figures = Repository.Read(text).Figures;
        Assert.Equal([1, 2], figures[0].Components);
        Assert.Equal(
            [Measure.Total, Measure.DefenceExpenditure, Measure.Related],
            figures.Select(figure => figure.Measure!.Value)
        );
    }

    [Theory]
    [InlineData(
        "Allies agreed on 5% of GDP for defence, including 3% for core defence and 1% for resilience."
    )]
    [InlineData(
        "Spain spends 5% of GDP on defence. Italy spends 3.5% of GDP and Malta 1.5% of GDP on defence."
    )]
    [InlineData("Defence spending rose by 5%, including 3.5% for core defence and 1.5% for resilience.")]
    [InlineData("Allies agreed on 5% of GDP for defence, including 3.5% for core defence.")]
    public void OtherNumbersAreNoParts(string text) =>
        Assert.All(Repository.Read(text).Figures, figure => Assert.Empty(figure.Components));

    [Fact]
    public void PartsInheritWhomAndHowFromTheirTotal()
    {
        var figures = Repository
            .Read(
                "Poland pledged to spend 5% of GDP on defence by 2035, including 3.5% for core defence and 1.5% "
                    + "for resilience."
            )
            .Figures;
        Assert.All(
            figures,
            figure =>
            {
                Assert.Equal(["POL"], figure.Scope.Select(area => area.Code));
                Assert.Equal("pledged", figure.Modality);
                Assert.Equal(2035, figure.ByYear);
                Assert.Equal(Unit.PercentOfGdp, figure.Unit);
            }
        );
    }

    [Fact]
    public void PartsFarFromTheirTotalAreNotJoinedToIt()
    {
        var between = string.Concat(Enumerable.Repeat("Ministers spoke of the alliance at length. ", 12));
        var figures = Repository
            .Read(
                $"Allies agreed on 5% of GDP for defence. {between}This includes 3.5% core and 1.5% resilience."
            )
            .Figures;
        Assert.All(figures, figure => Assert.Empty(figure.Components));
    }
}
