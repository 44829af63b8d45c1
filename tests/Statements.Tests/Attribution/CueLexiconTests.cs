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
}
