using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Publishing;

/// <summary>One note in the margin: a verdict, or a warning about the text.</summary>
/// <param name="Number">As it is printed beside the words.</param>
/// <param name="Id">Its place in the page.</param>
/// <param name="Span">The words that it is on.</param>
/// <param name="Tone">supported, refuted, conflicting, open or warning.</param>
/// <param name="Head">The verdict's word, or the warning's code.</param>
/// <param name="Words">One sentence.</param>
/// <param name="Since">What later editions say, where that is another verdict.</param>
/// <param name="Evidence">The figures behind it.</param>
internal sealed record MarginNote(
    string Number,
    string Id,
    TextSpan Span,
    string Tone,
    string Head,
    string Words,
    string? Since,
    ImmutableArray<Figure> Evidence
)
{
    /// <summary>Every note of a report, in the order of the text.</summary>
    public static ImmutableArray<MarginNote> All(CheckReport report)
    {
        var document = report.Reading.Document;
        var verdicts = report.Verdicts.Select(
            (verdict, index) => OfVerdict(verdict, Anchor.Claim(document, index))
        );
        var warnings = report
            .Reading.Findings.OfType<WarningFinding>()
            .Select(
                (warning, index) =>
                    new MarginNote(
                        "",
                        Anchor.Warning(document, index)[1..],
                        warning.Span,
                        "warning",
                        $"Warning {warning.Code}",
                        warning.Message,
                        null,
                        []
                    )
            );
        return
        [
            .. verdicts
                .Concat(warnings)
                .OrderBy(note => note.Span.Start)
                .ThenBy(note => note.Span.End)
                .Select(
                    (note, index) => note with { Number = (index + 1).ToString(CultureInfo.InvariantCulture) }
                ),
        ];
    }

    private static MarginNote OfVerdict(Verdict verdict, string anchor) =>
        new(
            "",
            anchor[1..],
            verdict.Quoted.Span,
            verdict.Word switch
            {
                VerdictWord.Supported => "supported",
                VerdictWord.Refuted => "refuted",
                VerdictWord.Conflicting => "conflicting",
                _ => "open",
            },
            verdict.Word.Label(),
            verdict.Reason,
            verdict.Since.Word == verdict.Word
                ? null
                : $"Since then: {verdict.Since.Word.Label()}"
                    + (verdict.Since.Edition is { } edition ? $" by the {edition} edition" : "")
                    + (verdict.Since.Value is { } value ? $" ({Phrases.Plain(value)})" : ""),
            verdict.Evidence
        );
}
