using Burdenshare.Statements.Attribution;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class CueVerbTests
{
    [Theory]
    [InlineData("insist", "on", true)]
    [InlineData("call", "for", true)]
    [InlineData("call", "upon", true)]
    [InlineData("point", "to", true)]
    [InlineData("say", "on", false)]
    [InlineData("call", "f", false)]
    public void APrepositionLeadsToAContent(string verb, string preposition, bool leads) =>
        Assert.Equal(leads, Verb(verb).IsLedBy(preposition));

    [Theory]
    [InlineData("say", true)]
    [InlineData("tell", true)]
    [InlineData("warn", true)]
    [InlineData("urge", true)]
    [InlineData("praise", false)]
    [InlineData("reject", false)]
    public void OnlySomeVerbsQuote(string verb, bool quotes) => Assert.Equal(quotes, Verb(verb).Quotes);

    [Fact]
    public void AVerbOfTwoActsTakesTheSecondWhereAPrepositionLeads()
    {
        var call = Verb("call");
        Assert.Equal(("assert", "demand"), (call.Act, call.LedAct));
        Assert.True(call.Has(Complement.Noun));
        Assert.True(call.Has(Complement.Preposition));
    }

    [Fact]
    public void EveryActIsOneOfTheContractsWords()
    {
        string[] acts = ["assert", "demand", "pledge", "expect", "deny", "praise", "criticise"];
        Assert.All(CueLexicon.Nouns.Values, act => Assert.Contains(act, acts));
        Assert.All(CueLexicon.Adjectives.Values, act => Assert.Contains(act, acts));
    }

    private static CueVerb Verb(string lemma) => CueLexicon.Form(lemma)!.Value.Verb;
}
