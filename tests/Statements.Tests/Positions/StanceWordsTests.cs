using Burdenshare.Statements.Positions;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Tests.Positions;

public sealed class StanceWordsTests
{
    [Theory]
    [InlineData("Spain supports it.", "supports")]
    [InlineData("Spain backed it.", "supports")]
    [InlineData("Spain endorses it.", "supports")]
    [InlineData("Spain has embraced it.", "supports")]
    [InlineData("Spain welcomed it.", "supports")]
    [InlineData("Spain signed it.", "supports")]
    [InlineData("Spain does not support it.", "opposes")]
    [InlineData("Spain never accepted it.", "opposes")]
    [InlineData("Spain opposes it.", "opposes")]
    [InlineData("Spain rejected it.", "opposes")]
    [InlineData("Spain refuses it.", "opposes")]
    [InlineData("Spain vetoed it.", "opposes")]
    [InlineData("Spain does not oppose it.", "undecided")]
    [InlineData("Spain is hesitant about it.", "undecided")]
    [InlineData("Spain is sceptical of it.", "undecided")]
    [InlineData("Spain remains undecided on it.", "undecided")]
    [InlineData("Spain accepts it, provided that it has time.", "conditional")]
    [InlineData("Spain accepts it with flexibility.", "conditional")]
    [InlineData("Spain opposes it unless it has time.", "opposes")]
    public void AWordStatesAStance(string text, string stance) => Assert.Equal(stance, Read(text)?.Name);

    [Theory]
    [InlineData("Spain met Italy.")]
    [InlineData("Flexibility is asked for.")]
    [InlineData("It rained.")]
    public void OtherWordsStateNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("Spain supports it as well.", true)]
    [InlineData("Along with them Spain supports it.", true)]
    [InlineData("Spain supports it too.", true)]
    [InlineData("Spain supports it.", false)]
    public void AWordMayGoOnFromTheSentenceBefore(string text, bool continues) =>
        Assert.Equal(continues, Read(text)?.Continues);

    [Fact]
    public void TheFirstStanceOfASentenceIsTaken() =>
        Assert.Equal(
            ("opposes", 1),
            (Read("Spain rejected it and Italy backed it.")?.Name, Read("Spain rejected it.")?.Token)
        );

    private static Stance? Read(string text)
    {
        var layout = Layout.Of(Repository.Text(text));
        return StanceWords.In(layout, layout.Sentences[0]);
    }
}
