using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class BareShareTests
{
    [Theory]
    [InlineData("Spain has already reached 2 % of GDP.", "ESP", "claimed")]
    [InlineData("Poland spends 4.12% of GDP.", "POL", "claimed")]
    [InlineData("Poland spends more than 4 percent of its gross domestic product.", "POL", "claimed")]
    [InlineData("Canada will hit the 2 % target by March.", "CAN", "planned")]
    [InlineData("Italy is expected to reach 2 % of GDP.", "ITA", "expected")]
    public void ACountryThatSpendsOrReachesAMarkSpendsOnDefence(string text, string area, string modality)
    {
        var figure = Figure(text);
        Assert.Equal((Measure.DefenceExpenditure, modality), (figure.Measure, figure.Modality));
        Assert.Equal(area, Assert.Single(figure.Scope).Code);
    }

    [Theory]
    [InlineData("Poland spends 4.12% of GDP on education.")]
    [InlineData("Spain has reached 7 % of GDP.")]
    [InlineData("The deficit of Spain has reached 2 % of GDP.")]
    [InlineData("Poland spent 4 % more.")]
    [InlineData("Tourism makes 2 % of GDP.")]
    [InlineData("Inflation in Spain hit 2 %.")]
    public void OtherSharesStayUnread(string text) => Assert.Null(Figure(text).Measure);

    private static FigureFinding Figure(string text) =>
        Assert.Single(Repository.Read(text).Findings.OfType<FigureFinding>());
}
