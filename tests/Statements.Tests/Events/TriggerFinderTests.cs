using Burdenshare.Statements.Events;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Events;

public sealed class TriggerFinderTests
{
    [Theory]
    [InlineData("Norway held long and difficult talks.", "held long and difficult talks")]
    [InlineData("Norway called for calm.", "called for")]
    [InlineData("Norway has condemned it.", "condemned")]
    [InlineData("Norway put all of its army on alert.", "put all of its army on alert")]
    [InlineData("Norway attacks Denmark.", "attacks")]
    [InlineData("Norway, urging restraint, went home.", "urging")]
    [InlineData("Troops fighting the army fled.", "fighting")]
    [InlineData("Norway reached out to Denmark.", "reached out")]
    public void ATriggerIsAllOfItsWords(string text, string words) =>
        Assert.Equal([words], Find(text).Select(spot => Words(text, spot)));

    [Theory]
    [InlineData("A truce was declared.", "declared")]
    [InlineData("New tariffs have been imposed.", "imposed")]
    [InlineData("The troops were withdrawn.", "withdrawn")]
    public void InThePassiveAnObjectMayStandBeforeItsVerb(string text, string words) =>
        Assert.Contains(words, Find(text).Select(spot => Words(text, spot)));

    [Theory]
    [InlineData("Norway Lifts Travel Ban To Russia.", "Lifts Travel Ban")]
    [InlineData("Norway and Denmark attend a meeting.", "attend a meeting")]
    [InlineData("The letter to Norway threatening to leave came late.", "threatening")]
    public void VerbsAreKnownByTheirNeighbours(string text, string words) =>
        Assert.Contains(words, Find(text).Select(spot => Words(text, spot)));

    [Fact]
    public void AnObjectOutsideTheClauseIsNotThePassives() =>
        Assert.DoesNotContain(
            Find("The troops left, and a new chairman was declared."),
            spot => spot.Trigger.Root == "YIELD"
        );

    [Theory]
    [InlineData("The attacks on it went on and on.")]
    [InlineData("A planned visit.")]
    [InlineData("The condemned man spoke.")]
    [InlineData("Its foreign funding fell.")]
    [InlineData("Defence Forces were there.")]
    [InlineData("They held the paper up. Talks were long over there.")]
    public void TheSameWordsInOtherUsesAreNoVerbs(string text) =>
        Assert.DoesNotContain(Find(text), spot => spot.Trigger.Form is not null);

    [Theory]
    [InlineData("Norway was attacked.", true)]
    [InlineData("Norway has been attacked.", true)]
    [InlineData("Norway was never attacked.", true)]
    [InlineData("A town attacked by Denmark fell.", true)]
    [InlineData("Norway attacked Denmark.", false)]
    [InlineData("Norway has attacked Denmark.", false)]
    public void APassiveIsTold(string text, bool passive) => Assert.Equal(passive, Find(text)[0].IsPassive);

    [Theory]
    [InlineData("They said that border disputes in the south and east would be settled.")]
    [InlineData("The ministers spoke of the latest attacks in the south.")]
    [InlineData("They argue how to reach the 5% target. Norway is far from it.")]
    public void APluralNounIsNoVerb(string text) =>
        Assert.DoesNotContain(
            Find(text),
            spot => spot.Trigger.Form is not null && spot.Trigger.Root is "ACCUSE" or "ASSAULT"
        );

    [Theory]
    [InlineData("Soldiers from Norway marched close to the border with Russia.", "MOBILIZE")]
    [InlineData("Norway halted its march towards Russia.", "YIELD")]
    [InlineData("Norwegian soldiers cordoned off the roads.", "PROTEST")]
    [InlineData("Norway ousted the villagers.", "COERCE")]
    [InlineData("Norway commenced air assaults on Russia.", "ASSAULT")]
    public void MovesOfForcesAreTold(string text, string root) =>
        Assert.Equal(root, Assert.Single(Find(text)).Trigger.Root);

    [Fact]
    public void NamesAreNoTriggers() => Assert.Empty(Find("The Holy See and the Visegrad Group."));

    [Fact]
    public void NoWordBelongsToTwoTriggers()
    {
        var spots = Find("Norway held talks, signed an agreement and called for calm.");
        Assert.Equal(3, spots.Count);
        for (var i = 1; i < spots.Count; i++)
            Assert.True(spots[i - 1].Tokens.End <= spots[i].Tokens.Start);
    }

    private static List<TriggerSpot> Find(string text)
    {
        var utterance = Happenings.Utterance(text);
        var mentions = MentionFinder.Find(utterance.Layout, Repository.Gazetteer);
        return new TriggerFinder(
            utterance,
            new MentionIndex(mentions),
            new SentenceParser(utterance.Layout, SyntaxModel.English),
            TriggerLexicon.English
        ).Find();
    }

    private static string Words(string text, TriggerSpot spot) =>
        Happenings.Utterance(text).Layout.SpanOf(spot.Tokens).Of(Repository.Text(text));
}
