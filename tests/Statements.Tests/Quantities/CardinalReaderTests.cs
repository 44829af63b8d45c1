using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class CardinalReaderTests
{
    [Theory]
    [InlineData("nine", 9)]
    [InlineData("Nineteen", 19)]
    [InlineData("forty two", 42)]
    [InlineData("forty-two", 42)]
    [InlineData("forty - two", 42)]
    [InlineData("a hundred", 100)]
    [InlineData("an hundred", 100)]
    [InlineData("hundred thousand", 100_000)]
    [InlineData("two hundred and seven", 207)]
    [InlineData("two hundred seven", 207)]
    [InlineData("twelve hundred", 1_200)]
    [InlineData("three thousand and forty-one", 3_041)]
    [InlineData("three hundred and four thousand", 304_000)]
    [InlineData("six million two hundred thousand and five", 6_200_005)]
    [InlineData("4 million", 4_000_000)]
    [InlineData("4 million 500 thousand", 4_500_000)]
    [InlineData("4 thousand 3 hundred and 21", 4_321)]
    [InlineData("75 hundred", 7_500)]
    [InlineData("2.5 million", 2_500_000)]
    [InlineData("6 lakh", 600_000)]
    [InlineData("two lakh crore", 2_000_000_000_000)]
    [InlineData("45k", 45_000)]
    [InlineData("45 K", 45_000)]
    [InlineData("12M", 12_000_000)]
    [InlineData("12MM", 12_000_000)]
    [InlineData("3bn", 3_000_000_000)]
    [InlineData("3b", 3_000_000_000)]
    [InlineData("1.5T", 1_500_000_000_000)]
    [InlineData("8 tln", 8_000_000_000_000)]
    [InlineData("two dozen", 24)]
    [InlineData("a dozen", 12)]
    [InlineData("two hundred and three dozen", 236)]
    public void WordsAddUp(string text, long value)
    {
        var number = Assert.NotNull(CardinalReader.At(text, 0, text.Length));
        Assert.Equal((text.Length, (decimal)value), (number.End, number.Value));
    }

    [Theory]
    [InlineData("two and three", "two")]
    [InlineData("two three", "two")]
    [InlineData("twenty-ten", "twenty")]
    [InlineData("twenty thirty", "twenty")]
    [InlineData("4 hundred and 2 hundred", "4 hundred")]
    [InlineData("4 hundred and 0", "4 hundred")]
    [InlineData("4 hundred and 2.5 hundred", "4 hundred")]
    [InlineData("5000 4 hundred", "5000")]
    [InlineData("nine hundred hundred", "nine hundred")]
    [InlineData("two million three million", "two million three")]
    [InlineData("zero five", "zero")]
    [InlineData("10 m", "10")]
    [InlineData("ten allies and more", "ten")]
    public void AWordThatCannotGoOnEndsTheNumber(string text, string words)
    {
        var number = Assert.NotNull(CardinalReader.At(text, 0, text.Length));
        Assert.Equal(words, text[..number.End]);
    }

    [Theory]
    [InlineData("million")]
    [InlineData("thousands of them")]
    [InlineData("a soldier")]
    [InlineData("and five")]
    [InlineData("bn")]
    [InlineData("-")]
    public void WithoutAFirstNumberThereIsNone(string text) =>
        Assert.Null(CardinalReader.At(text, 0, text.Length));

    [Fact]
    public void AnEmptyLineEndsANumber()
    {
        const string Text = "two hundred\n\nfive";
        Assert.Equal("two hundred", Text[..Assert.NotNull(CardinalReader.At(Text, 0, Text.Length)).End]);
    }

    [Fact]
    public void ALineBreakDoesNot() =>
        Assert.Equal(205, Assert.NotNull(CardinalReader.At("two hundred\nand five", 0, 20)).Value);

    [Fact]
    public void NoNumberOfTheWorldIsThatLarge() =>
        Assert.Equal(
            999_999_999_999_999_999m,
            Assert.NotNull(CardinalReader.At("999999999999999999 trillion", 0, 27)).Value
        );
}
