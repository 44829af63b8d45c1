using System.Runtime.CompilerServices;

namespace Burdenshare.Statements.Syntax;

/// <summary>
/// A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): each word is shifted once and attached once,
/// so its time is in line with the sentence's length. Relations are named as arcs are drawn.
/// </summary>
internal sealed class Parser(MoveTable moves, WeightTable labels)
{
    private readonly uint[] _features = new uint[Math.Max(MoveFeatures.Count, LabelFeatures.Count)];
    private readonly short[] _sums = new short[labels.Lanes];

    /// <summary>Parses a tagged sentence to its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Parse(Words words, Configuration state)
    {
        state.Begin(words);
        while (!state.IsDone)
        {
            var move = OnlyMove(state) ?? Best(state);
            if (move == Move.Shift)
                state.Shift();
            else if (move == Move.Left)
                state.Left(Label(state, state.Next, state.Stack(0)));
            else
                state.Right(Label(state, state.Stack(1), state.Stack(0)));
        }
    }

    /// <summary>
    /// The move when there is no choice. The root takes one word only, so what is left on the stack attaches below.
    /// </summary>
    public static Move? OnlyMove(Configuration state) =>
        !state.CanLeft ? Move.Shift
        : state.CanShift ? null
        : state.CanRight ? Move.Right
        : Move.Left;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Move Best(Configuration state)
    {
        MoveFeatures.Fill(state, _features);
        var (shift, left, right) = moves.Sum(_features.AsSpan(0, MoveFeatures.Count));
        if (state.CanRight && right > left && right > shift)
            return Move.Right;
        return shift >= left ? Move.Shift : Move.Left;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Relation Label(Configuration state, int head, int dependent)
    {
        if (head == state.Words.Count)
            return Relation.Root;
        LabelFeatures.Fill(state, head, dependent, _features);
        labels.Sum(_features.AsSpan(0, LabelFeatures.Count), _sums);
        return (Relation)WeightTable.Best(_sums, Relations.Count);
    }
}
