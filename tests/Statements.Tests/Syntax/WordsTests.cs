using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Spain", "spain")]
    [InlineData("“", "\"")]
    [InlineData("1985", "2024")]
    [InlineData("17", "35")]
    [InlineData("3.5", "2.0")]
    [InlineData("12,000", "7.25")]
    public void SomeDifferencesDoNotMatterForTheForm(string one, string other) =>
        Assert.Equal(Form(one), Form(other));

    [Theory]
    [InlineData("Spain", "Italy")]
    [InlineData("2024", "12")]
    [InlineData("5", "55")]
    [InlineData("\"", ",")]
    public void OtherDifferencesDo(string one, string other) => Assert.NotEqual(Form(one), Form(other));

    [Theory]
    [InlineData("Spain", "spain")]
    [InlineData("NATO", "Nato")]
    [InlineData("well-known", "wellknown")]
    [InlineData("don't", "dont")]
    [InlineData("U.S.", "US")]
    public void TheShapeTellsHowAWordIsWritten(string one, string other) =>
        Assert.NotEqual(Trees.Words(one).Shape[0], Trees.Words(other).Shape[0]);

    [Fact]
    public void EndingsAreTakenFromTheEnd()
    {
        var words = Trees.Words("spending lending");
        Assert.Equal(words.LongSuffix[0], words.LongSuffix[1]);
        Assert.Equal(words.Suffix[0], words.Suffix[1]);
        Assert.Equal(words.Ending[0], words.Ending[1]);
        Assert.NotEqual(words.Prefix[0], words.Prefix[1]);
    }

    [Fact]
    public void AShortWordIsItsOwnEnding()
    {
        var words = Trees.Words("a");
        Assert.Equal(words.Form[0], words.LongSuffix[0]);
        Assert.Equal(words.Form[0], words.Prefix[0]);
    }

    [Fact]
    public void ALongerSentenceThanAnyBeforeFindsRoom()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 1000));
        var layout = Layout.Of(new Document("long", text));
        var words = new Words();
        words.Fill(layout, new TokenRange(0, 1000));
        Assert.Equal(1000, words.Count);
        Assert.Equal(words.Form[0], words.Form[999]);
    }

    [Fact]
    public void TheSameArraysServeTheNextSentence()
    {
        var layout = Layout.Of(new Document("two", "Spain agreed today. Italy did not."));
        var words = new Words();
        words.Fill(layout, new TokenRange(0, 4));
        var form = words.Form;
        words.Fill(layout, new TokenRange(4, 8));
        Assert.Same(form, words.Form);
        Assert.Equal(4, words.Count);
    }

    private static uint Form(string word) => Trees.Words(word).Form[0];
}
