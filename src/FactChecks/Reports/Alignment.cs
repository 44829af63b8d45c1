using System.Collections.Immutable;

namespace Burdenshare.FactChecks.Reports;

/// <summary>
/// The best local alignment of two rows of words (Smith and Waterman 1981): two points for the same word, one lost for
/// another one or for one left out.
/// </summary>
/// <param name="Pairs">
/// Places in both rows from the first to the last word that they share, and a word or two beyond where both go on;
/// -1 where one of them has no word.
/// </param>
internal sealed record Alignment(ImmutableArray<(int Own, int Other)> Pairs)
{
    private const int Same = 2;
    private const int Lost = -1;

    // So few words left on both sides are said otherwise, not left out.
    private const int AtTheEnds = 2;

    /// <summary>How many words are the same.</summary>
    public int Matches { get; private init; }

    /// <summary>Aligns two rows; no pairs where they share nothing.</summary>
    public static Alignment Of(Word[] own, Word[] other)
    {
        var scores = new int[own.Length + 1, other.Length + 1];
        var (best, endOwn, endOther) = (0, 0, 0);
        for (var i = 1; i <= own.Length; i++)
        for (var j = 1; j <= other.Length; j++)
        {
            var match = scores[i - 1, j - 1] + Points(own[i - 1], other[j - 1]);
            scores[i, j] = Math.Max(
                Math.Max(0, match),
                Math.Max(scores[i - 1, j] + Lost, scores[i, j - 1] + Lost)
            );
            if (scores[i, j] > best)
                (best, endOwn, endOther) = (scores[i, j], i, j);
        }
        return Trace(scores, own, other, (endOwn, endOther));
    }

    private static Alignment Trace(int[,] scores, Word[] own, Word[] other, (int Own, int Other) end)
    {
        var pairs = new List<(int, int)>();
        var (i, j) = end;
        var matches = 0;
        while (i > 0 && j > 0 && scores[i, j] > 0)
            if (scores[i, j] == scores[i - 1, j - 1] + Points(own[i - 1], other[j - 1]))
            {
                matches += own[i - 1].Key == other[j - 1].Key ? 1 : 0;
                pairs.Add((--i, --j));
            }
            else if (scores[i, j] == scores[i - 1, j] + Lost)
                pairs.Add((--i, -1));
            else
                pairs.Add((-1, --j));
        if (matches > 0 && IsSaidOtherwise(i, j))
            pairs.AddRange(Rest(0, i, 0, j).Reverse());
        pairs.Reverse();
        if (matches > 0 && IsSaidOtherwise(own.Length - end.Own, other.Length - end.Other))
            pairs.AddRange(Rest(end.Own, own.Length, end.Other, other.Length));
        return new Alignment([.. pairs]) { Matches = matches };
    }

    private static bool IsSaidOtherwise(int own, int other) =>
        Math.Min(own, other) > 0 && Math.Max(own, other) <= AtTheEnds;

    private static IEnumerable<(int, int)> Rest(int own, int ownEnd, int other, int otherEnd)
    {
        for (; own < ownEnd || other < otherEnd; own++, other++)
            yield return (own < ownEnd ? own : -1, other < otherEnd ? other : -1);
    }

    private static int Points(Word own, Word other) => own.Key == other.Key ? Same : Lost;
}
