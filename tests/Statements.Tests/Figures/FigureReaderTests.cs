using System.Globalization;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class FigureReaderTests
{
    public static TheoryData<string> Sentences =>
        [.. Repository.Cases("figures.txt").Select(cells => string.Join('|', cells))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void AFigureMeansWhatItsSentenceSays(string line)
    {
        var cells = line.Split('|');
        var figure = Assert.Single(Repository.Read(cells[0]).Figures);
        Assert.Contains(cells[1], figure.Span.Of(Repository.Text(cells[0])), StringComparison.Ordinal);
        Assert.Equal(decimal.Parse(cells[2], CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(cells[3], figure.Unit.Code);
        Assert.Equal(cells[4], figure.Measure?.Code ?? "");
        Assert.Equal(
            cells[5],
            string.Join(' ', figure.Scope.Select(area => area.Code).Order(StringComparer.Ordinal))
        );
        Assert.Equal(cells[6], figure.Comparator);
        Assert.Equal(cells[7], figure.Modality);
    }

    [Fact]
    public void ATotalPointsAtThePartsThatAddUpToIt()
    {
        var reading = Repository.Read(
            "NATO allies will agree on a defence spending target of 5%. "
                + "It includes 3.5% for core defence and 1.5% for resilience and infrastructure."
        );
        Assert.Equal(3, reading.Figures.Length);
        var total = reading.Figures[0];
        Assert.Equal([1, 2], total.Components);
        Assert.Equal(Measure.Total, total.Measure);
        Assert.Equal(Measure.DefenceExpenditure, reading.Figures[1].Measure);
        Assert.Equal(Measure.Related, reading.Figures[2].Measure);
        Assert.All(reading.Figures, figure => Assert.Equal(total.Modality, figure.Modality));
    }

    [Fact]
    public void NumbersThatDoNotAddUpAreNoParts()
    {
        var reading = Repository.Read(
            "Allies target 5% of GDP for defence, including 3% for core and 1.5% for resilience."
        );
        Assert.All(reading.Figures, figure => Assert.Empty(figure.Components));
    }

    [Fact]
    public void ADistanceTakesTheValueOfTheGoalNamedBefore()
    {
        var text =
            "Ministers debated the 5% defence spending target. Belgium is still far from reaching that goal.";
        var figures = Repository.Read(text).Figures;
        Assert.Equal(2, figures.Length);
        var distance = figures[1];
        Assert.Equal(5m, distance.Value);
        Assert.Equal("lt", distance.Comparator);
        Assert.Equal("claimed", distance.Modality);
        Assert.Equal(new AreaCode("BEL"), Assert.Single(distance.Scope));
        Assert.Equal("Belgium is still far from reaching that goal", distance.Span.Of(Repository.Text(text)));
    }

    [Fact]
    public void ADistanceFromNothingIsNoFigure() =>
        Assert.Empty(
            Repository.Read("Belgium is still far from reaching that goal of its military.").Figures
        );

    [Fact]
    public void AlliesAreCountedBesideTheNumberOfTheirTarget()
    {
        var figure = Assert.Single(
            Repository.Read("Today 23 allies spend at least 2% of GDP on defence.").Figures
        );
        Assert.Equal(23, figure.Count);
        Assert.Equal("ge", figure.Comparator);
        Assert.Equal(2025, figure.Year);
        Assert.Equal(AreaCode.Nato, Assert.Single(figure.Scope));
    }

    [Fact]
    public void AlliesAreCountedWhereTheTargetIsOnlyNamed()
    {
        var figure = Assert.Single(
            Repository.Read("In 2024, twenty-three allies met the defence spending guideline.").Figures
        );
        Assert.Equal(23, figure.Count);
        Assert.Null(figure.Value);
        Assert.Equal(2024, figure.Year);
        Assert.Equal("ge", figure.Comparator);
        Assert.Equal(Measure.DefenceExpenditure, figure.Measure);
    }

    [Theory]
    [InlineData("All allies spend 2% of GDP on defence.", "all")]
    [InlineData("Almost all NATO countries spend 2% of GDP on defence.", "most")]
    [InlineData("Several allies spend 2% of GDP on defence.", "some")]
    [InlineData("Poland spends 2% of GDP on defence.", null)]
    public void AQuantifierSaysHowManyAllies(string text, string? quantifier) =>
        Assert.Equal(quantifier, Assert.Single(Repository.Read(text).Figures).Quantifier);

    [Theory]
    [InlineData("Germany will spend 3.5% of GDP on defence by 2029.", null, 2029)]
    [InlineData("Germany spent 1.5% of GDP on defence in 2021.", 2021, null)]
    [InlineData("Germany now spends 2.4% of GDP on defence.", 2025, null)]
    [InlineData("Last year Germany spent 2.1% of GDP on defence.", 2024, null)]
    [InlineData("Germany spent 1.2% of GDP on defence a decade ago.", 2015, null)]
    [InlineData("Germany is to spend 5% of GDP on defence before the end of 2035.", null, 2035)]
    public void AYearIsReadFromTheClauseAndTheDocumentsDate(string text, int? year, int? byYear)
    {
        var figure = Assert.Single(Repository.Read(text).Figures);
        Assert.Equal(year, figure.Year);
        Assert.Equal(byYear, figure.ByYear);
    }

    [Fact]
    public void ADeadlineBelongsToTheNumberBeforeIt()
    {
        var figures = Repository
            .Read("German defence spending will rise to 3.5% of GDP by 2029, from 2.4% this year.")
            .Figures;
        Assert.Equal([2029, null], figures.Select(figure => figure.ByYear));
        Assert.Equal([null, 2025], figures.Select(figure => figure.Year));
    }

    [Theory]
    [InlineData("Spain said it would not only spend 2% of GDP on defence.", "eq")]
    [InlineData("Spain has never spent 2% of GDP on defence.", "lt")]
    [InlineData("Spain did not vote, and Italy spends 2% of GDP on defence.", "eq")]
    public void OnlyADeniedVerbTurnsTheComparison(string text, string comparator) =>
        Assert.Equal(comparator, Assert.Single(Repository.Read(text).Figures).Comparator);

    [Fact]
    public void ARangeKeepsBothEnds()
    {
        var figure = Assert.Single(
            Repository.Read("Finland will spend between 2.5 and 3 percent of GDP on defence.").Figures
        );
        Assert.Equal((2.5m, 3m), (figure.Value!.Value, figure.ValueTo!.Value));
    }

    [Fact]
    public void AStartingPointIsABenchmarkAndTheGoalIsWhatIsPledged()
    {
        var figures = Repository
            .Read("Allies agreed to raise defence spending from 2% of GDP to 5% of GDP.")
            .Figures;
        Assert.Equal(["benchmark", "pledged"], figures.Select(figure => figure.Modality));
        Assert.Equal([2m, 5m], figures.Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void WhoeverDemandsHoldsTheFigureAndThoseAskedAreItsScope()
    {
        var figure = Assert.Single(
            Repository.Read("The Pentagon urged NATO allies to spend 5% of GDP on defence.").Figures
        );
        Assert.Equal("USA", figure.HeldBy);
        Assert.Equal(AreaCode.Nato, Assert.Single(figure.Scope));
        Assert.NotNull(figure.Statement);
    }

    [Fact]
    public void TheyAreThoseOfTheSentenceBefore()
    {
        var figures = Repository
            .Read("Poland and Estonia lead the defence table. They spend more than 4% of GDP.")
            .Figures;
        Assert.Equal(["POL", "EST"], Assert.Single(figures).Scope.Select(area => area.Code));
    }

    [Fact]
    public void OurMeansTheCountryOfWhoeverSpeaks()
    {
        var figure = Assert.Single(
            Repository
                .Read("“We will spend 5 percent of our GDP on defence,” Prime Minister Donald Tusk said.")
                .Figures
        );
        Assert.Equal("POL", Assert.Single(figure.Scope).Code);
    }

    [Fact]
    public void DecimalsAreKeptAsWritten() =>
        Assert.Equal(
            [2, 0],
            Repository
                .Read("Poland spends 4.10% and Spain 2% of GDP on defence.")
                .Figures.Select(figure => figure.Decimals)
        );
}
