using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

/// <summary>Lists of shares: who leads, who follows, who stands where, said without naming defence again.</summary>
public sealed class RankedShareTests
{
    private const string Opening = "Twenty allies spend at least 2 % of GDP on defence in 2024.\n\n";

    [Theory]
    [InlineData("Poland leads the table with 4.12% of GDP.", "POL", 4.12)]
    [InlineData("Poland leads the table with 4.12% of GDP in 2024, ahead of Estonia.", "POL", 4.12)]
    [InlineData("Latvia tops the list at 3.15% of GDP.", "LVA", 3.15)]
    [InlineData("Germany stands at 2.12 % of GDP this year.", "DEU", 2.12)]
    [InlineData("Belgium trails with 1.3 % of GDP.", "BEL", 1.3)]
    [InlineData("Canada comes last with 1.37 % of GDP.", "CAN", 1.37)]
    [InlineData("The Netherlands sits at 2.05 % of GDP.", "NLD", 2.05)]
    [InlineData("Behind Estonia, Greece ranks third with 3.08 % of GDP.", "GRC", 3.08)]
    [InlineData("Ahead of Latvia, Poland leads with 4.12 % of GDP.", "POL", 4.12)]
    [InlineData("Slovenia lags behind with 1.29 percent of GDP.", "SVN", 1.29)]
    public void APlaceInAListOfSharesIsAShare(string sentence, string area, double value)
    {
        var figure = Last(Opening + sentence);
        Assert.Equal(Measure.DefenceExpenditure, figure.Measure);
        Assert.Equal((Unit.PercentOfGdp, (decimal)value), (figure.Unit, figure.Value));
        Assert.Equal(area, Assert.Single(figure.Scope).Code);
    }

    [Fact]
    public void EachOfAListHasItsCountry()
    {
        var shares = Shares(
            Opening
                + "Poland leads the table with 4.12% of GDP in 2024, ahead of Estonia with 3.43%. "
                + "The United States follows with 3.38%. Germany, long the laggard, reaches 2.12% this year."
        );
        Assert.Equal(["NATO", "POL", "EST", "USA", "DEU"], shares.Select(share => share.Scope.Single().Code));
        Assert.Equal([2m, 4.12m, 3.43m, 3.38m, 2.12m], shares.Select(share => share.Value));
    }

    [Theory]
    [InlineData("France (2.06 %), Germany (2.12 %) and Italy (1.49 %) stand far apart.")]
    [InlineData("France follows at 2.06 %, Germany at 2.12 % and Italy at 1.49 %.")]
    [InlineData("Behind are France with 2.06 %, Germany with 2.12 %, Italy with 1.49 %.")]
    public void ManyInOneSentenceAreToldApart(string sentence)
    {
        var shares = Shares(Opening + sentence)[1..];
        Assert.Equal(["FRA", "DEU", "ITA"], shares.Select(share => share.Scope.Single().Code));
        Assert.Equal([2.06m, 2.12m, 1.49m], shares.Select(share => share.Value));
    }

    [Theory]
    [InlineData("Twenty allies spend 2 % of GDP on defence, led by Poland at 4.12 %.", "POL")]
    [InlineData("Twenty allies spend 2 % of GDP on defence, with Poland at 4.12 %.", "POL")]
    [InlineData("Twenty allies spend 2 % of GDP on defence, among them Latvia with 3.15 %.", "LVA")]
    [InlineData("Twenty allies spend 2 % of GDP on defence, led by Greece (3.08 %).", "GRC")]
    public void ANumberRightBehindACountryIsItsOwn(string text, string area)
    {
        var shares = Shares(text);
        Assert.Equal((20, 2m), (shares[0].Count, shares[0].Value));
        Assert.Null(shares[1].Count);
        Assert.Equal(area, Assert.Single(shares[1].Scope).Code);
    }

    [Theory]
    [InlineData("Poland leads the table with 4.12% of GDP.")]
    [InlineData("Germany stands at 2.12 % of GDP this year.")]
    public void WithoutSharesBeforeItNothingIsSaidOfDefence(string text) => Assert.Empty(Shares(text));

    [Theory]
    [InlineData("Poland leads in growth with 4.12%.")]
    [InlineData("Inflation in Spain stands at 2.4 %.")]
    [InlineData("Unemployment in Italy reaches 7 % of the workforce.")]
    [InlineData("Norway leads with 5.1 % of GDP for education.")]
    public void OtherListsStayOthers(string sentence) => Assert.Single(Shares(Opening + sentence));

    [Theory]
    [InlineData("Behind Estonia, Latvia and Lithuania lead with 3.1 % of GDP.", "EST LVA LTU")]
    [InlineData("Estonia, Latvia and Lithuania lead with 3.1 % of GDP.", "EST LVA LTU")]
    [InlineData("Unlike Estonia, Latvia stands at 3.1 % of GDP.", "LVA")]
    public void OnlyAnAsideAboutOneOtherIsSetApart(string sentence, string areas) =>
        Assert.Equal(areas.Split(' '), Last(Opening + sentence).Scope.Select(area => area.Code));

    [Fact]
    public void TwoParagraphsOnAListIsForgotten() =>
        Assert.Single(Shares(Opening + "The ministers left early.\n\nPoland leads the table with 4.12%."));

    private static FigureFinding Last(string text) =>
        Repository.Read(text).Findings.OfType<FigureFinding>().Last();

    private static FigureFinding[] Shares(string text) =>
        [
            .. Repository
                .Read(text)
                .Findings.OfType<FigureFinding>()
                .Where(figure => figure.Measure == Measure.DefenceExpenditure),
        ];
}
