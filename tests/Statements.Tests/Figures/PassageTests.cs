using Burdenshare.Statements.Figures;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class PassageTests
{
    private readonly Passage _passage = Passages.Of("Spain said: it spends 1.3% now; Italy spends 1.5% too.");

    [Fact]
    public void AWordOutsideOfTheSentenceIsNothing()
    {
        Assert.Equal("spain", _passage.Word(0));
        Assert.Equal(("", ""), (_passage.Word(-1), _passage.Word(_passage.Range.End)));
    }

    [Theory]
    [InlineData(1, "said")]
    [InlineData(5, "it")]
    [InlineData(10, "italy")]
    public void AClauseBeginsAfterAColonOrASemicolon(int token, string first) =>
        Assert.Equal(token == 1 ? "spain" : first, _passage.Word(_passage.ClauseStart(token)));

    [Fact]
    public void NeighbouringQuantitiesBoundWhatBelongsToANumber()
    {
        var (first, second) = (_passage.Quantities[0], _passage.Quantities[1]);
        Assert.Equal(first.Tokens, _passage.NextQuantity(0));
        Assert.Equal(second.Tokens, _passage.NextQuantity(first.TokenEnd));
        Assert.Equal(_passage.Range.End, _passage.NextQuantity(second.TokenEnd));
        Assert.Equal(_passage.Range.Start, _passage.PreviousQuantity(first.Tokens));
        Assert.Equal(first.TokenEnd, _passage.PreviousQuantity(second.Tokens));
    }

    [Fact]
    public void WordsAreSoughtOnlyInsideTheSentence()
    {
        var words = WordTable.Set("italy now");
        Assert.True(_passage.Has(words));
        Assert.False(_passage.Has(words, 0, 4));
        Assert.True(_passage.Has(words, -5, 500));
        Assert.True(_passage.Reads(0, "spain", "said"));
        Assert.False(_passage.Reads(_passage.Range.End - 1, ".", "spain"));
    }
}
