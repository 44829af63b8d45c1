namespace Burdenshare.Statements.Segmentation;

/// <summary>A stretch of tokens, end exclusive, inside one paragraph.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - Start;

    /// <summary>Whether the token with this index lies inside.</summary>
    public bool Contains(int token) => Start <= token && token < End;
}
