using Burdenshare.Statements.Syntax;

namespace Burdenshare.Statements.Tests.Syntax;

/// <summary>What tagger and parser look at changes with what they should see, and with nothing else.</summary>
public sealed class FeatureTests
{
    [Fact]
    public void AWordsFeaturesAreAllDifferent()
    {
        var features = new uint[TagFeatures.Count];
        TagFeatures.Fill(Trees.Words("Merz praised the plan"), 1, features);
        Assert.Equal(features.Distinct(), features);
    }

    [Theory]
    [InlineData("Merz praised the plan", "Merz praised the budget", 0, true)]
    [InlineData("Merz praised the plan", "Merz praised the budget", 1, false)]
    [InlineData("Merz praised the plan", "Rutte praised the plan", 3, true)]
    public void ATagDependsOnNearWordsOnly(string one, string other, int at, bool same)
    {
        var (first, second) = (new uint[TagFeatures.Count], new uint[TagFeatures.Count]);
        TagFeatures.Fill(Trees.Words(one), at, first);
        TagFeatures.Fill(Trees.Words(other), at, second);
        Assert.Equal(same, first.SequenceEqual(second));
    }

    [Fact]
    public void AMoveDependsOnTheArcsSoFar()
    {
        var features = new uint[MoveFeatures.Count];
        var state = Begin();
        state.Shift();
        MoveFeatures.Fill(state, features);
        var before = features.ToArray();
        state.Left(Relation.Nsubj);
        state.Shift();
        MoveFeatures.Fill(state, features);
        Assert.NotEqual(before, features);
        Assert.DoesNotContain(0u, features);
    }

    [Fact]
    public void MovesAreLookedAtAlsoWhereNothingIsLeft()
    {
        var features = new uint[MoveFeatures.Count];
        var state = Begin();
        MoveFeatures.Fill(state, features);
        var empty = features.ToArray();
        for (var i = 0; i < 3; i++)
            state.Shift();
        MoveFeatures.Fill(state, features);
        Assert.NotEqual(empty, features);
    }

    [Fact]
    public void ARelationDependsOnTheSideOfTheHead()
    {
        var (one, other) = (new uint[LabelFeatures.Count], new uint[LabelFeatures.Count]);
        var state = Begin();
        LabelFeatures.Fill(state, 0, 1, one);
        LabelFeatures.Fill(state, 1, 0, other);
        Assert.Equal(LabelFeatures.Count, one.Distinct().Count());
        Assert.DoesNotContain(one[0], other);
    }

    private static Configuration Begin()
    {
        var state = new Configuration();
        state.Begin(Trees.Words("Merz praised Spain"));
        return state;
    }
}
