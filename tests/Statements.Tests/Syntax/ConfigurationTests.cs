using Burdenshare.Statements.Syntax;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

public sealed class ConfigurationTests
{
    [Fact]
    public void ASentenceBeginsWithAnEmptyStack()
    {
        var state = Begin("Merz praised Spain");
        Assert.Equal((0, 0), (state.Next, state.Depth));
        Assert.True(state.CanShift);
        Assert.False(state.CanLeft);
        Assert.False(state.CanRight);
        Assert.False(state.IsDone);
        Assert.Equal(Configuration.None, state.Stack(0));
        Assert.Equal([0, 3, Configuration.None], [state.Buffer(0), state.Buffer(3), state.Buffer(4)]);
    }

    [Fact]
    public void MovesDrawTheArcs()
    {
        var state = Begin("Merz praised Spain");
        state.Shift();
        state.Left(Relation.Nsubj);
        state.Shift();
        state.Shift();
        state.Right(Relation.Obj);
        state.Left(Relation.Root);
        Assert.True(state.IsDone);
        Assert.Equal([1, 3, 1], state.Heads[..3]);
        Assert.Equal([Relation.Nsubj, Relation.Root, Relation.Obj], state.Relations[..3]);
    }

    [Fact]
    public void DependentsAreKnownFromTheOutsideIn()
    {
        var state = Begin("a b c d");
        state.Shift();
        state.Shift();
        state.Left(Relation.Det);
        state.Left(Relation.Amod);
        Assert.Equal((0, 1), (state.Leftmost[2], state.SecondLeft[2]));
        Assert.Equal((2, 0), (state.LeftCount[2], state.RightCount[2]));
        state.Shift();
        state.Shift();
        state.Right(Relation.Appos);
        Assert.Equal((3, Configuration.None), (state.Rightmost[2], state.SecondRight[2]));
        Assert.Equal(1, state.RightCount[2]);
    }

    [Fact]
    public void TheNextSentenceFindsNothingOfTheLast()
    {
        var state = Begin("a b");
        state.Shift();
        state.Left(Relation.Det);
        state.Begin(Trees.Words("c d"));
        Assert.Equal((0, 0), (state.Next, state.Depth));
        Assert.Equal([-1, -1], state.Heads[..2]);
        Assert.Equal(0, state.LeftCount[1]);
        Assert.Equal(Configuration.None, state.Leftmost[1]);
    }

    [Fact]
    public void AnyMovesThatAreAllowedEndWithATree() =>
        Gen.Int[0, 2]
            .Array[60]
            .Sample(choices =>
            {
                var state = Begin("one two three four five six seven eight");
                for (var i = 0; !state.IsDone; i++)
                    Move(state, choices[i]);
                return Enumerable.Range(0, 8).All(word => ReachesRoot(state, word));
            });

    private static void Move(Configuration state, int choice)
    {
        var only = Parser.OnlyMove(state);
        var move = only ?? (Move)choice;
        if (move == Burdenshare.Statements.Syntax.Move.Right && state.CanRight)
            state.Right(Relation.Dep);
        else if (move == Burdenshare.Statements.Syntax.Move.Left || !state.CanShift)
            state.Left(Relation.Dep);
        else
            state.Shift();
    }

    private static bool ReachesRoot(Configuration state, int word)
    {
        for (var steps = 0; steps <= 8; steps++)
        {
            if (word == 8)
                return true;
            word = state.Heads[word];
        }
        return false;
    }

    private static Configuration Begin(string sentence)
    {
        var state = new Configuration();
        state.Begin(Trees.Words(sentence));
        return state;
    }
}
