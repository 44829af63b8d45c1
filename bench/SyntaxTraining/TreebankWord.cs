namespace Burdenshare.SyntaxTraining;

/// <summary>A word of a treebank, as its line gives it.</summary>
/// <param name="Form">As written.</param>
/// <param name="Tag">"VERB/VBD": universal class and the Penn Treebank's tag.</param>
/// <param name="Head">One-based index of its head; zero for the root.</param>
/// <param name="Relation">To its head.</param>
internal sealed record TreebankWord(string Form, string Tag, int Head, string Relation);
