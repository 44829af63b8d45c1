using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("Spain spends 2 percent of GDP.", "claimed")]
    [InlineData("Nine allies met the 2 percent target.", "claimed")]
    [InlineData("Allies are spending 2 percent of GDP.", "claimed")]
    [InlineData("Many allies now spend well above 2 percent of GDP.", "claimed")]
    [InlineData("Spending has been above the 2 percent benchmark.", "claimed")]
    [InlineData("Allies were meeting the commitment to invest 2 percent.", "claimed")]
    [InlineData("There was consensus on 5 percent.", "claimed")]
    [InlineData("Spain pledged to spend 2 percent of GDP.", "pledged")]
    [InlineData("Spain has committed to spending 2 percent.", "pledged")]
    [InlineData("Allies agreed to devote 5 percent of GDP.", "pledged")]
    [InlineData("The agreement to spend 5 percent is historic.", "pledged")]
    [InlineData("The minister vowed to reach 3 percent.", "pledged")]
    [InlineData("They announced they will also meet their 2 percent commitments.", "pledged")]
    [InlineData("The 5 percent commitment by all allies is new.", "pledged")]
    [InlineData("Washington calls for 5 percent of GDP.", "demanded")]
    [InlineData("Washington urged allies to pledge 5 percent.", "demanded")]
    [InlineData("Every ally must spend at least 3 percent.", "demanded")]
    [InlineData("Allies should have a plan to reach 2 percent.", "demanded")]
    [InlineData("The President pushed allies to increase spending to 5 percent.", "demanded")]
    [InlineData("It is necessary for allies to spend 3 percent.", "demanded")]
    [InlineData("The law requires Poland to spend 4 percent.", "demanded")]
    [InlineData("Germany plans to spend 3.5 percent.", "planned")]
    [InlineData("Germany will spend 3.5 percent.", "planned")]
    [InlineData("Germany is set to spend 3.5 percent.", "planned")]
    [InlineData("Germany is on track to spend 3.5 percent.", "planned")]
    [InlineData("Germany is going to spend 3.5 percent.", "planned")]
    [InlineData("They debate how to achieve the 5 percent target.", "planned")]
    [InlineData("Defence spending to increase to 2.5 percent.", "planned")]
    [InlineData("I want to note that Japan is on the road to invest 2 percent.", "planned")]
    [InlineData("Germany is expected to spend 3.5 percent.", "expected")]
    [InlineData("Analysts forecast 3 percent for Germany.", "expected")]
    [InlineData("Spending could reach 3 percent.", "expected")]
    [InlineData("The 2 percent guideline dates from Wales.", "benchmark")]
    [InlineData("The 2 percent threshold is old.", "benchmark")]
    public void TheFirstCueOfTheClauseDecides(string text, string modality) =>
        Assert.Equal(modality, Read(text).Name);

    [Fact]
    public void APressReleaseDemandsNothing() =>
        Assert.Equal("claimed", Read("According to a press release, Hungary spent 1.2 percent.").Name);

    [Fact]
    public void ACoordinateClauseWithItsOwnCueIsReadForItself() =>
        Assert.Equal(
            "claimed",
            Read("Growth is projected for 2026, and many allies now spend above 2 percent.").Name
        );

    [Fact]
    public void AClauseAfterAColonIsReadForItself() =>
        Assert.Equal("demanded", Read("Promise made: every ally must spend 3 percent.").Name);

    [Theory]
    [InlineData("Washington calls for 5 percent of GDP.", "calls")]
    [InlineData("Spain pledged to spend 2 percent of GDP.", "pledged")]
    public void TheCueIsTheWordThatDecides(string text, string word)
    {
        var passage = Passages.Of(text);
        Assert.Equal(word, passage.Word(Read(text).Cue!.Value));
    }

    [Fact]
    public void TheFirstOfTwoSharesIsWhereTheRiseStarts()
    {
        var passage = Passages.Of("Allies agreed to go from 2 percent to 5 percent.");
        var modalities = passage.Quantities.Select(q => Modality.Of(passage, q.Tokens, q.TokenEnd).Name);
        Assert.Equal(["benchmark", "pledged"], modalities);
    }

    private static Modality Read(string text)
    {
        var passage = Passages.Of(text);
        return Modality.Of(passage, passage.Quantities[0].Tokens, passage.Quantities[0].TokenEnd);
    }
}
