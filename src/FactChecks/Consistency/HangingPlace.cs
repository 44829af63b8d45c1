using System.Text.RegularExpressions;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Consistency;

/// <summary>"… in London, the Prime Minister's office.": a source joined on without its verb.</summary>
internal sealed partial class HangingPlace : ConsistencyRule
{
    /// <inheritdoc/>
    public override string Code => "FCK202";

    /// <inheritdoc/>
    public override int? Twin => 222;

    /// <inheritdoc/>
    public override IEnumerable<WarningFinding> Find(Article article) =>
        Office()
            .Matches(article.Text)
            .Select(match =>
                Warn(
                    match.Groups["part"],
                    "an office is joined on without a verb: it may be the source of the sentence"
                )
            );

    [GeneratedRegex(
        @"(?<part>\b(?:in|at|to)[ ][A-Z][\w’'-]+,[ ][^.,;\n]{0,60}[’']s[ ](?:office|ministry|government|spokes\w+))[.]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();
}
