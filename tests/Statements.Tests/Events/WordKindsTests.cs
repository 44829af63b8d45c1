using System.Collections.Frozen;
using Burdenshare.Statements.Events;
using Burdenshare.Statements.Names;

namespace Burdenshare.Statements.Tests.Events;

public sealed class WordKindsTests
{
    [Theory]
    [InlineData("CAPITAL", "Oslo", true)]
    [InlineData("CAPITAL", "Norway", true)]
    [InlineData("CAPITAL", "stone", false)]
    [InlineData("NAME", "Russia", true)]
    [InlineData("NAME", "stone", false)]
    [InlineData("DAY", "Friday", true)]
    [InlineData("DAY", "stone", false)]
    [InlineData("NUMBER", "40", true)]
    [InlineData("NUMBER", "stone", false)]
    [InlineData("OBJECT", "stone", true)]
    [InlineData("OBJECT", "40", true)]
    [InlineData("OBJECT", "to", false)]
    [InlineData("OBJECT", "from", false)]
    [InlineData("OBJECT", "safely", false)]
    [InlineData("OBJECT", ";", false)]
    [InlineData("stone", "stone", false)]
    public void AKindIsToldByItsWord(string kind, string word, bool holds)
    {
        var text = Happenings.Utterance($"Then {word} came");
        var names = new MentionIndex(MentionFinder.Find(text.Layout, Repository.Gazetteer));
        Assert.Equal(holds, WordKinds.Hold(Kind(kind), text, names, 1));
    }

    [Fact]
    public void OutsideOfTheTextThereIsNone()
    {
        var text = Happenings.Utterance("Oslo");
        var names = new MentionIndex(MentionFinder.Find(text.Layout, Repository.Gazetteer));
        Assert.False(WordKinds.Hold(Kind("CAPITAL"), text, names, 7));
    }

    private static FrozenSet<string> Kind(string name) => FrozenSet.ToFrozenSet([name]);
}
