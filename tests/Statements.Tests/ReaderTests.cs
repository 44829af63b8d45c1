namespace Burdenshare.Statements.Tests;

public sealed class ReaderTests
{
    private const string Article =
        "BRUSSELS, 5 June 2025 – Secretary General Mark Rutte met Polish Prime Minister Donald Tusk on Thursday.\n\n"
        + "“Poland leads,” Rutte said. He urged Spain to spend more.\n\n"
        + "Poland spends 4.1% of GDP on defence, according to the ministry. Spain rejected the 5% defence target.";

    private readonly Reading _reading = Repository.Read(Article);

    [Fact]
    public void AnArticleIsReadIntoEveryKindOfFinding()
    {
        Assert.NotEmpty(_reading.Findings.OfType<StatementFinding>());
        Assert.NotEmpty(_reading.Findings.OfType<FigureFinding>());
        Assert.NotEmpty(_reading.Findings.OfType<EventFinding>());
        Assert.NotEmpty(_reading.Findings.OfType<PositionFinding>());
    }

    [Theory]
    [InlineData("CONSULT", "IGO:NATO", "POL")]
    [InlineData("REQUEST", "IGO:NATO", "ESP")]
    public void ItsEventsHaveTheirParties(string root, string source, string target)
    {
        var happening = _reading.Findings.OfType<EventFinding>().First(found => found.Plover == root);
        Assert.Contains(happening.Sources, party => party.Code == source);
        Assert.Contains(happening.Targets, party => party.Code == target);
    }

    [Fact]
    public void ItsFiguresKnowTheirStatement()
    {
        var figure = _reading.Figures.First(found => found.Value == 4.1m);
        var statement = _reading
            .Findings.OfType<StatementFinding>()
            .Single(found => found.Id == figure.Statement);
        Assert.Equal("according to", statement.Cue?.Lemma);
    }

    [Fact]
    public void ItsPositionIsSpainsRefusal()
    {
        var position = Assert.Single(_reading.Findings.OfType<PositionFinding>());
        Assert.Equal(("ESP", "opposes"), (position.Actor, position.Stance));
    }

    [Fact]
    public void FindingsOfOnePlaceStandByKind()
    {
        var ranks = _reading
            .Findings.GroupBy(finding => finding.Span.Start)
            .Select(group => group.Select(finding => finding.GetType().Name).ToArray());
        Assert.All(
            ranks,
            kinds =>
                Assert.True(
                    Array.IndexOf(kinds, nameof(StatementFinding)) <= 0
                        || kinds.All(kind => kind == nameof(StatementFinding))
                )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("\u200B\u202E")]
    public void ATextWithoutWordsHasNoFindings(string text) => Assert.Empty(Repository.Read(text).Findings);

    [Theory]
    [InlineData("España gasta el 1,3 % del PIB en defensa.")]
    [InlineData("Deutschland gibt 2,4 % des BIP für Verteidigung aus.")]
    [InlineData("Польща витрачає 4 % ВВП на оборону.")]
    [InlineData("北约成员国同意将国防开支提高到国内生产总值的5%。")]
    public void OtherLanguagesAreReadWithoutHarm(string text)
    {
        var reading = Repository.Read(text);
        Assert.Empty(reading.Findings.OfType<EventFinding>());
        Assert.All(reading.Findings, finding => Assert.InRange(finding.Span.End, 1, text.Length));
    }
}
