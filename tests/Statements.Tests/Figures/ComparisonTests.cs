using Burdenshare.Statements.Figures;

namespace Burdenshare.Statements.Tests.Figures;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("Allies spend 2 percent.", "eq")]
    [InlineData("Allies spend at least 2 percent.", "ge")]
    [InlineData("Allies spend a minimum of 2 percent.", "ge")]
    [InlineData("Allies spend no less than 2 percent.", "ge")]
    [InlineData("Allies are at or above 2 percent.", "ge")]
    [InlineData("Allies meet or exceed 2 percent.", "ge")]
    [InlineData("Allies spend 2 percent or more.", "ge")]
    [InlineData("Allies spend 2 percent or higher.", "ge")]
    [InlineData("For allies 2 percent is a floor.", "ge")]
    [InlineData("Allies spend more than 2 percent.", "gt")]
    [InlineData("Allies spend well over 2 percent.", "gt")]
    [InlineData("Allies spend well above the 2 percent.", "gt")]
    [InlineData("Allies exceed NATO's benchmark of 2 percent.", "gt")]
    [InlineData("Allies spend upwards of 2 percent.", "gt")]
    [InlineData("Allies spend north of 2 percent.", "gt")]
    [InlineData("Allies spend in excess of 2 percent.", "gt")]
    [InlineData("Allies went beyond the 2 percent guideline.", "gt")]
    [InlineData("Allies spend up to 2 percent.", "le")]
    [InlineData("Allies spend no more than 2 percent.", "le")]
    [InlineData("Allies spend 2 percent or less.", "le")]
    [InlineData("Allies spend at most 2 percent.", "le")]
    [InlineData("Allies spend less than 2 percent.", "lt")]
    [InlineData("Allies fell short of the 2 percent target.", "lt")]
    [InlineData("Allies are below 2 percent.", "lt")]
    [InlineData("Allies spend under 2 percent.", "lt")]
    [InlineData("Allies spend nearly 2 percent.", "approx")]
    [InlineData("Allies spend about 2 percent.", "approx")]
    [InlineData("Allies spend roughly 2 percent.", "approx")]
    [InlineData("Allies spend around 2 percent.", "approx")]
    [InlineData("Allies spend close to 2 percent.", "approx")]
    [InlineData("Allies spend an estimated 2 percent.", "approx")]
    [InlineData("Allies spend as much as 2 percent.", "eq")]
    public void WordsBesideTheNumberCompareIt(string text, string comparator)
    {
        var passage = Passages.Of(text);
        var quantity = Assert.Single(passage.Quantities);
        Assert.Equal(comparator, Comparison.Of(passage, quantity.Tokens, quantity.TokenEnd));
    }

    [Theory]
    [InlineData("Allies spend well over 2 percent.", "well")]
    [InlineData("Allies spend at least 2 percent.", "at")]
    [InlineData("Allies spend 2 percent.", "2")]
    public void TheComparisonBeginsWithItsFirstWord(string text, string word)
    {
        var passage = Passages.Of(text);
        Assert.Equal(word, passage.Word(Comparison.Start(passage, passage.Quantities[0].Tokens)));
    }
}
