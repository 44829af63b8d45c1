using Burdenshare.Statements.Attribution;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class CueLexiconTests
{
    [Theory]
    [InlineData("said", "say", VerbForm.Past)]
    [InlineData("says", "say", VerbForm.Present)]
    [InlineData("saying", "say", VerbForm.Participle)]
    [InlineData("told", "tell", VerbForm.Past)]
    [InlineData("denies", "deny", VerbForm.Present)]
    [InlineData("denied", "deny", VerbForm.Past)]
    [InlineData("urging", "urge", VerbForm.Participle)]
    [InlineData("pressed", "press", VerbForm.Past)]
    [InlineData("presses", "press", VerbForm.Present)]
    [InlineData("committed", "commit", VerbForm.Past)]
    [InlineData("planning", "plan", VerbForm.Participle)]
    [InlineData("agreeing", "agree", VerbForm.Participle)]
    [InlineData("thought", "think", VerbForm.Past)]
    [InlineData("stresses", "stress", VerbForm.Present)]
    [InlineData("quipped", "quip", VerbForm.Past)]
    public void AFormLeadsToItsVerb(string word, string lemma, object form)
    {
        var found = CueLexicon.Form(word);
        Assert.NotNull(found);
        Assert.Equal((lemma, (VerbForm)form), (found.Value.Verb.Lemma, found.Value.Form));
    }

    [Theory]
    [InlineData("sayed")]
    [InlineData("committing-to")]
    [InlineData("walked")]
    public void OtherWordsAreNoCues(string word) => Assert.Null(CueLexicon.Form(word));

    [Theory]
    [InlineData("urge", "demand")]
    [InlineData("pledge", "pledge")]
    [InlineData("deny", "deny")]
    [InlineData("praise", "praise")]
    [InlineData("condemn", "criticise")]
    [InlineData("expect", "expect")]
    [InlineData("state", "assert")]
    public void AVerbSaysWhatIsDone(string word, string act) =>
        Assert.Equal(act, CueLexicon.Form(word)?.Verb.Act);

    [Theory]
    [InlineData("defended", "defend", "praise")]
    [InlineData("despises", "despise", "criticise")]
    [InlineData("rebuffed", "rebuff", "deny")]
    [InlineData("foresaw", "foresee", "expect")]
    [InlineData("likening", "liken", "assert")]
    [InlineData("bade", "bid", "demand")]
    [InlineData("undertook", "undertake", "pledge")]
    [InlineData("alluded", "allude", "assert")]
    [InlineData("said", "say", "assert")]
    [InlineData("urged", "urge", "demand")]
    public void MoreVerbsAreKnownWhereATreeIsAsked(string word, string lemma, string act)
    {
        var found = CueLexicon.Clausal(word);
        Assert.NotNull(found);
        Assert.Equal((lemma, act), (found.Value.Verb.Lemma, found.Value.Verb.Act));
    }

    [Theory]
    [InlineData("defended")]
    [InlineData("despises")]
    [InlineData("rebuffed")]
    public void WordOrderAloneIsNotTrustedWithThem(string word) => Assert.Null(CueLexicon.Form(word));

    [Theory]
    [InlineData("demand", true)]
    [InlineData("claim", true)]
    [InlineData("fear", true)]
    [InlineData("say", false)]
    [InlineData("defend", false)]
    public void SomeCuesAreNouns(string lemma, bool isNoun) => Assert.Equal(isNoun, CueLexicon.IsNoun(lemma));

    [Fact]
    public void EveryActOfAnyVerbIsOneOfTheContractsWords()
    {
        string[] acts = ["assert", "demand", "pledge", "expect", "deny", "praise", "criticise"];
        var lines = Burdenshare.Statements.Segmentation.WordTable.Lines("CueLexicon.Clausal.Verbs");
        Assert.All(lines, line => Assert.Contains(line.Split(' ')[0], acts));
    }
}
