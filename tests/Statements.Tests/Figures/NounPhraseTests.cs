using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("Spain spends 2% of GDP on defence today.", "2% of GDP on defence")]
    [InlineData("Spain spends at least 2 percent of its GDP.", "at least 2 percent of its GDP")]
    [InlineData("They strive for at least a 5% goal.", "at least a 5% goal")]
    [InlineData("They debated the current 2% guideline again.", "the current 2% guideline")]
    [InlineData("They want a defence spending target of 5%.", "a defence spending target of 5%")]
    [InlineData("They agreed on 1.5% for infrastructure.", "1.5% for infrastructure")]
    [InlineData("Spain (2%) and Italy agreed.", "2%")]
    [InlineData("Many are well over 2% in defence spending.", "well over 2% in defence spending")]
    [InlineData("They said that 2 percent of GDP is enough.", "2 percent of GDP")]
    public void TheSpanIsThePhraseThatHoldsTheNumber(string text, string words)
    {
        var passage = Passages.Of(text);
        var quantity = passage.Quantities[0];
        Assert.Equal(
            words,
            Passages.Words(passage, NounPhrase.Around(passage, quantity.Tokens, quantity.TokenEnd))
        );
    }

    [Theory]
    [InlineData("They went from 2% to 5% of GDP.")]
    [InlineData("It holds 3.5% defence spending and 1.5% infrastructure.")]
    [InlineData("2% 3% 4% of GDP.")]
    public void PhrasesOfNeighboursNeverOverlap(string text)
    {
        var passage = Passages.Of(text);
        var ranges = passage
            .Quantities.Select(q => NounPhrase.Around(passage, q.Tokens, q.TokenEnd))
            .ToArray();
        for (var i = 1; i < ranges.Length; i++)
            Assert.True(ranges[i - 1].End <= ranges[i].Start);
    }
}
