using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>How many ranges hold each token of an utterance.</summary>
internal sealed class Coverage(TokenRange range)
{
    private readonly int[] _counts = new int[range.Count];

    /// <summary>The contents of statements.</summary>
    public static Coverage OfContents(TokenRange range, IEnumerable<Draft> drafts)
    {
        var coverage = new Coverage(range);
        foreach (var part in drafts.SelectMany(draft => draft.Content))
            coverage.Add(part);
        return coverage;
    }

    /// <summary>One range more; what lies outside of the utterance is ignored.</summary>
    public void Add(TokenRange part)
    {
        for (var at = Math.Max(part.Start, range.Start); at < Math.Min(part.End, range.End); at++)
            _counts[at - range.Start]++;
    }

    /// <summary>How many ranges hold each token of an utterance.</summary>
    public int At(int token) => range.Contains(token) ? _counts[token - range.Start] : 0;

    /// <summary>Whether some token of a range is held by any.</summary>
    public bool Touches(TokenRange part)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            if (At(at) > 0)
                return true;
        }
        return false;
    }
}
