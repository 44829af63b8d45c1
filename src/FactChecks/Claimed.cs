using System.Collections.Immutable;
using Burdenshare.Statements;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks;

/// <summary>Something that a text claims.</summary>
/// <param name="Finding">As it is quoted.</param>
/// <param name="Figure">
/// As it is judged: the finding itself where it is a figure, else its year, scope and unit written as one.
/// </param>
internal sealed record Claimed(Finding Finding, FigureFinding Figure)
{
    /// <summary>A claim in words alone, written as a figure without a number.</summary>
    public static Claimed InWords(
        TextSpan span,
        double confidence,
        Unit unit,
        ImmutableArray<AreaCode> scope = default
    )
    {
        var figure = new FigureFinding(
            span,
            confidence,
            null,
            scope.IsDefault ? [] : scope,
            null,
            null,
            unit,
            0,
            "eq",
            null,
            null,
            false,
            null,
            null,
            "claimed",
            null,
            null,
            []
        );
        return new Claimed(figure, figure);
    }
}
