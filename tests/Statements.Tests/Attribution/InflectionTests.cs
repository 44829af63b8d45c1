using Burdenshare.Statements.Attribution;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("warn", "warns", "warned", "warning")]
    [InlineData("urge", "urges", "urged", "urging")]
    [InlineData("deny", "denies", "denied", "denying")]
    [InlineData("press", "presses", "pressed", "pressing")]
    [InlineData("push", "pushes", "pushed", "pushing")]
    [InlineData("admit", "admits", "admitted", "admitting")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("convey", "conveys", "conveyed", "conveying")]
    [InlineData("praise", "praises", "praised", "praising")]
    [InlineData("slam", "slams", "slammed", "slamming")]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("quip", "quips", "quipped", "quipping")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("refer", "refers", "referred", "referring")]
    [InlineData("compel", "compels", "compelled", "compelling")]
    [InlineData("regret", "regrets", "regretted", "regretting")]
    [InlineData("offer", "offers", "offered", "offering")]
    [InlineData("limit", "limits", "limited", "limiting")]
    [InlineData("answer", "answers", "answered", "answering")]
    [InlineData("threaten", "threatens", "threatened", "threatening")]
    [InlineData("claim", "claims", "claimed", "claiming")]
    [InlineData("repeat", "repeats", "repeated", "repeating")]
    [InlineData("vow", "vows", "vowed", "vowing")]
    [InlineData("relay", "relays", "relayed", "relaying")]
    [InlineData("tax", "taxes", "taxed", "taxing")]
    [InlineData("quiz", "quizzes", "quizzed", "quizzing")]
    [InlineData("opt", "opts", "opted", "opting")]
    [InlineData("signal", "signals", "signaled", "signaling")]
    [InlineData("lie", "lies", "lied", "lying")]
    public void RegularFormsFollowTheSpelling(string lemma, string present, string past, string participle)
    {
        Assert.Equal(present, Inflection.Present(lemma));
        Assert.Equal(past, Inflection.Past(lemma));
        Assert.Equal(participle, Inflection.Participle(lemma));
    }

    [Theory]
    [InlineData("signal", "signall")]
    [InlineData("label", "labell")]
    [InlineData("compel", null)]
    [InlineData("fail", null)]
    [InlineData("recall", null)]
    [InlineData("offer", null)]
    public void BritainDoublesAnLWhateverTheStress(string lemma, string? stem) =>
        Assert.Equal(stem, Inflection.BritishStem(lemma));

    [Theory]
    [InlineData("referring", "refer")]
    [InlineData("admitting", "admit")]
    [InlineData("signalled", "signal")]
    [InlineData("signaled", "signal")]
    [InlineData("signalling", "signal")]
    public void ACueIsKnownInEachOfItsForms(string form, string lemma) =>
        Assert.Equal(lemma, CueLexicon.Clausal(form)?.Verb.Lemma);
}
