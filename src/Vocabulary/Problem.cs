namespace Burdenshare.Vocabulary;

/// <summary>
/// A foreseeable failure: what went wrong with an input, where, and what its owner can do about it. A broken
/// invariant of ours is never a Problem; it throws.
/// </summary>
/// <param name="Code">Stable code, room prefix and number ("SRC104"); each has a heading in docs/problems.md.</param>
/// <param name="Place">File and line, cell address, or argument name; never a path inside our own code.</param>
/// <param name="Message">One clause that says what is wrong.</param>
/// <param name="Remedy">One clause in the imperative that says what to do.</param>
public sealed record Problem(string Code, string Place, string Message, string Remedy)
{
    /// <summary>One line: code, place, message and remedy.</summary>
    public override string ToString() => $"{Code} {Place}: {Message}; {Remedy}";
}
