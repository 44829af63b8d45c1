using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class PercentReaderTests
{
    [Theory]
    [InlineData("rose by 12 %.", "12 %", 12)]
    [InlineData("rose by 12%.", "12%", 12)]
    [InlineData("rose by twelve percent.", "twelve percent", 12)]
    [InlineData("rose by 12 percents.", "12 percents", 12)]
    [InlineData("rose by 12 per cent.", "12 per cent", 12)]
    [InlineData("a 12-per-cent rise", "12-per-cent", 12)]
    [InlineData("a 12-percent rise", "12-percent", 12)]
    [InlineData("rose 12 percentage points", "12 percentage points", 12)]
    [InlineData("rose 12 p.c. last year", "12 p.c.", 12)]
    [InlineData("rose by minus two percent", "minus two percent", -2)]
    [InlineData("percent of twelve", "percent of twelve", 12)]
    [InlineData("per cent of 12", "per cent of 12", 12)]
    [InlineData("half a percent", "half", null)]
    public void ASignMayStandOnEitherSide(string text, string words, int? value)
    {
        if (value is null)
        {
            Assert.Empty(PercentReader.In(text));
            return;
        }
        var number = Assert.Single(PercentReader.In(text));
        Assert.Equal((words, (decimal)value), (text[number.Start..number.End], number.Value));
    }

    [Theory]
    [InlineData("https://example.org/a%20b%2")]
    [InlineData("see http://example.org/?share=30% there")]
    [InlineData("a small percent of them")]
    [InlineData("the % of growth")]
    [InlineData("per 12 cent")]
    public void ASignWithoutANumberOrInsideAnAddressIsNone(string text) =>
        Assert.Empty(PercentReader.In(text));

    [Fact]
    public void AnAddressDoesNotHideWhatStandsAfterIt() =>
        Assert.Single(PercentReader.In("https://example.org says 30%"));
}
