using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class WordTableTests
{
    public static TheoryData<string> Names => [.. WordTable.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AListHoldsEachWordOnce(string name)
    {
        var words = WordTable
            .Lines(name)
            .SelectMany(line => line.Split(' '))
            .Where(word => !word.Contains(':', StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(words);
        // A verb may have several frames, and a word belong to several classes.
        if (name.Split('.')[^1] is not ("Verbs" or "Classes"))
            Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AListIsNamedAfterTheTypeThatAsksForIt(string name) =>
        Assert.Contains(typeof(WordTable).Assembly.GetTypes(), type => type.Name == name.Split('.')[0]);

    [Fact]
    public void WordsAndPairsAreSplitAtBlanks()
    {
        Assert.Equal(["a", "b"], WordTable.Set(" a  b ").Order(StringComparer.Ordinal));
        Assert.Equal("20", WordTable.Paired("NumberWords.Small")["twenty"]);
    }

    [Fact]
    public void AListThatDoesNotExistIsAMistakeOfOurs() =>
        Assert.Throws<KeyNotFoundException>(() => WordTable.Listed("Nobody.Nothing"));
}
