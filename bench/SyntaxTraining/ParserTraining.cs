using Burdenshare.Numerics;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

namespace Burdenshare.SyntaxTraining;

/// <summary>Trains moves and relations on what the parser itself does, with its mistakes.</summary>
internal sealed class ParserTraining(int moveBits, int labelBits)
{
    private const int MoveLanes = 4;
    private const int LabelLanes = (Relations.Count + 15) / 16 * 16;
    private const double Follows = 0.9;

    private readonly AveragedTable _moves = new(moveBits, MoveLanes);
    private readonly AveragedTable _labels = new(labelBits, LabelLanes);
    private readonly uint[] _features = new uint[MoveFeatures.Count];
    private readonly uint[] _labelFeatures = new uint[LabelFeatures.Count];
    private readonly int[] _sums = new int[LabelLanes];
    private readonly Words _words = new();
    private readonly Configuration _state = new();

    /// <summary>The weights of moves and relations after so many rounds over tagged sentences.</summary>
    public (PackedTable Moves, PackedTable Labels) Train(
        IReadOnlyList<TaggedSentence> sentences,
        int rounds,
        ulong seed
    )
    {
        for (var round = 0; round < rounds; round++)
        {
            var random = RandomStream.Named(seed, $"parser/{round}/choices");
            var draw = 0UL;
            foreach (var (gold, tags) in Shuffle.Of(sentences, seed, $"parser/{round}"))
            {
                _words.Fill(gold.Layout, new TokenRange(0, gold.Count));
                tags.CopyTo(_words.Tag, 0);
                _state.Begin(_words);
                while (!_state.IsDone)
                    Next(gold, round > 0 && random.Uniform(draw++) < Follows);
            }
        }
        return (_moves.Pack(), _labels.Pack());
    }

    private void Next(GoldSentence gold, bool follow)
    {
        var move = Parser.OnlyMove(_state) ?? Learn(gold, follow);
        if (move == Move.Shift)
            _state.Shift();
        else if (move == Move.Left)
            _state.Left(Label(gold, _state.Next, _state.Stack(0)));
        else
            _state.Right(Label(gold, _state.Stack(1), _state.Stack(0)));
    }

    private Move Learn(GoldSentence gold, bool follow)
    {
        MoveFeatures.Fill(_state, _features);
        _moves.Sum(_features, _sums);
        Span<int> costs =
        [
            Oracle.ShiftCost(_state, gold.Heads),
            Oracle.LeftCost(_state, gold.Heads),
            _state.CanRight ? Oracle.RightCost(_state, gold.Heads) : int.MaxValue,
        ];
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        var (guess, right) = (-1, -1);
        for (var move = 0; move < 3; move++)
        {
            if (costs[move] == int.MaxValue)
                continue;
            if (guess < 0 || _sums[move] > _sums[guess])
                guess = move;
            if (costs[move] == least && (right < 0 || _sums[move] > _sums[right]))
                right = move;
        }
        _moves.Step();
        if (costs[guess] > least)
            _moves.Update(_features, right, guess);
        return (Move)(follow ? guess : right);
    }

    private Relation Label(GoldSentence gold, int head, int dependent)
    {
        if (head == gold.Count)
            return Relation.Root;
        LabelFeatures.Fill(_state, head, dependent, _labelFeatures);
        _labels.Sum(_labelFeatures, _sums);
        var guess = 0;
        for (var i = 1; i < Relations.Count; i++)
        {
            if (_sums[i] > _sums[guess])
                guess = i;
        }
        var right = (int)gold.Relations[dependent];
        _labels.Step();
        if (gold.Heads[dependent] == head && right != guess)
            _labels.Update(_labelFeatures, right, guess);
        return (Relation)guess;
    }
}
