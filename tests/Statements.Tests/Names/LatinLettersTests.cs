using Burdenshare.Statements.Names;

namespace Burdenshare.Statements.Tests.Names;

public sealed class LatinLettersTests
{
    [Theory]
    [InlineData("Orbán", "Orban")]
    [InlineData("Erdoğan", "Erdogan")]
    [InlineData("Şakalienė", "Sakaliene")]
    [InlineData("Błaszczak", "Blaszczak")]
    [InlineData("Støre", "Store")]
    [InlineData("Ángel", "Angel")]
    [InlineData("Türkiye", "Turkiye")]
    [InlineData("Kılıç", "Kilic")]
    [InlineData("Spain", "Spain")]
    [InlineData("Київ", "Київ")]
    public void AccentsFallAwayAndOtherScriptsStay(string word, string plain) =>
        Assert.Equal(plain, LatinLetters.Plain(word));

    [Fact]
    public void AWordWithoutAccentsIsReturnedItself()
    {
        const string Word = "Rutte";
        Assert.Same(Word, LatinLetters.Plain(Word));
    }
}
