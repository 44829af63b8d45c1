using System.Collections.Immutable;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Events;
using Burdenshare.Statements.Figures;
using Burdenshare.Statements.Languages;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Oddities;
using Burdenshare.Statements.Positions;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements;

/// <summary>
/// Reads documents into findings. It keeps no state between documents, so one reader serves any number of threads, and
/// the same document gives the same findings each time.
/// </summary>
public sealed class Reader
{
    private readonly Gazetteer _gazetteer;

    private Reader(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>A reader that knows these names.</summary>
    public static Reader Create(Gazetteer gazetteer) => new(gazetteer);

    /// <summary>
    /// What is found in a document, in the order of its text; time grows in line with its length. A text in another
    /// language than English gives a warning (STM231) and nothing else, unless its <see cref="Document.Language"/> says
    /// that it is English.
    /// </summary>
    /// <param name="document">What to read.</param>
    /// <param name="parts">What to look for: what is left out costs nothing and is not found.</param>
    public Reading Read(Document document, ReadingParts parts = ReadingParts.All)
    {
        var layout = Layout.Of(document);
        if (layout.Tokens.IsEmpty)
            return new Reading(document, []);
        var language = document.Language ?? LanguageGuess.Of(document.Text, layout.Tokens);
        if (!language.StartsWith(LanguageGuess.English, StringComparison.OrdinalIgnoreCase))
            return new Reading(
                document,
                parts.HasFlag(ReadingParts.Warnings) ? [Foreign(layout, language)] : []
            );
        return new Reading(
            document,
            [.. Findings(layout, parts).OrderBy(finding => finding.Span.Start).ThenBy(Rank)]
        );
    }

    private IEnumerable<Finding> Findings(Layout layout, ReadingParts parts)
    {
        var marks = QuotationReader.Read(layout);
        var mentions = MentionFinder.Find(layout, _gazetteer);
        ImmutableArray<StatementFinding> statements = parts.Needs(ReadingParts.Statements)
            ? StatementReader.Read(layout, mentions, marks.Quotations)
            : [];
        ImmutableArray<FigureFinding> figures = parts.Needs(ReadingParts.Figures)
            ? FigureReader.Read(layout, mentions, statements, _gazetteer.Issues)
            : [];
        ImmutableArray<PositionFinding> positions = parts.Needs(ReadingParts.Positions)
            ? PositionReader.Read(layout, mentions, figures, _gazetteer.Issues)
            : [];
        var odd = new OddText(layout, mentions, statements, figures, positions, _gazetteer);
        return
        [
            .. parts.HasFlag(ReadingParts.Statements) ? statements : [],
            .. parts.HasFlag(ReadingParts.Figures) ? figures : [],
            .. parts.HasFlag(ReadingParts.Events) ? EventReader.Read(layout, mentions, marks.Quotations) : [],
            .. parts.HasFlag(ReadingParts.Positions) ? positions : [],
            .. parts.HasFlag(ReadingParts.Warnings) ? marks.Warnings : [],
            .. parts.HasFlag(ReadingParts.Warnings) ? OddityReader.Read(odd) : [],
        ];
    }

    private static WarningFinding Foreign(Layout layout, string language) =>
        new(
            layout.SpanOf(layout.Sentences[0]),
            "STM231",
            language == LanguageGuess.Undetermined
                ? "the text is not in English and was not read"
                : $"the text seems to be in another language ({language}) and was not read"
        );

    private static int Rank(Finding finding) =>
        finding switch
        {
            StatementFinding => 0,
            FigureFinding => 1,
            EventFinding => 2,
            PositionFinding => 3,
            _ => 4,
        };
}
