using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Calibration;
using Burdenshare.Statements.Events;
using Burdenshare.Statements.Figures;
using Burdenshare.Statements.Languages;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Oddities;
using Burdenshare.Statements.Positions;
using Burdenshare.Statements.Quotations;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Statements.Syntax;

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
    /// All that is found in a document, in the order of its text; time grows in line with its length. A text in another
    /// language than English gives a warning (STM231) and nothing else, unless its <see cref="Document.Language"/>
    /// says that it is English.
    /// </summary>
    public Reading Read(Document document)
    {
        var layout = Layout.Of(document);
        if (layout.Tokens.IsEmpty)
            return new Reading(document, []);
        var language = document.Language ?? LanguageGuess.Of(document.Text, layout.Tokens);
        return language.StartsWith(LanguageGuess.English, StringComparison.OrdinalIgnoreCase)
            ? new Reading(
                document,
                [
                    .. Findings(layout)
                        .Select(Confidences.Fitted.Weighed)
                        .OrderBy(finding => finding.Span.Start)
                        .ThenBy(Rank),
                ]
            )
            : new Reading(document, [Foreign(layout, language)]);
    }

    private IEnumerable<Finding> Findings(Layout layout)
    {
        var marks = QuotationReader.Read(layout);
        var mentions = MentionFinder.Find(layout, _gazetteer);
        var syntax = new SentenceParser(layout, SyntaxModel.English, MentionIndex.Names(layout, mentions));
        var statements = StatementReader.Read(layout, mentions, marks.Quotations, syntax);
        var figures = FigureReader.Read(layout, mentions, statements, _gazetteer.Issues);
        var positions = PositionReader.Read(layout, mentions, figures, _gazetteer.Issues);
        var events = EventReader.Read(layout, mentions, marks.Quotations, syntax, _gazetteer.Verbs);
        var odd = new OddText(layout, mentions, statements, figures, positions, _gazetteer);
        return
        [
            .. statements,
            .. figures,
            .. events,
            .. positions,
            .. marks.Warnings,
            .. OddityReader.Read(odd),
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
