using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class PercentageRangeTests
{
    [Theory]
    [InlineData("4 to 6 percent", 4.0, 6.0)]
    [InlineData("4 or 6 percent", 4.0, 6.0)]
    [InlineData("4-6%", 4.0, 6.0)]
    [InlineData("4 — 6%", 4.0, 6.0)]
    [InlineData("4%–6%", 4.0, 6.0)]
    [InlineData("four to six and a half percent", 4.0, 6.5)]
    [InlineData("6 to 4 percent", null, null)]
    [InlineData("4 and 6 percent", null, null)]
    [InlineData("4 percent", 4.0, null)]
    [InlineData("4 percent - 6", 4.0, null)]
    [InlineData("4 to six", null, null)]
    [InlineData("half a percent", null, null)]
    [InlineData("tanks", null, null)]
    public void ARangeNeedsASignAtItsEnd(string text, double? value, double? to)
    {
        var found = Percentage.At(text, 0, text.Length);
        Assert.Equal(((decimal?)value, (decimal?)to), (found?.Value, found?.ValueTo));
    }

    [Theory]
    [InlineData("between 4 and 6 percent", 8, 6.0)]
    [InlineData("from 4 to 6 percent", 5, null)]
    public void TheWordBeforeDecidesWhatJoins(string text, int at, double? to) =>
        Assert.Equal((decimal?)to, Percentage.At(text, at, text.Length)?.ValueTo);

    [Theory]
    [InlineData("5", true, true)]
    [InlineData("five", true, true)]
    [InlineData("forty-two", true, true)]
    [InlineData("half", true, true)]
    [InlineData("a", true, true)]
    [InlineData("½", true, true)]
    [InlineData("$", false, true)]
    [InlineData("usd5", false, true)]
    [InlineData("MEUR", false, true)]
    [InlineData("defence", false, false)]
    [InlineData("internationally", false, false)]
    [InlineData("!", false, false)]
    public void MostTokensBeginNoQuantity(string text, bool number, bool quantity)
    {
        var token = Tokenizer.Tokens(text)[0];
        Assert.Equal((number, quantity), (QuantityStart.IsNumber(token), QuantityStart.IsQuantity(token)));
    }

    [Theory]
    [InlineData("one", 1, "1")]
    [InlineData("hundred", null, "100")]
    [InlineData("bn", null, "1000000000")]
    [InlineData("eighty", 80, null)]
    [InlineData("eightyish", null, null)]
    [InlineData("", null, null)]
    public void AWordIsANumberOrAMagnitude(string word, int? small, string? scale)
    {
        Assert.Equal(small, NumberWords.Small(word));
        if (small is null)
            Assert.Equal(
                scale,
                NumberWords.Scale(word)?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        Assert.Equal(small is not null || scale is not null, NumberWords.MayBegin(word));
    }

    [Theory]
    [InlineData("third", 3L, false)]
    [InlineData("thirds", 3L, true)]
    [InlineData("HALVES", 2L, true)]
    [InlineData("quarters", 4L, true)]
    [InlineData("trillionth", 1_000_000_000_000L, false)]
    [InlineData("thirst", null, false)]
    public void APartHasAName(string word, long? value, bool isPlural)
    {
        Assert.Equal(value, NumberWords.Ordinal(word, out var plural));
        Assert.Equal(isPlural, plural);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(100, 2)]
    [InlineData(1_000_000, 6)]
    public void ZerosAndPowersAreInverse(int scale, int zeros)
    {
        Assert.Equal(zeros, NumberWords.Zeros(scale));
        Assert.Equal(scale, NumberWords.PowerOfTen(zeros));
    }
}
