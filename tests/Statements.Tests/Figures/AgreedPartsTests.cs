using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class AgreedPartsTests
{
    [Theory]
    [InlineData("At The Hague, allies agreed to spend 3.5 % plus 1.5 % of GDP by 2035.")]
    [InlineData("The pledge of 3.5 % and 1.5 % was made by all allies.")]
    [InlineData("Allies committed to 3.5 % for core defence and 1.5 % for infrastructure and resilience.")]
    [InlineData("Poland wants 3.5 % of GDP for its army, plus 1.5 % for roads and bridges that NATO needs.")]
    public void TheTwoPartsOfAnAgreementAreCoreAndRelated(string text)
    {
        var figures = Repository.Read(text).Figures;
        Assert.Equal(
            [(3.5m, Measure.DefenceExpenditure), (1.5m, Measure.Related)],
            figures.Select(figure => (figure.Value!.Value, figure.Measure!.Value))
        );
        Assert.All(figures, figure => Assert.Equal(Unit.PercentOfGdp, figure.Unit));
    }

    [Fact]
    public void TheirOrderDoesNotMatter() =>
        Assert.Equal(
            [Measure.Related, Measure.DefenceExpenditure],
            Repository
                .Read("Allies agreed to spend 1.5 % of GDP on top of 3.5 % on defence.")
                .Figures.Select(figure => figure.Measure)
        );

    [Theory]
    [InlineData("Inflation was 3.5 % and growth 1.5 %.")]
    [InlineData("Defence spending rose by 3.5 % in Spain and by 1.5 % in Italy.")]
    [InlineData("Poland spends 3.5 % of GDP on defence and Spain 1.5 % of GDP.")]
    [InlineData("Allies spend 2 % of GDP on defence and want 1.5 % more of it.")]
    [InlineData("Allies agreed to spend 3.5 % of GDP on defence. The economy grew by 1.5 %.")]
    public void OtherPairsAreNoParts(string text) =>
        Assert.DoesNotContain(Repository.Read(text).Figures, figure => figure.Measure == Measure.Related);
}
