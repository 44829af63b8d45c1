namespace Burdenshare.Statements.Tests.Attribution;

public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("Merz said that the plan was ready.", "Merz | say | that the plan was ready")]
    [InlineData("Merz said the plan was ready.", "Merz | say | the plan was ready")]
    [InlineData("Merz said too much is made of the plan.", "Merz | say | too much is made of the plan")]
    [InlineData("Merz said neither plan was ready.", "Merz | say | neither plan was ready")]
    [InlineData("Merz says local officials should be asked.", "Merz | say | local officials should be asked")]
    [InlineData("Merz says the plan is ready.", "Merz | say | the plan is ready")]
    [InlineData("Merz said too that the plan was ready.", "Merz | say | that the plan was ready")]
    [InlineData("Merz said again that the plan was ready.", "Merz | say | that the plan was ready")]
    [InlineData("Merz said there was no plan.", "Merz | say | there was no plan")]
    [InlineData("Merz said when the plan would be ready.", "Merz | say | when the plan would be ready")]
    [InlineData("Merz has said that the plan is ready.", "Merz | say | that the plan is ready")]
    [InlineData("Merz later said that the plan was ready.", "Merz | say | that the plan was ready")]
    [InlineData("Merz told the parliament that the plan was ready.", "Merz | tell | that the plan was ready")]
    [InlineData("Merz told me the plan was ready.", "Merz | tell | the plan was ready")]
    [InlineData("Merz explained why the plan was late.", "Merz | explain | why the plan was late")]
    [InlineData("Merz announced a new plan.", "Merz | announce | a new plan")]
    [InlineData("Merz noted that the plan was late.", "Merz | note | that the plan was late")]
    [InlineData("Merz stressed the value of the plan.", "Merz | stress | the value of the plan")]
    [InlineData("Merz insisted on a new plan.", "Merz | insist | a new plan")]
    [InlineData("Merz pointed out that the plan was late.", "Merz | point | that the plan was late")]
    [InlineData("Merz warned that time was short.", "Merz | warn | that time was short")]
    [InlineData("Merz argued that the plan was fair.", "Merz | argue | that the plan was fair")]
    [InlineData("Merz asked whether the plan was fair.", "Merz | ask | whether the plan was fair")]
    [InlineData("Merz reiterated that the plan was fair.", "Merz | reiterate | that the plan was fair")]
    [InlineData("Merz described the plan as fair.", "Merz | describe | the plan as fair")]
    [InlineData("Merz claims to have a plan.", "Merz | claim | to have a plan")]
    public void AnAssertionIsWhatFollowsItsVerb(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("The plan was ready, Merz said.", "Merz | say | The plan was ready")]
    [InlineData("The trouble now, Merz said, is the plan.", "Merz | say | The trouble now + is the plan")]
    [InlineData("To prevent it, Merz said, allies must pay.", "Merz | say | To prevent it + allies must pay")]
    [InlineData("The plan was ready, Merz said, and Tusk left.", "Merz | say | The plan was ready")]
    [InlineData("The plan was ready, Merz said, adding more.", "Merz | say | The plan was ready")]
    [InlineData("The plan was ready, said Merz.", "Merz | say | The plan was ready")]
    [InlineData("The plan was ready, according to Merz.", "Merz | according to | The plan was ready")]
    [InlineData(
        "The plan was ready, the ministry announced on Monday.",
        "the ministry | announce | The plan was ready"
    )]
    public void AnAssertionMayStandBeforeItsVerb(string text, string shown) =>
        Assert.Equal(shown, Statements.Shown(text, Assert.Single(Statements.Of(text))));

    [Theory]
    [InlineData("Merz demanded that Spain pay.", "Merz | demand | that Spain pay")]
    [InlineData("Merz demanded a new plan.", "Merz | demand | a new plan")]
    [InlineData("Merz urged Spain to pay.", "Merz | urge | Spain to pay")]
    [InlineData("Merz called for a new plan.", "Merz | call | a new plan")]
    [InlineData("Merz called on Spain to pay.", "Merz | call | Spain to pay")]
    [InlineData("Merz asked Spain to pay.", "Merz | ask | Spain to pay")]
    [InlineData("Merz pressed for a new plan.", "Merz | press | a new plan")]
    [InlineData("Merz recommended that Spain pay.", "Merz | recommend | that Spain pay")]
    [InlineData("Merz appealed for calm.", "Merz | appeal | calm")]
    public void ADemandIsADemand(string text, string shown) => Check(text, shown, "demand");

    [Theory]
    [InlineData("Merz promised to pay.", "Merz | promise | to pay")]
    [InlineData("Merz pledged that Germany would pay.", "Merz | pledge | that Germany would pay")]
    [InlineData("Merz vowed to pay.", "Merz | vow | to pay")]
    [InlineData("Merz committed to a new plan.", "Merz | commit | a new plan")]
    [InlineData("Merz agreed that Germany would pay.", "Merz | agree | that Germany would pay")]
    [InlineData("Merz offered to pay.", "Merz | offer | to pay")]
    [InlineData("Merz intends to pay.", "Merz | intend | to pay")]
    public void APromiseIsAPledge(string text, string shown) => Check(text, shown, "pledge");

    [Theory]
    [InlineData("Merz denied that Germany had paid.", "Merz | deny | that Germany had paid")]
    [InlineData("Merz rejected the new plan.", "Merz | reject | the new plan")]
    [InlineData("Merz dismissed the new plan.", "Merz | dismiss | the new plan")]
    [InlineData("Merz ruled out a new plan.", "Merz | rule | a new plan")]
    [InlineData("Merz refused to pay.", "Merz | refuse | to pay")]
    [InlineData("Merz opposed the new plan.", "Merz | oppose | the new plan")]
    public void ARefusalIsADenial(string text, string shown) => Check(text, shown, "deny");

    [Theory]
    [InlineData("Merz welcomed the new plan.", "Merz | welcome | the new plan", "praise")]
    [InlineData("Merz praised the new plan.", "Merz | praise | the new plan", "praise")]
    [InlineData("Merz endorsed the new plan.", "Merz | endorse | the new plan", "praise")]
    [InlineData("Merz condemned the attack.", "Merz | condemn | the attack", "criticise")]
    [InlineData("Merz criticised the new plan.", "Merz | criticise | the new plan", "criticise")]
    [InlineData("Merz slammed the new plan.", "Merz | slam | the new plan", "criticise")]
    [InlineData("Merz expects that Spain will pay.", "Merz | expect | that Spain will pay", "expect")]
    [InlineData("Merz hopes that Spain will pay.", "Merz | hope | that Spain will pay", "expect")]
    [InlineData("Merz is confident that Spain will pay.", "Merz | confident | that Spain will pay", "expect")]
    [InlineData(
        "Merz sounded hopeful that Spain will pay.",
        "Merz | hopeful | that Spain will pay",
        "expect"
    )]
    [InlineData("Merz is glad that Spain will pay.", "Merz | glad | that Spain will pay", "praise")]
    public void PraiseCriticismAndExpectationAreToldApart(string text, string shown, string act) =>
        Check(text, shown, act);

    [Theory]
    [InlineData("Merz's demand that Spain pay was heard.", "Merz's | demand")]
    [InlineData("Merz’s claim that Spain paid was heard.", "Merz’s | claim")]
    [InlineData("His call for more money was heard.", "His | call")]
    [InlineData("Their pledge to pay was heard.", "Their | pledge")]
    public void ANounAnnouncesWhatItsOwnerSays(string text, string shown)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.StartsWith(shown, Statements.Shown(text, statement), StringComparison.Ordinal);
        Assert.True(statement.Confidence < 0.7);
    }

    [Theory]
    [InlineData("The budget rose by half.")]
    [InlineData("The United States is a country.")]
    [InlineData("The member states agree on little.")]
    [InlineData("The demand for tanks rose.")]
    [InlineData("The planned visit was long.")]
    [InlineData("It is clear that the plan is late.")]
    [InlineData("The plan was announced in May.")]
    [InlineData("He was told nothing.")]
    [InlineData("Their claims were many.")]
    [InlineData("")]
    public void WhatNobodySaysIsNoStatement(string text) => Assert.Empty(Statements.Of(text));

    [Theory]
    [InlineData("Merz said that it was late, while Tusk smiled.", "that it was late")]
    [InlineData("Merz said that it was late, although Tusk smiled.", "that it was late")]
    [InlineData("Merz said that it was late; Tusk smiled.", "that it was late")]
    [InlineData("Merz said that it was late. Tusk smiled.", "that it was late")]
    [InlineData("Merz said that it was late and cold.", "that it was late and cold")]
    public void AContentEndsWithItsClause(string text, string content) =>
        Assert.Equal(content, Statements.Of(text)[0].Content[0].Of(Repository.Text(text)));

    private static void Check(string text, string shown, string act)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal(shown, Statements.Shown(text, statement));
        Assert.Equal(act, statement.Act);
        Assert.Equal("indirect", statement.Form);
    }
}
