namespace Burdenshare.Statements.Tests.Attribution;

public sealed class DirectSpeechTests
{
    [Theory]
    [InlineData("“We are ready,” Merz said.", "Merz | say | “We are ready,”")]
    [InlineData("“We are ready,” said Merz.", "Merz | say | “We are ready,”")]
    [InlineData("“We are ready”, Merz said.", "Merz | say | “We are ready”")]
    [InlineData("\"We are ready,\" Merz said.", "Merz | say | \"We are ready,\"")]
    [InlineData("''We are ready,'' Merz said.", "Merz | say | ''We are ready,''")]
    [InlineData("“We are ready,” he said some months after the vote.", "he | say | “We are ready,”")]
    [InlineData("“Are we ready?” he said with some doubt.", "he | say | “Are we ready?”")]
    [InlineData("‘We are ready,’ Merz said.", "Merz | say | ‘We are ready,’")]
    [InlineData("«We are ready», Merz said.", "Merz | say | «We are ready»")]
    [InlineData("“We are ready!” Merz said.", "Merz | say | “We are ready!”")]
    [InlineData("“Are we ready?” Merz asked.", "Merz | ask | “Are we ready?”")]
    [InlineData("“We are ready,” he told reporters.", "he | tell | “We are ready,”")]
    [InlineData("“We are ready,” Merz said in Berlin.", "Merz | say | “We are ready,”")]
    [InlineData("“We are ready,” Merz said on Monday.", "Merz | say | “We are ready,”")]
    [InlineData("“We are ready,” Merz has said.", "Merz | say | “We are ready,”")]
    [InlineData("“We are ready,” Merz repeatedly warned.", "Merz | warn | “We are ready,”")]
    [InlineData("“We are ready,” Merz added.", "Merz | add | “We are ready,”")]
    [InlineData("“We are ready,” Merz wrote.", "Merz | write | “We are ready,”")]
    [InlineData("“We are ready,” the minister insisted.", "the minister | insist | “We are ready,”")]
    [InlineData("“We are ready,” officials said.", "officials | say | “We are ready,”")]
    [InlineData("“We are ready,” the ministry announced.", "the ministry | announce | “We are ready,”")]
    [InlineData("“We are ready,” an aide to Merz said.", "an aide to Merz | say | “We are ready,”")]
    [InlineData("“We are ready,” according to Merz.", "Merz | according to | “We are ready,”")]
    public void TheSpeakerMayFollowTheQuotation(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("Merz said, “We are ready.”", "Merz | say | “We are ready.”")]
    [InlineData("Merz said: “We are ready.”", "Merz | say | “We are ready.”")]
    [InlineData("Merz said “we are ready.”", "Merz | say | “we are ready.”")]
    [InlineData("Merz told them: “We are ready.”", "Merz | tell | “We are ready.”")]
    [InlineData("Merz said in Berlin: “We are ready.”", "Merz | say | “We are ready.”")]
    [InlineData("Merz said at a rally on Monday, “We are ready.”", "Merz | say | “We are ready.”")]
    [InlineData("As Merz put it, “We are ready.”", "Merz | put | “We are ready.”")]
    [InlineData("Merz put it this way: “We are ready.”", "Merz | put | “We are ready.”")]
    [InlineData("According to Merz, “We are ready.”", "Merz | according to | “We are ready.”")]
    public void TheSpeakerMayStandBeforeTheQuotation(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("“We are,” Merz said, “quite ready.”", "Merz | say | “We are,” + “quite ready.”")]
    [InlineData("“We are,” said Merz, “quite ready.”", "Merz | say | “We are,” + “quite ready.”")]
    [InlineData(
        "“We are ready,” Merz said. “We really are now.”",
        "Merz | say | “We are ready,” + “We really are now.”"
    )]
    [InlineData(
        "“We are ready,” Merz told reporters in Berlin. “We have been for some years.”",
        "Merz | tell | “We are ready,” + “We have been for some years.”"
    )]
    public void ASplitQuotationIsOneStatement(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("Friedrich Merz: “We are ready.”", "Friedrich Merz |  | “We are ready.”")]
    [InlineData(
        "Federal Chancellor Friedrich Merz: “We are.”",
        "Federal Chancellor Friedrich Merz |  | “We are.”"
    )]
    public void ALabelBeforeAQuotationNamesItsSpeaker(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("“We are ready,” Merz said.")]
    [InlineData("Merz said: “We are ready.”")]
    [InlineData("Friedrich Merz: “We are ready.”")]
    [InlineData("“All of this has been said before.”")]
    [InlineData("“We are,” Merz said, “quite ready.”")]
    public void WordsBetweenMarksAloneAreDirectSpeech(string text) =>
        Assert.Equal("direct", Assert.Single(Statements.Of(text)).Form);

    [Theory]
    [InlineData("Merz said the plan was “quite ready” by now.")]
    [InlineData("Merz called it “a farce” in Berlin.")]
    [InlineData("Merz warned of “a long winter” for Europe.")]
    [InlineData("Merz said that “nobody” had objected to the plan.")]
    public void WordsPartlyBetweenMarksAreMixedSpeech(string text) =>
        Assert.All(Statements.Of(text), statement => Assert.Equal("mixed", statement.Form));

    [Fact]
    public void TwoSpeakersInOneParagraphKeepTheirWords()
    {
        const string Text = "“We are ready,” Merz said. “We are not,” Tusk replied.";
        Assert.Equal(
            ["Merz | say | “We are ready,”", "Tusk | reply | “We are not,”"],
            Statements.Of(Text).Select(statement => Statements.Shown(Text, statement))
        );
    }

    [Fact]
    public void AShortPhraseSetApartIsNotAStatementOfItsOwn() =>
        Assert.Empty(Statements.Of("The “peace dividend” and the “free riders” are words of the past."));

    [Fact]
    public void AQuotationOfSeveralParagraphsIsAllFoundAndQuoted()
    {
        const string Text =
            "“We are ready for the years to come,” Merz said.\n\n“The first part of the plan is paid\n\n"
            + "“and the second part will be paid by all.”";
        var content = Statements.Of(Text).SelectMany(statement => statement.Content);
        Assert.Equal(3, content.Count());
        Assert.All(content, span => Assert.Equal('“', Text[span.Start]));
    }
}
