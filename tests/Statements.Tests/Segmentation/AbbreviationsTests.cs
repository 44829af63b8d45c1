using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("Mr", true)]
    [InlineData("Sen", true)]
    [InlineData("Gen", true)]
    [InlineData("Sept", true)]
    [InlineData("No", true)]
    [InlineData("Spain", false)]
    [InlineData("mr", false)]
    [InlineData("", false)]
    public void SomeWordsTakeAFullStopOfTheirOwn(string word, bool takes) =>
        Assert.Equal(takes, Abbreviations.TakesFullStop(word));

    [Theory]
    [InlineData("U.S.", true)]
    [InlineData("p.m.", true)]
    [InlineData("Inc.", true)]
    [InlineData("Mr.", false)]
    [InlineData("Sen.", false)]
    public void OfThoseSomeMayEndASentenceToo(string word, bool may) =>
        Assert.Equal(may, Abbreviations.MayEndSentence(Assert.Single(Tokenizer.Tokens(word))));
}
