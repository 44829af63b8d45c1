namespace Burdenshare.Statements.Tests.Events;

public sealed class EventRootTests
{
    [Theory]
    [InlineData("Norway accused Russia of spying.", "ACCUSE")]
    [InlineData("Norway condemned the Russian plan.", "ACCUSE")]
    [InlineData("Norway has filed a lawsuit against Russia.", "ACCUSE")]
    [InlineData("Norway voiced deep concern over Russia.", "ACCUSE")]
    [InlineData("Norway agreed to train Ukraine's pilots.", "AGREE")]
    [InlineData("Norway promised to pay Ukraine.", "AGREE")]
    [InlineData("Norway is ready to help Ukraine.", "AGREE")]
    [InlineData("Norway will send medical supplies to Ukraine.", "AGREE")]
    [InlineData("Norway said it would release two Russian sailors.", "AGREE")]
    [InlineData("Norway provided humanitarian aid to Ukraine.", "AID")]
    [InlineData("Norway donated ten trucks to Ukraine.", "AID")]
    [InlineData("Norway granted asylum to a Russian.", "AID")]
    [InlineData("Russia attacked Ukraine.", "ASSAULT")]
    [InlineData("Russia fired missiles at Ukraine.", "ASSAULT")]
    [InlineData("Russian forces carried out an attack on Ukraine.", "ASSAULT")]
    [InlineData("Norway arrested two Russian sailors.", "COERCE")]
    [InlineData("Norway imposed new sanctions on Russia.", "COERCE")]
    [InlineData("Russia declared a state of emergency.", "COERCE")]
    [InlineData("Norway's prime minister met Denmark's prime minister.", "CONSULT")]
    [InlineData("Norway held talks with Denmark.", "CONSULT")]
    [InlineData("The Danish prime minister visited Norway.", "CONSULT")]
    [InlineData("Norway shared intelligence with Denmark.", "COOPERATE")]
    [InlineData("Norway and Denmark staged a joint exercise.", "COOPERATE")]
    [InlineData("Norway extradited a Russian to Denmark.", "COOPERATE")]
    [InlineData("Norway deployed two ships near Russia.", "MOBILIZE")]
    [InlineData("Norway put its army on high alert.", "MOBILIZE")]
    [InlineData("Norwegian workers protested against the government.", "PROTEST")]
    [InlineData("Norwegian nurses staged a large demonstration.", "PROTEST")]
    [InlineData("Norway rejected the Russian plan.", "REJECT")]
    [InlineData("Norway refused to meet Russia.", "REJECT")]
    [InlineData("Norway will not support the Russian plan.", "REJECT")]
    [InlineData("Norway urged Russia to stop.", "REQUEST")]
    [InlineData("Norway called on Russia to stop.", "REQUEST")]
    [InlineData("Norway asked Denmark for a meeting.", "REQUEST")]
    [InlineData("Norway expelled three Russian diplomats.", "SANCTION")]
    [InlineData("Norway suspended all aid to Russia.", "SANCTION")]
    [InlineData("Norway pulled out of the fisheries agreement with Russia.", "SANCTION")]
    [InlineData("Norway praised the Danish plan.", "SUPPORT")]
    [InlineData("Norway signed a defence agreement with Denmark.", "SUPPORT")]
    [InlineData("Norway expressed its full support for Ukraine.", "SUPPORT")]
    [InlineData("Russia threatened Norway.", "THREATEN")]
    [InlineData("Russia warned Norway of grave consequences.", "THREATEN")]
    [InlineData("Russia released two Norwegian sailors.", "YIELD")]
    [InlineData("Norway lifted its embargo against Russia.", "YIELD")]
    [InlineData("Russia withdrew its troops from Ukraine.", "YIELD")]
    [InlineData("Norway ordered an inquiry into the Russian company.", "ACCUSE")]
    [InlineData("Denmark said Russia was responsible for the leak.", "ACCUSE")]
    [InlineData("A Norwegian court found two Russian officers guilty.", "ACCUSE")]
    [InlineData("Norway announced an investigation into the Danish bank.", "ACCUSE")]
    [InlineData("Norway is willing to withdraw its troops from the island.", "AGREE")]
    [InlineData("Norway offered to mediate between Denmark and Sweden.", "AGREE")]
    [InlineData("Norway provided Ukraine with new generators.", "AID")]
    [InlineData("Sweden sent nurses to Moldova.", "AID")]
    [InlineData("Norway cancelled the debt of Moldova.", "AID")]
    [InlineData("Denmark deployed peacekeepers in Kosovo.", "AID")]
    [InlineData("Rebels set fire to a Norwegian lorry.", "ASSAULT")]
    [InlineData("Russia dropped bombs on Ukraine.", "ASSAULT")]
    [InlineData("The rebels hold forty villagers as human shields.", "ASSAULT")]
    [InlineData("Moldova extended the curfew in its capital.", "COERCE")]
    [InlineData("Norwegian police issued a warrant for the Danish captain.", "COERCE")]
    [InlineData("Denmark banned Russian ships from its harbours.", "COERCE")]
    [InlineData("Norway and Denmark opened a round of talks.", "CONSULT")]
    [InlineData("Sweden's king called Finland's president on Monday to discuss fishing.", "CONSULT")]
    [InlineData("Norway and Sweden held joint manoeuvres.", "COOPERATE")]
    [InlineData("Norway and Denmark exchanged information on the ferry fire.", "COOPERATE")]
    [InlineData("Finland reinforced its border patrols.", "MOBILIZE")]
    [InlineData("Norway sent two frigates to the Barents Sea.", "MOBILIZE")]
    [InlineData("Russia tested a new missile.", "MOBILIZE")]
    [InlineData("Danish dockers went on strike.", "PROTEST")]
    [InlineData("Norwegian farmers blocked the main roads.", "PROTEST")]
    [InlineData("Teachers in Norway stopped work on Friday.", "PROTEST")]
    [InlineData("Norway vetoed the Danish proposal.", "REJECT")]
    [InlineData("Denmark turned down the Russian request.", "REJECT")]
    [InlineData("Russia left the meeting with Norway early.", "REJECT")]
    [InlineData("Norway said that Russia must leave the island.", "REQUEST")]
    [InlineData("Denmark repeated its call for a meeting with Russia.", "REQUEST")]
    [InlineData("Sweden is pressing Norway to sell more gas.", "REQUEST")]
    [InlineData("Norway withdrew its observers from Georgia.", "SANCTION")]
    [InlineData("Denmark reduced its aid to Mali.", "SANCTION")]
    [InlineData("Sweden recalled its ambassador from Russia.", "SANCTION")]
    [InlineData("Norway closed its embassy in Mali.", "SANCTION")]
    [InlineData("Sweden reaffirmed its support for Ukraine.", "SUPPORT")]
    [InlineData("Norway and Sweden restored diplomatic ties.", "SUPPORT")]
    [InlineData("Denmark's king awarded a medal to a Norwegian skipper.", "SUPPORT")]
    [InlineData("Denmark gave Russia a deadline.", "THREATEN")]
    [InlineData("Russia vowed to retaliate.", "THREATEN")]
    [InlineData("Norway called for sanctions against Russia.", "THREATEN")]
    [InlineData("Russia returned the stolen icon to Ukraine.", "YIELD")]
    [InlineData("Norway eased the restrictions on Danish trawlers.", "YIELD")]
    [InlineData("Denmark allowed the observers into the camp.", "YIELD")]
    [InlineData("A ceasefire was declared by Russia.", "YIELD")]
    [InlineData("Dutch engineers have started leaving Latvia.", "YIELD")]
    public void ASentenceIsAboutItsMainEvent(string text, string root) =>
        Assert.Equal(root, Happenings.Foremost(text).Plover);

    [Theory]
    [InlineData("Norway's demand for help was heard.", "REQUEST")]
    [InlineData("Norway's commitment to Ukraine was heard.", "AGREE")]
    [InlineData("Russia's attack on Ukraine went on.", "ASSAULT")]
    [InlineData("Norway's support for Ukraine went on.", "SUPPORT")]
    [InlineData("Norway's talks went on.", "CONSULT")]
    [InlineData("Norway's accusations against Russia went on.", "ACCUSE")]
    public void ANounNamesAnEventLessSurely(string text, string root)
    {
        var happening = Assert.Single(Happenings.Of(text));
        Assert.Equal(root, happening.Plover);
        Assert.InRange(happening.Confidence, 0.01, 0.6);
    }

    [Theory]
    [InlineData("Norway is a country.")]
    [InlineData("The meeting room was cold.")]
    [InlineData("It rained during the whole visit.")]
    [InlineData("Norway's defence budget rose by 2 percent.")]
    [InlineData("Norway spent 3 percent of GDP on defence in 2024.")]
    [InlineData("The Norwegian Armed Forces are small.")]
    [InlineData("")]
    public void WhereNobodyActsThereIsNoEvent(string text) => Assert.Empty(Happenings.Of(text));

    [Theory]
    [InlineData("The Danish prime minister visited Norway.", "visit")]
    [InlineData("Mark Rutte will be in London.", "visit")]
    [InlineData("Norway attended the NATO summit.", "multilateral")]
    [InlineData("Norway's prime minister phoned Denmark.", "phone")]
    [InlineData("Norway mediated between Russia and Ukraine.", "third-party")]
    [InlineData("Norway met Denmark.", null)]
    public void AConsultationHasItsMode(string text, string? mode)
    {
        var happening = Happenings.Foremost(text);
        Assert.Equal(("CONSULT", mode), (happening.Plover, happening.Mode));
    }

    [Theory]
    [InlineData("Norway agreed to release two Russian sailors.", "AGREE")]
    [InlineData("Norway urged Russia to release two sailors.", "REQUEST")]
    [InlineData("Norway refused to condemn Denmark.", "REJECT")]
    [InlineData("Norway accused Russia of attacking a ship.", "ACCUSE")]
    [InlineData("Norway welcomed Denmark's promise to release armed men.", "SUPPORT")]
    public void WhatAnotherVerbGovernsIsNotWhatASentenceIsAbout(string text, string root) =>
        Assert.Equal(root, Happenings.Foremost(text).Plover);

    [Theory]
    [InlineData("Norway's demand for help was heard.", true)]
    [InlineData("Norway demanded help.", false)]
    public void ANominalEventIsFlagged(string text, bool isNominal) =>
        Assert.Equal(isNominal, Happenings.Foremost(text).IsNominal);

    [Fact]
    public void WhatOpensASentenceOutweighsWhatItTellsOf()
    {
        var happenings = Happenings.Of("Norway condemned Russia after Russian troops attacked Ukraine.");
        Assert.Equal(["ACCUSE", "ASSAULT"], happenings.Select(happening => happening.Plover));
        Assert.True(happenings[0].Confidence > happenings[1].Confidence);
    }

    [Fact]
    public void ASideClauseAtTheFrontEndsAtItsComma()
    {
        var happenings = Happenings.Of("After Russia attacked Ukraine, Norway closed its embassy in Moscow.");
        Assert.Equal("SANCTION", happenings.MaxBy(happening => happening.Confidence)!.Plover);
    }
}
