using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>
/// What each move loses: the number of right arcs that can no longer be drawn after it (the dynamic oracle of Goldberg
/// and Nivre 2013 for the arc-hybrid system).
/// </summary>
internal static class Oracle
{
    /// <summary>Arcs lost by putting the next word onto the stack.</summary>
    public static int ShiftCost(Configuration state, int[] gold)
    {
        var next = state.Next;
        var cost = 0;
        for (var below = 0; below < state.Depth; below++)
        {
            var word = state.Stack(below);
            if (gold[word] == next || (below > 0 && gold[next] == word))
                cost++;
        }
        return cost;
    }

    /// <summary>Arcs lost by making the top depend on the next word.</summary>
    public static int LeftCost(Configuration state, int[] gold)
    {
        var top = state.Stack(0);
        var head = gold[top];
        var lost = head == state.Stack(1) || head > state.Next ? 1 : 0;
        return lost + LaterDependents(state, gold, top);
    }

    /// <summary>Arcs lost by making the top depend on the word below it.</summary>
    public static int RightCost(Configuration state, int[] gold)
    {
        var top = state.Stack(0);
        return (gold[top] >= state.Next ? 1 : 0) + LaterDependents(state, gold, top);
    }

    private static int LaterDependents(Configuration state, int[] gold, int top)
    {
        var count = 0;
        for (var word = state.Next; word < state.Words.Count; word++)
        {
            if (gold[word] == top)
                count++;
        }
        return count;
    }
}
