using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>
/// One way in which a text can be at odds with itself. A rule is a class: the examination finds every one that derives
/// from this.
/// </summary>
internal abstract class ConsistencyRule
{
    /// <summary>The code that its warnings carry; each has a heading in docs/problems.md.</summary>
    public abstract string Code { get; }

    /// <summary>
    /// The number of the reader's own code for the same oddity: where it has marked the place, this rule keeps silent;
    /// null where the reader looks for nothing like it.
    /// </summary>
    public virtual int? Twin => null;

    /// <summary>Every place that a careful reader must know of.</summary>
    public abstract IEnumerable<WarningFinding> Find(Article article);

    /// <summary>A warning about a stretch of text.</summary>
    protected WarningFinding Warn(int start, int end, string message) =>
        new(new TextSpan(start, end), Code, message);

    /// <summary>A warning about what a pattern found.</summary>
    protected WarningFinding Warn(Capture found, string message) =>
        Warn(found.Index, found.Index + found.Length, message);
}

/// <summary>A text with all that was read in it and judged of it.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Verdicts">What was judged.</param>
internal sealed record Article(Reading Reading, ImmutableArray<Verdict> Verdicts)
{
    /// <summary>The text.</summary>
    public string Text => Reading.Document.Text;

    /// <summary>Who said what, in the order of the text.</summary>
    public IEnumerable<StatementFinding> Statements => Reading.Findings.OfType<StatementFinding>();

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => span.Of(Reading.Document);
}
