using Burdenshare.Statements;

namespace Burdenshare.FactChecks;

/// <summary>Something that a text claims.</summary>
/// <param name="Finding">As it is quoted.</param>
/// <param name="Figure">
/// As it is judged: the finding itself where it is a figure, else its year, scope and unit written as one.
/// </param>
internal sealed record Claimed(Finding Finding, FigureFinding Figure);
