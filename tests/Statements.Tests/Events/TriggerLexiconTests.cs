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
            TriggerLexicon.English.At(word),
            trigger => trigger.Root == root && trigger.Form == (VerbForm)form
        );

    [Fact]
    public void AWordThatNamesNothingLeadsNowhere() => Assert.Empty(TriggerLexicon.English.At("table"));

    [Fact]
    public void LongerTriggersComeFirst()
    {
        var lengths = TriggerLexicon.English.At("held").Select(trigger => trigger.Fullness).ToArray();
        Assert.Equal(lengths.OrderDescending(), lengths);
    }

    [Theory]
    [InlineData("provide", "loan", "AID")]
    [InlineData("airlift", "medicine", "AID")]
    [InlineData("deploy", "tanks", "MOBILIZE")]
    [InlineData("halt", "aid", "SANCTION")]
    [InlineData("ease", "tariffs", "YIELD")]
    public void AClassStandsForEachOfItsWords(string first, string second, string root) =>
        Assert.Contains(
            TriggerLexicon.English.At(first),
            trigger => trigger.Root == root && trigger.Rest is [var step] && step.Words.Contains(second)
        );

    [Theory]
    [InlineData("held", 5)]
    [InlineData("said", 12)]
    public void AStarLeavesRoomForAFewWordsAndTwoForMore(string word, int gap) =>
        Assert.Contains(
            TriggerLexicon.English.At(word),
            trigger => trigger.Rest.Length > 0 && trigger.Rest[0].Gap == gap
        );

    [Fact]
    public void AGapCountsTowardsFullness() =>
        Assert.All(
            TriggerLexicon.English.At("held"),
            trigger => Assert.Equal(trigger.Rest.Sum(step => step.Gap > 0 ? 2 : 1), trigger.Fullness)
        );

    [Theory]
    [InlineData("held")]
    [InlineData("called")]
    [InlineData("summit")]
    [InlineData("attack")]
    [InlineData("sign")]
    public void EveryRootIsOneOfPloversAndEveryWeightAChance(string word) =>
        Assert.All(
            TriggerLexicon.English.At(word),
            trigger =>
            {
                Assert.Contains(trigger.Root, s_roots);
                Assert.InRange(trigger.Weight, 0.1, 1);
            }
        );
}
