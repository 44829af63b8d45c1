namespace Burdenshare.Statements.Tests.Figures;

public sealed class ScopeReaderTests
{
    [Theory]
    [InlineData("Spain spends 2% of GDP on defence.", "ESP")]
    [InlineData("Madrid spends 2% of GDP on defence.", "ESP")]
    [InlineData("Spanish defence spending is 2% of GDP.", "ESP")]
    [InlineData("Spain's defence budget is 2% of GDP.", "ESP")]
    [InlineData("Defence spending of 2% of GDP by Spain is new.", "ESP")]
    [InlineData("A target of 2% of GDP for Spain's defence is new.", "ESP")]
    [InlineData("Spain, Italy and Portugal spend 2% of GDP on defence.", "ESP ITA PRT")]
    [InlineData("Spain and the Baltic states spend 2% of GDP on defence.", "ESP EST LVA LTU")]
    [InlineData("The Nordic countries spend 2% of GDP on defence.", "DNK FIN ISL NOR SWE")]
    [InlineData("European allies spend 2% of GDP on defence.", "NATO-EUR")]
    [InlineData("European allies and Canada spend 2% of GDP on defence.", "NATO-EUR-CAN")]
    [InlineData("All allies spend 2% of GDP on defence.", "NATO")]
    [InlineData("NATO's target is 2% of GDP.", "NATO")]
    [InlineData("The alliance agreed on 2% of GDP.", "NATO")]
    [InlineData("Pedro Sánchez promised 2% of GDP for defence.", "ESP")]
    public void TheSubjectBeforeTheNumberIsItsScope(string text, string areas) =>
        Assert.Equal(areas.Split(' '), Scope(text));

    [Theory]
    [InlineData("Washington wants NATO allies to spend 5% of GDP on defence.", "NATO")]
    [InlineData("Washington urged Spain to spend 5% of GDP on defence.", "ESP")]
    [InlineData("Mark Rutte asked Spain to spend 5% of GDP on defence.", "ESP")]
    [InlineData("Poland called for NATO members to spend 5% of GDP on defence.", "NATO")]
    public void WhoeverDemandsIsNotTheScope(string text, string areas) =>
        Assert.Equal(areas.Split(' '), Scope(text));

    [Theory]
    [InlineData("Spain lags behind in defence. It spends 1.3% of GDP.", "ESP")]
    [InlineData("Spain and Italy lag behind in defence. They spend 1.3% of GDP.", "ESP ITA")]
    [InlineData("Defence in Spain is debated. Its budget of 1.3% of GDP is small.", "ESP")]
    [InlineData("Spain lags behind in defence. Its military budget is 1.3% of GDP.", "ESP")]
    public void APronounPointsAtTheSentenceBefore(string text, string areas) =>
        Assert.Equal(areas.Split(' '), Scope(text));

    [Fact]
    public void ANewParagraphForgetsWhomTheOneBeforeSpokeOf() =>
        Assert.DoesNotContain("ESP", Scope("Spain lags behind.\n\nDefence spending is 1.3% of GDP."));

    [Theory]
    [InlineData("“We will spend 2% of GDP on defence,” Pedro Sánchez said.", "ESP")]
    [InlineData("Friedrich Merz said that our defence budget will reach 3.5% of GDP.", "DEU")]
    public void WeAreTheSpeakersCountry(string text, string areas) =>
        Assert.Equal(areas.Split(' '), Scope(text));

    [Theory]
    [InlineData("The rate is 3 percent.")]
    [InlineData("Inflation reached 3 percent in Spain.")]
    public void AFigureAboutSomethingElseHasNoScope(string text) => Assert.Empty(Scope(text));

    [Theory]
    [InlineData("Nine allies spend 2% of GDP on defence.", 9, null)]
    [InlineData("Only nine of the 32 allies spend 2% of GDP on defence.", 9, null)]
    [InlineData("Nearly all allies spend 2% of GDP on defence.", null, "most")]
    [InlineData("Most of the allies spend 2% of GDP on defence.", null, "most")]
    [InlineData("Some allies spend 2% of GDP on defence.", null, "some")]
    [InlineData("Every ally spends 2% of GDP on defence.", null, "all")]
    [InlineData("Allies spend 2% of GDP on defence.", null, null)]
    public void ACountOrAQuantifierIsKept(string text, int? count, string? quantifier)
    {
        var figure = Assert.Single(Repository.Read(text).Figures);
        Assert.Equal((count, quantifier), (figure.Count, figure.Quantifier));
    }

    private static IEnumerable<string> Scope(string text) =>
        Assert.Single(Repository.Read(text).Figures).Scope.Select(area => area.Code);
}
