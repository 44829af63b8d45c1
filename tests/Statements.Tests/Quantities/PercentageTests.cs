using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("Denmark spent 2.4% last year.", "2.4%")]
    [InlineData("Denmark spent 2.4 % last year.", "2.4 %")]
    [InlineData("Denmark spent 2.4 percent last year.", "2.4 percent")]
    [InlineData("Denmark spent 2.4 per cent last year.", "2.4 per cent")]
    [InlineData("Denmark spent 2.4 pct. last year.", "2.4 pct")]
    [InlineData("Denmark has a 2.4-percent budget.", "2.4-percent")]
    [InlineData("Denmark spent two percent last year.", "two percent")]
    [InlineData("Denmark spent two and a half percent last year.", "two and a half percent")]
    [InlineData("Denmark gave two point four percent last year.", "two point four percent")]
    [InlineData("Denmark spent 2,4 percent last year.", "2,4 percent")]
    [InlineData("Denmark spends (2.4%) a lot.", "2.4%")]
    public void ThePhraseHoldsTheNumberAndItsSign(string text, string words) =>
        Assert.Equal([words], Words(text));

    [Theory]
    [InlineData("a rise of 0.3 percentage points", QuantityKind.PercentagePoints)]
    [InlineData("a rise of 0.3 percentage point", QuantityKind.PercentagePoints)]
    [InlineData("a rise of 0.3 percent points", QuantityKind.PercentagePoints)]
    [InlineData("a rise of 0.3 percent", QuantityKind.Percent)]
    [InlineData("a rise of 0.3 percent pointing upwards", QuantityKind.Percent)]
    public void PointsAreToldFromPercent(string text, object kind) =>
        Assert.Equal((QuantityKind)kind, Assert.Single(Read(text)).Kind);

    [Theory]
    [InlineData("between 2 and 2.5 percent", 2, 2.5)]
    [InlineData("between 2 percent and 2.5 percent", 2, null)]
    [InlineData("2 to 2.5 percent", 2, 2.5)]
    [InlineData("2 or 3 percent", 2, 3.0)]
    [InlineData("2 – 3 percent", 2, 3.0)]
    [InlineData("2% – 3%", 2, 3.0)]
    [InlineData("two to three percent", 2, 3.0)]
    [InlineData("from 2 to 3 percent", 3, null)]
    [InlineData("3 to 2 percent", 2, null)]
    [InlineData("2 and 3 percent", 3, null)]
    public void TheEndsOfARangeStandInOrder(string text, double from, double? to)
    {
        var quantity = Read(text)[0];
        Assert.Equal(((decimal)from, (decimal?)to), (quantity.Value, quantity.ValueTo));
    }

    [Theory]
    [InlineData("a goal of 3.5+1.5 %", "3.5|1.5 %")]
    [InlineData("a goal of 3.5 + 1.5%", "3.5|1.5%")]
    [InlineData("a goal of 3.5 plus 1.5 percent", "3.5|1.5 percent")]
    [InlineData("a goal of 2+1+1 percent", "2|1|1 percent")]
    [InlineData("it spent 0.9 and 1.3 percent", "0.9|1.3 percent")]
    [InlineData("a goal of 3.5% + 1.5%", "3.5%|1.5%")]
    [InlineData("in 2019 and 1.3 percent", "1.3 percent")]
    [InlineData("two allies and 1.3 percent", "1.3 percent")]
    [InlineData("a 3.5 + 1.5 model", "")]
    [InlineData("1+1+1+1+1+1 %", "1|1|1|1 %")]
    public void OneSignServesAllThatIsAdded(string text, string words) =>
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), Words(text));

    [Theory]
    [InlineData("1.75 to 2 percent", 2)]
    [InlineData("2 to 2.25 percent", 2)]
    [InlineData("2 percent", 0)]
    public void ARangeIsAsPreciseAsItsMorePreciseEnd(string text, int decimals) =>
        Assert.Equal(decimals, Assert.Single(Read(text)).Decimals);

    [Theory]
    [InlineData("The 5 members met.")]
    [InlineData("In 2014 they met.")]
    [InlineData("Percent is a word.")]
    [InlineData("A hundred percentiles.")]
    [InlineData("The per capita budget of 5 towns.")]
    [InlineData("Points of 5 kinds.")]
    [InlineData("Agenda item B-2 % was struck.")]
    public void ANumberWithoutASignIsNoPercentage(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("2%, 3% and 4% of GDP", 3)]
    [InlineData("up from 1.2% to 2.4%, then 3.5%", 3)]
    [InlineData("2% of GDP and $5bn", 2)]
    public void SeveralNumbersAreSeveralQuantities(string text, int count)
    {
        var quantities = Read(text);
        Assert.Equal(count, quantities.Length);
        for (var i = 1; i < count; i++)
            Assert.True(quantities[i - 1].TokenEnd <= quantities[i].Tokens);
    }

    [Fact]
    public void AnyNumberOfAnyFormIsReadWithItsValue() =>
        Gen.Select(Gen.Int[0, 9999], Pick.From("%", " %", " percent", " per cent", "-percent", " pct"))
            .Sample(
                (hundredths, sign) =>
                {
                    var value = hundredths / 100m;
                    var written = value.ToString(System.Globalization.CultureInfo.InvariantCulture) + sign;
                    return Read($"Spain spends {written} on it.") is [var only] && only.Value == value;
                }
            );

    private static IEnumerable<string> Words(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return Read(text)
            .Select(quantity =>
                text[tokens[quantity.Tokens].Span.Start..tokens[quantity.TokenEnd - 1].Span.End]
            );
    }

    private static Quantity[] Read(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return [.. QuantityReader.Read(text, tokens, new TokenRange(0, tokens.Length))];
    }
}
