namespace Burdenshare.Statements;

/// <summary>
/// A stretch of a document's text in UTF-16 positions, end exclusive. It holds no words of its own: they are cut from
/// the document when asked for, so a quote cannot differ from its source. Default: the empty span at the start.
/// </summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share at least one position.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The words of the document that this span covers.</summary>
    public string Of(Document document) => document.Text[Start..End];
}
