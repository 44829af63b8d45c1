using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>A sentence that goes on where a new one begins: a full stop, or words, are missing.</summary>
internal sealed partial class RunOnSentence : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK201";

    /// <inheritdoc/>
    public override int? Twin => 211;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        Opening()
            .Matches(article.Text)
            .Select(match =>
                Warn(
                    match,
                    "a sentence seems to begin in the middle of another; words or a full stop are missing"
                )
            );

    // Words that open sentences and are never written with a capital inside one; "The" stands in names.
    [GeneratedRegex(
        @"\b[a-z]{3,}[ ](?:These|Those|They|Their|However|Meanwhile|Moreover|Along|Nevertheless|Furthermore)[ ][a-z]+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();
}
