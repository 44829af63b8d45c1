namespace Burdenshare.Statements.Tests.Oddities;

public sealed class LanguageOddityTests
{
    [Theory]
    [InlineData("The plan was late These allies agreed.", "STM211 late These allies")]
    [InlineData("The plan was late They agreed.", "STM211 late They agreed")]
    [InlineData("The plan was late However it passed.", "STM211 late However it")]
    public void SentencesRunTogetherAreSeen(string text, string warning) =>
        Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("The plan was late. These allies agreed.")]
    [InlineData("The plan was late: These allies agreed.")]
    [InlineData("The film “These Days” was late.")]
    [InlineData("He said These Days was late.")]
    [InlineData("The plan was LATE THESE DAYS.")]
    [InlineData("These allies agreed.")]
    [InlineData("The plan was late\n\nThese allies agreed.")]
    public void ACapitalInItsPlaceIsNot(string text) => Assert.Empty(Warnings.Of(text));

    [Theory]
    [InlineData("It rained in the hills. They said that the plan was late.", "STM212 They said")]
    [InlineData("It rained. They pointed out that the plan was late.", "STM212 They pointed out")]
    public void APronounThatPointsAtNobodyIsSeen(string text, string warning) =>
        Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("Merz met Tusk in Berlin. They said that the plan was late.")]
    [InlineData("Pressure came from Spain. They said that the plan was late.")]
    [InlineData("It rained. They say that the plan is late.")]
    [InlineData("It rained and they said that the plan was late.")]
    [InlineData("It rained. Officials said that the plan was late.")]
    public void APronounThatMayPointAtSomebodyIsNot(string text) => Assert.Empty(Warnings.Of(text));

    [Fact]
    public void OneWarningAParagraphIsEnough() =>
        Assert.Single(Warnings.Of("It rained. They said that it was late. They added that it was cold."));

    [Theory]
    [InlineData("As one of their members put it, “We are ready.”", "STM213 one of their members put it")]
    [InlineData("One of the ministers said: “We are ready.”", "STM213 One of the ministers said")]
    public void AQuotationByOneOfAGroupIsSeen(string text, string warning) =>
        Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("One of the ministers said that they were ready.")]
    [InlineData("One minister, Boris Pistorius, said: “We are ready.”")]
    public void AReportOrANameIsNot(string text) => Assert.Empty(Warnings.Of(text));

    [Theory]
    [InlineData("Congressman Vandermeer said that it was late.", "STM214 Congressman Vandermeer said")]
    [InlineData("Minister Vandermeer said that it was late.", "STM214 Minister Vandermeer said")]
    public void AStrangerIsSeen(string text, string warning) => Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("Congressman Ulric Vandermeer left. Congressman Vandermeer said that it was late.")]
    [InlineData("Congressman Ulric Vandermeer said that it was late.")]
    [InlineData("General Vandermeer said that it was late.")]
    [InlineData("President Vandermeer said that it was late.")]
    [InlineData("Prime Minister Starmer said that it was late.")]
    [InlineData("The minister said that it was late.")]
    public void WhoeverIsIntroducedOrKnownIsNoStranger(string text) => Assert.Empty(Warnings.Of(text));

    [Fact]
    public void AStrangerIsNamedOnce() =>
        Assert.Single(
            Warnings.Of("Congressman Vandermeer said that it was late. Congressman Vandermeer said no.")
        );

    [Theory]
    [InlineData("They prepare the upcoming NATO Messages.", "STM215 upcoming NATO Messages")]
    [InlineData("They prepare the forthcoming EU Weather.", "STM215 forthcoming EU Weather")]
    public void AnOccasionOfNoKnownKindIsSeen(string text, string warning) =>
        Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("They prepare the upcoming NATO Summit.")]
    [InlineData("They prepare the upcoming NATO Foreign Ministers meeting.")]
    [InlineData("They prepare the upcoming NATO exercise.")]
    [InlineData("They prepare the NATO Messages.")]
    [InlineData("They prepare the upcoming Messages.")]
    public void AnOrdinaryOccasionIsNot(string text) => Assert.Empty(Warnings.Of(text));

    [Theory]
    [InlineData("He will be in London, Prime Minister Keir Starmer’s office.", "STM222")]
    [InlineData("The plan is late, the minister's spokesman.", "STM222")]
    public void ASourceWithoutAVerbIsSeen(string text, string code) =>
        Assert.StartsWith(code, Assert.Single(Warnings.Of(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The plan is late, said the minister's office.")]
    [InlineData("The plan is late, according to the minister's office.")]
    [InlineData("He met Keir Starmer, then left the minister's office.")]
    [InlineData("He met the minister's spokesman.")]
    [InlineData("He left the office.")]
    public void ASourceWithAVerbIsNot(string text) => Assert.Empty(Warnings.Of(text));
}
