namespace Burdenshare.Statements.Syntax;

/// <summary>What the parser does next.</summary>
internal enum Move
{
    /// <summary>Put the next word onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack depends on the next word.</summary>
    Left,

    /// <summary>The top of the stack depends on the word below it.</summary>
    Right,
}
