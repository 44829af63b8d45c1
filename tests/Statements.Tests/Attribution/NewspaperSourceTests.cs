namespace Burdenshare.Statements.Tests.Attribution;

/// <summary>How newspapers name who speaks, beside the plain "Merz said".</summary>
public sealed class NewspaperSourceTests
{
    [Theory]
    [InlineData("Ministers who say the plan is dead went home.", "who | say | the plan is dead went home")]
    [InlineData("Few met Sánchez, who said the plan was dead.", "who | say | the plan was dead")]
    [InlineData("It is a paper which says that Spain is behind.", "which | say | that Spain is behind")]
    [InlineData(
        "“It stands,” said Kaja Kallas, Estonia's former prime minister.",
        "Kaja Kallas, Estonia's former prime minister | say | “It stands,”"
    )]
    [InlineData(
        "The plan is dead, said Kaja Kallas, Estonia's former prime minister.",
        "Kaja Kallas, Estonia's former prime minister | say | The plan is dead"
    )]
    [InlineData(
        "The law was made possible by its friends, said Kaja Kallas.",
        "Kaja Kallas | say | The law was made possible by its friends"
    )]
    [InlineData("Some 40 % say they would pay.", "Some 40 % | say | they would pay")]
    [InlineData("The minister last week said the plan was dead.", "The minister | say | the plan was dead")]
    [InlineData("The minister on Monday said the plan was dead.", "The minister | say | the plan was dead")]
    [InlineData(
        "Kaja Kallas, a former prime minister told reporters the plan was dead.",
        "Kaja Kallas, a former prime minister | tell | the plan was dead"
    )]
    [InlineData(
        "The old general said people misjudge Spain.",
        "The old general | say | people misjudge Spain"
    )]
    [InlineData(
        "“It stands,” J. Kallas, head of the paper, said.",
        "J. Kallas, head of the paper, | say | “It stands,”"
    )]
    [InlineData(
        "But according to reports in the press, Spain will pay.",
        "reports | according to | Spain will pay"
    )]
    [InlineData("Madrid declined to comment.", "Madrid | decline | to comment")]
    [InlineData("Polls show Merz far ahead.", "Polls | show | Merz far ahead")]
    [InlineData("“It stands,” he said, referring to the plan.", "he | say | “It stands,”")]
    public void TheSourceIsWhoeverSpeaks(string text, string shown) =>
        Assert.Contains(shown, Statements.Of(text).Select(statement => Statements.Shown(text, statement)));

    [Theory]
    [InlineData("Pedro Sánchez, who said that it stands, left.", "person:pedro-sanchez", "who")]
    [InlineData("It was Pedro Sánchez who said that it stands.", "person:pedro-sanchez", "who")]
    [InlineData("There were some who said that it stands.", null, null)]
    public void WhoIsThePersonBefore(string text, string? actor, string? from)
    {
        var speaker = Statements.Of(text)[^1].Speaker;
        Assert.NotNull(speaker);
        Assert.Equal((actor, from), (speaker.Actor, speaker.ResolvedFrom));
    }

    [Theory]
    [InlineData("Madrid wants to pay less, according to two officials.")]
    [InlineData("Madrid wants to pay less, the paper reported.")]
    public void WhoTellsOfAnothersWishIsTheSpeaker(string text)
    {
        var statement = Assert.Single(Statements.Of(text));
        Assert.Equal("Madrid wants to pay less", statement.Content[0].Of(Repository.Text(text)));
        Assert.NotEqual("want", statement.Cue?.Lemma);
    }

    [Fact]
    public void WhatIsAddedIsAnotherStatement()
    {
        const string Text = "The plan is dead, Merz said, adding, “It was good.”";
        Assert.Equal(
            ["Merz | say | The plan is dead", "Merz | add | “It was good.”"],
            Statements.Of(Text).Select(statement => Statements.Shown(Text, statement))
        );
    }

    [Theory]
    [InlineData(
        "Merz said:\n\n“We are ready to pay the bill.”",
        "Merz | say | “We are ready to pay the bill.”"
    )]
    [InlineData(
        "Merz said the plan was dead. “We are ready to pay the bill.”",
        "Merz |  | “We are ready to pay the bill.”"
    )]
    [InlineData(
        "“We are ready,” Merz told Tusk, after Tusk told him to wait. “We are ready to pay.”",
        "Merz | tell | “We are ready,” + “We are ready to pay.”"
    )]
    public void AQuotationGoesOnWithItsSpeaker(string text, string shown) =>
        Assert.Contains(shown, Statements.Of(text).Select(statement => Statements.Shown(text, statement)));

    [Theory]
    [InlineData("The Baltic states, Poland and Spain will pay.")]
    [InlineData("It was one of many plans, for sure.")]
    [InlineData("The meeting began the day and continued the talks of Monday.")]
    public void APluralIsNoVerb(string text) => Assert.Empty(Statements.Of(text));

    [Fact]
    public void WhatIsFoundMayBeAThing()
    {
        const string Text = "In the talks they found consensus on the plan.";
        var statement = Assert.Single(Statements.Of(Text));
        Assert.Equal("they | find | consensus on the plan", Statements.Shown(Text, statement));
    }
}
