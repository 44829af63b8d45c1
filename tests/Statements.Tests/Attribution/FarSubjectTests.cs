namespace Burdenshare.Statements.Tests.Attribution;

/// <summary>What word order alone would miss and the sentence's tree gives.</summary>
public sealed class FarSubjectTests
{
    [Theory]
    [InlineData(
        "The ministers came to Brussels but said they would not pay.",
        "The ministers | say | they would not pay"
    )]
    [InlineData("The polls show that Spain is behind.", "The polls | show | that Spain is behind")]
    [InlineData(
        "Many ministers in Madrid say that it stands.",
        "Many ministers in Madrid | say | that it stands"
    )]
    public void ASubjectIsFoundWhereItStands(string text, string shown) =>
        Assert.Contains(shown, Statements.Of(text).Select(statement => Statements.Shown(text, statement)));

    [Fact]
    public void ASpeakerMayFollowAVerbInThePresent()
    {
        var statement = Assert.Single(Statements.Of("“We will pay what we owe,” says Margarita Robles."));
        Assert.Equal("person:margarita-robles", statement.Speaker?.Actor);
    }

    [Fact]
    public void WhatIsThanksAndWhatIsSaidNextAreTwo()
    {
        var found = Statements.Of("Rutte thanked Spain and then said that more was needed.");
        Assert.Equal(2, found.Length);
    }

    [Theory]
    [InlineData("Rutte’s criticism of the plan was heard.", "criticism", "criticise")]
    [InlineData("Her questions about the cost stayed open.", "question", "demand")]
    public void ANounMayLeadToWhatIsSpokenOf(string text, string lemma, string act)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal((lemma, act), (statement.Cue?.Lemma, statement.Act));
    }
}
