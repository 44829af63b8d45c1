namespace Burdenshare.Statements.Tests.Attribution;

public sealed class StatementReaderTests
{
    public static TheoryData<string> Sentences =>
        [.. Repository.Cases("statements.txt").Select(cells => string.Join('|', cells))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void AStatementHasItsSpeakerCueAndContent(string line)
    {
        var cells = line.Split('|');
        var document = Repository.Text(cells[0]);
        var statement = Assert.Single(Statements(cells[0]));
        Assert.Equal(cells[1], statement.Form);
        Assert.Equal(cells[2], statement.Speaker?.Span.Of(document));
        Assert.Equal(cells[3], statement.Cue?.Lemma ?? "");
        Assert.Equal(cells[4], statement.Content[0].Of(document));
        Assert.Equal(cells[5], statement.Act);
    }

    [Fact]
    public void ASplitQuotationIsOneStatement()
    {
        const string Text = "“The money is there,” Boris Pistorius said, “and we will spend it.”";
        var statement = Assert.Single(Statements(Text));
        Assert.Equal(
            ["“The money is there,”", "“and we will spend it.”"],
            statement.Content.Select(span => span.Of(Repository.Text(Text)))
        );
    }

    [Fact]
    public void AQuotationThatGoesOnBelongsToTheSameStatement()
    {
        const string Text =
            "“The money is there,” Boris Pistorius said. “We will spend all of it this year.”";
        Assert.Equal(2, Assert.Single(Statements(Text)).Content.Length);
    }

    [Fact]
    public void AParticipleSpeaksForTheSubjectOfItsSentence()
    {
        const string Text = "Mark Rutte praised the allies, adding that more was needed.";
        var statements = Statements(Text);
        Assert.Equal(["praise", "add"], statements.Select(statement => statement.Cue!.Lemma));
        Assert.All(statements, statement => Assert.Equal("person:mark-rutte", statement.Speaker?.Actor));
    }

    [Fact]
    public void TwoVerbsJoinedByAndHaveOneSpeaker()
    {
        var statements = Statements("Mark Rutte praised Spain and urged Italy to spend more.");
        Assert.Equal(["praise", "urge"], statements.Select(statement => statement.Cue!.Lemma));
        Assert.All(statements, statement => Assert.Equal("person:mark-rutte", statement.Speaker?.Actor));
    }

    [Fact]
    public void HeIsWhoeverSpokeLast()
    {
        var statements = Statements("Mark Rutte said that the target stands. He added that it was fair.");
        Assert.Equal("person:mark-rutte", statements[1].Speaker?.Actor);
        Assert.Equal("He", statements[1].Speaker?.ResolvedFrom);
        Assert.Equal("NATO", statements[1].Speaker?.Organisation);
    }

    [Fact]
    public void SheIsNotAManWhoSpokeLast()
    {
        var statements = Statements(
            "Giorgia Meloni met Mark Rutte. Rutte said that the target stands. She said that Italy would meet it."
        );
        Assert.Equal("person:giorgia-meloni", statements[^1].Speaker?.Actor);
    }

    [Fact]
    public void TheyWithoutAnyoneBeforeStayUnresolved()
    {
        var speaker = Assert.Single(Statements("They said that nothing had changed.")).Speaker;
        Assert.NotNull(speaker);
        Assert.Null(speaker.Actor);
        Assert.Null(speaker.ResolvedFrom);
    }

    [Fact]
    public void TheyAreTheGovernmentOfTheSentenceBefore()
    {
        var speaker = Statements("Pressure came from the U.S. They called for more spending by the allies.")[
            ^1
        ].Speaker;
        Assert.Equal(("government:USA", "They"), (speaker?.Actor, speaker?.ResolvedFrom));
    }

    [Fact]
    public void ASpokespersonSpeaksForTheOfficeNotAsThePerson()
    {
        var speaker = Assert
            .Single(Statements("Keir Starmer’s spokesperson said that the plan was funded."))
            .Speaker;
        Assert.Equal("office:GBR/spokesperson", speaker?.Actor);
        Assert.Equal(("GBR", "spokesperson"), (speaker?.Country, speaker?.Role));
    }

    [Fact]
    public void AQuotationWithoutAnyCueHasNoSpeaker()
    {
        var statement = Assert.Single(
            Statements("Prices rose.\n\n“There is no money left for any of this.”\n\nRain fell.")
        );
        Assert.Null(statement.Speaker);
        Assert.Null(statement.Cue);
        Assert.Equal("direct", statement.Form);
    }

    [Theory]
    [InlineData("The so-called “peace dividend” is gone.")]
    [InlineData("The plan was presented and the meeting ended early.")]
    [InlineData("Claims of this kind are common, and calls are expensive.")]
    public void WordsSetApartAndNounsAreNoStatements(string text) => Assert.Empty(Statements(text));

    [Fact]
    public void AContentEndsWhereAnotherClauseTakesOver()
    {
        const string Text = "Rutte said that the target stands, but Spain voted against it.";
        Assert.Equal(
            "that the target stands",
            Assert.Single(Statements(Text)).Content[0].Of(Repository.Text(Text))
        );
    }

    [Fact]
    public void StatementsAreNumberedInTheOrderOfTheText()
    {
        var statements = Statements(
            "Rutte said that it stands. Merz said that it holds. Tusk said that it is late."
        );
        Assert.Equal(["s1", "s2", "s3"], statements.Select(statement => statement.Id));
    }

    [Fact]
    public void AnAppositionBelongsToTheSpeaker()
    {
        const string Text = "Mark Rutte, the alliance's chief, said that the target stands.";
        var span = Assert.Single(Statements(Text)).Speaker!.Span;
        Assert.StartsWith(
            "Mark Rutte, the alliance's chief",
            span.Of(Repository.Text(Text)),
            StringComparison.Ordinal
        );
    }

    private static StatementFinding[] Statements(string text) =>
        [.. Repository.Read(text).Findings.OfType<StatementFinding>()];
}
