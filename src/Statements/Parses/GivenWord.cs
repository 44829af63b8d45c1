namespace Burdenshare.Statements.Parses;

/// <summary>A word of a sentence that came parsed.</summary>
/// <param name="Form">As the parse writes it.</param>
/// <param name="Span">Where it stands; the parts of one written word ("don't") may share their place.</param>
/// <param name="Class">The universal class: VERB, PROPN …</param>
/// <param name="Penn">The Penn Treebank's tag; empty where none is given.</param>
/// <param name="Head">Index in the sentence of the word it depends on; -1 for the sentence's head.</param>
/// <param name="Relation">How it depends on it, by the name that Universal Dependencies gives.</param>
internal sealed record GivenWord(
    string Form,
    TextSpan Span,
    string Class,
    string Penn,
    int Head,
    string Relation
);
