using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Attribution;

public sealed class UtteranceTests
{
    [Theory]
    [InlineData("One sentence. Another sentence.", 2)]
    [InlineData("He said: “We agree. We do.” Then he left.", 2)]
    [InlineData("“We agree!” Rutte said. Then he left.", 2)]
    [InlineData("“We agree.” Nobody objected to that.", 2)]
    [InlineData("“We agree,” he said.\n\n“We do,” she said.", 2)]
    public void SentencesThatAQuotationJoinsAreOneUtterance(string text, int utterances) =>
        Assert.Equal(utterances, Read(text).Length);

    [Fact]
    public void TokensKnowWhetherTheyAreQuoted()
    {
        var utterance = Assert.Single(Read("He said “yes” twice"));
        Assert.Equal(
            [false, false, true, true, true, false],
            Enumerable.Range(0, 6).Select(utterance.InQuote)
        );
        Assert.True(utterance.OpensQuote(2));
        Assert.False(utterance.OpensQuote(3));
    }

    [Fact]
    public void NothingStandsOutsideOfAnUtterance()
    {
        var utterance = Read("First one. Second one.")[1];
        Assert.Equal("", utterance.Word(0));
        Assert.Equal("second", utterance.Word(utterance.Range.Start));
        Assert.Equal("", utterance.Word(utterance.Range.End));
        Assert.False(utterance.InQuote(-1));
    }

    private static Utterance[] Read(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return [.. Utterance.Of(layout, QuotationReader.Read(layout).Quotations)];
    }
}
