using Burdenshare.Statements.Syntax;
using CsCheck;

namespace Burdenshare.Statements.Tests.Syntax;

/// <summary>
/// The features that the model was trained on, mixed part by part and one after the other: a model knows no others.
/// </summary>
public sealed class TrainedFeaturesTests
{
    [Fact]
    public void AMoveIsStillLookedAtAsInTraining() =>
        Gen.Int[0, 2]
            .Array[60]
            .Sample(choices =>
            {
                var state = new Configuration();
                state.Begin(Tagged("Merz, who praised Spain, said that 5 % was not enough for all of them"));
                var features = new uint[MoveFeatures.Count];
                for (var i = 0; !state.IsDone; i++)
                {
                    MoveFeatures.Fill(state, features);
                    if (!features.Order().SequenceEqual(new Trained(state).All().Order()))
                        return false;
                    Move(state, choices[i % choices.Length], i);
                }
                return true;
            });

    private static Words Tagged(string sentence)
    {
        var words = Trees.Words(sentence);
        SyntaxModel.English.Tagger().Tag(words);
        return words;
    }

    private static void Move(Configuration state, int choice, int step)
    {
        var move = Parser.OnlyMove(state) ?? (Move)choice;
        var relation = (Relation)(step % Relations.Count);
        if (move == Burdenshare.Statements.Syntax.Move.Right && state.CanRight)
            state.Right(relation);
        else if (move == Burdenshare.Statements.Syntax.Move.Left || !state.CanShift)
            state.Left(relation);
        else
            state.Shift();
    }

    private sealed class Trained(Configuration state)
    {
        private readonly List<uint> _features = [];

        public List<uint> All()
        {
            Single();
            Pairs();
            Dependents();
            Counts();
            return _features;
        }

        private void Single()
        {
            var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
            var (n0, n1, n2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
            Add(Both(s0));
            Add(Word(s0));
            Add(Tag(s0));
            Add(Both(n0));
            Add(Word(n0));
            Add(Tag(n0));
            Add(Both(n1));
            Add(Word(n1));
            Add(Tag(n1));
            Add(Both(n2));
            Add(Tag(n2));
            Add(Both(s1));
            Add(Word(s1));
            Add(Tag(s1));
            Add(Both(s2));
            Add(Tag(s2));
        }

        private void Pairs()
        {
            var (s0, s1) = (state.Stack(0), state.Stack(1));
            var (n0, n1) = (state.Buffer(0), state.Buffer(1));
            Add(Both(s0), Both(n0));
            Add(Both(s0), Word(n0));
            Add(Word(s0), Both(n0));
            Add(Both(s0), Tag(n0));
            Add(Tag(s0), Both(n0));
            Add(Word(s0), Word(n0));
            Add(Tag(s0), Tag(n0));
            Add(Tag(n0), Tag(n1));
            Add(Word(n0), Tag(n1));
            Add(Word(n0), Word(n1));
            Add(Tag(s1), Tag(s0));
            Add(Word(s1), Word(s0));
            Add(Both(s1), Tag(s0));
            Add(Tag(s1), Both(s0));
            Add(Word(s1), Word(n0));
            Add(Tag(s1), Tag(n0));
        }

        private void Dependents()
        {
            var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
            var (n0, n1, n2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
            var (s0L, s0R, n0L) = (First(s0), Last(s0), First(n0));
            var (s1L, s1R) = (First(s1), Last(s1));
            var (t0, t1, u0) = (Tag(s0), Tag(s1), Tag(n0));
            Add(u0, Tag(n1), Tag(n2));
            Add(t0, u0, Tag(n1));
            Add(t1, t0, u0);
            Add(Tag(s2), t1, t0);
            Add(t1, t0, Word(n0));
            Add(t0, Tag(s0L), u0);
            Add(t0, Tag(s0R), u0);
            Add(t0, u0, Tag(n0L));
            Add(t1, Tag(s1R), t0);
            Add(t1, t0, Tag(s0L));
            Add(t1, t0, Tag(s0R));
            Add(t1, Tag(s1L), t0);
            Add(Word(s0L), Label(s0L), 1);
            Add(Word(s0R), Label(s0R), 2);
            Add(Word(n0L), Label(n0L), 3);
            Add(Word(s1R), Label(s1R), 4);
            Add(t0, Label(s0L), Label(s0R));
            Add(u0, Label(n0L), t0);
            Add(t1, Label(s1R), Label(s1L));
            Add(Word(s0), Label(s0L), Label(s0R));
            Add(Word(s1), Label(s1R), t0);
            Add(Word(n0), Label(n0L), Tag(n1));
            Add(t0, Label(Second(state.SecondLeft, s0)), Label(s0L));
            Add(t0, Label(Second(state.SecondRight, s0)), Label(s0R));
            Add(u0, Label(Second(state.SecondLeft, n0)), Label(n0L));
            Add(t1, Label(Second(state.SecondRight, s1)), Label(s1R));
        }

        private void Counts()
        {
            var (s0, s1, n0) = (state.Stack(0), state.Stack(1), state.Buffer(0));
            var near = Distance(s0, n0);
            var far = Distance(s1, s0);
            Add(Word(s0), near);
            Add(Tag(s0), near);
            Add(Word(n0), near);
            Add(Tag(n0), near);
            Add(Word(s0), Word(n0), near);
            Add(Tag(s0), Tag(n0), near);
            Add(Tag(s1), Tag(s0), far);
            Add(Word(s1), far);
            Add(Word(s0), Valency(state.LeftCount, s0));
            Add(Tag(s0), Valency(state.LeftCount, s0));
            Add(Word(s0), Valency(state.RightCount, s0));
            Add(Tag(s0), Valency(state.RightCount, s0), Tag(n0));
            Add(Tag(n0), Valency(state.LeftCount, n0), Tag(s0));
            Add(Word(n0), Valency(state.LeftCount, n0));
            Add(Tag(s1), Valency(state.RightCount, s1), Tag(s0));
            Add(Word(s1), Valency(state.RightCount, s1));
            Add(Tag(s1), Between(s1, s0), Tag(s0));
            Add(Tag(s0), Between(s0, n0), Tag(n0));
        }

        private void Add(uint first, uint second = 0, uint third = 0)
        {
            var hash = FeatureHash.Mix((uint)_features.Count + 101, first);
            if (second != 0)
                hash = FeatureHash.Mix(hash, second);
            if (third != 0)
                hash = FeatureHash.Mix(hash, third);
            _features.Add(FeatureHash.Mix(hash, 11));
        }

        private uint Word(int at) =>
            at < 0 ? 3
            : at == state.Words.Count ? 5
            : state.Words.Form[at];

        private uint Tag(int at) =>
            at < 0 ? 301
            : at == state.Words.Count ? 302
            : state.Words.Tag[at] + 1u;

        private uint Both(int at) => FeatureHash.Mix(Word(at), Tag(at));

        private uint Label(int at) => at < 0 ? 401 : (uint)state.Relations[at] + 410;

        private int First(int at) => at < 0 ? at : state.Leftmost[at];

        private int Last(int at) => at < 0 ? at : state.Rightmost[at];

        private static int Second(int[] of, int at) => at < 0 ? at : of[at];

        private static uint Valency(int[] counts, int at) =>
            at < 0 ? 501 : 510 + (uint)Math.Min(counts[at], 4);

        private static uint Distance(int from, int to) =>
            from < 0 || to < 0
                ? 601
                : 610
                    + (uint)(to - from) switch
                    {
                        < 5 and var near => near,
                        < 8 => 5,
                        < 13 => 6,
                        _ => 7,
                    };

        // Whether a mark stands right before the second word: clauses and appositions begin after one.
        private uint Between(int from, int to) =>
            from < 0 || to < 1 ? 701 : 710 + (to - from > 1 ? state.Words.Tag[to - 1] : 255u);
    }
}
