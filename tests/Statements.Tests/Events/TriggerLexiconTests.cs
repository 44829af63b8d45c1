using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Events;

namespace Burdenshare.Statements.Tests.Events;

public sealed class TriggerLexiconTests
{
    private static readonly string[] s_roots =
    [
        "ACCUSE",
        "AGREE",
        "AID",
        "ASSAULT",
        "COERCE",
        "CONSULT",
        "COOPERATE",
        "MOBILIZE",
        "PROTEST",
        "REJECT",
        "REQUEST",
        "SANCTION",
        "SUPPORT",
        "THREATEN",
        "YIELD",
    ];

    [Theory]
    [InlineData("condemned", "ACCUSE", VerbForm.Past)]
    [InlineData("met", "CONSULT", VerbForm.Past)]
    [InlineData("meets", "CONSULT", VerbForm.Present)]
    [InlineData("meeting", "CONSULT", VerbForm.Participle)]
    [InlineData("bans", "COERCE", VerbForm.Present)]
    [InlineData("banned", "COERCE", VerbForm.Past)]
    [InlineData("banning", "COERCE", VerbForm.Participle)]
    [InlineData("shot", "ASSAULT", VerbForm.Past)]
    [InlineData("expelled", "SANCTION", VerbForm.Past)]
    [InlineData("withdrawn", "YIELD", VerbForm.Past)]
    [InlineData("urge", "REQUEST", VerbForm.Base)]
    public void EveryFormOfAVerbLeadsToItsRoot(string word, string root, object form) =>
        Assert.Contains(
            TriggerLexicon.At(word),
            trigger => trigger.Root == root && trigger.Form == (VerbForm)form
        );

    [Fact]
    public void AWordThatNamesNothingLeadsNowhere() => Assert.Empty(TriggerLexicon.At("table"));

    [Fact]
    public void LongerTriggersComeFirst()
    {
        var lengths = TriggerLexicon.At("held").Select(trigger => trigger.Rest.Length).ToArray();
        Assert.Equal(lengths.OrderDescending(), lengths);
    }

    [Theory]
    [InlineData("held")]
    [InlineData("called")]
    [InlineData("summit")]
    [InlineData("attack")]
    [InlineData("sign")]
    public void EveryRootIsOneOfPloversAndEveryWeightAChance(string word) =>
        Assert.All(
            TriggerLexicon.At(word),
            trigger =>
            {
                Assert.Contains(trigger.Root, s_roots);
                Assert.InRange(trigger.Weight, 0.1, 1);
            }
        );
}
