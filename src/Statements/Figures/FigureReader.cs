using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Quantities;
using Burdenshare.Statements.Segmentation;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Figures;

/// <summary>Reads the figures of a text in its order, remembering whom and which figure it spoke of last.</summary>
internal sealed class FigureReader
{
    // How far the subject of defence spending carries without being named again.
    private const int SentencesRemembered = 3;

    private readonly Layout _layout;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly ImmutableArray<Issue> _issues;
    private readonly StatementLookup _statements;
    private readonly List<FigureFinding> _figures = [];
    private Scope? _lastScope;
    private FigureFinding? _lastShare;
    private int _lastDefence = int.MinValue / 2;
    private int _lastShareSentence = int.MinValue / 2;
    private readonly HashSet<decimal> _shares = [];

    // Whether a share was read in the paragraph before this one.
    private bool _sharesBefore;

    private FigureReader(
        Layout layout,
        ImmutableArray<Mention> mentions,
        ImmutableArray<StatementFinding> statements,
        ImmutableArray<Issue> issues
    )
    {
        (_layout, _mentions, _issues) = (layout, mentions, issues);
        _statements = new StatementLookup(statements);
    }

    private bool HasShareHere => _lastShareSentence >= 0;

    /// <summary>All figures of a text in order of their spans.</summary>
    public static ImmutableArray<FigureFinding> Read(
        Layout layout,
        ImmutableArray<Mention> mentions,
        ImmutableArray<StatementFinding> statements,
        ImmutableArray<Issue> issues
    )
    {
        var reader = new FigureReader(layout, mentions, statements, issues);
        var mention = 0;
        var paragraph = 0;
        for (var i = 0; i < layout.Sentences.Length; i++)
        {
            var range = layout.Sentences[i];
            if (layout.Paragraphs[paragraph].End <= range.Start)
            {
                paragraph++;
                (reader._lastScope, reader._lastDefence) = (null, int.MinValue / 2);
                (reader._sharesBefore, reader._lastShareSentence) = (reader.HasShareHere, int.MinValue / 2);
            }
            var first = mention;
            while (mention < mentions.Length && mentions[mention].Tokens < range.End)
                mention++;
            reader.ReadSentence(range, i, first, mention);
        }
        return Components.Link(layout, [.. reader._figures]);
    }

    private void ReadSentence(TokenRange range, int index, int firstMention, int mentionEnd)
    {
        var quantities = QuantityReader.Read(_layout.Document.Text, _layout.Tokens, range);
        var passage = new Passage(_layout, range, quantities, _mentions[firstMention..mentionEnd]);
        var remembered = index - _lastDefence <= SentencesRemembered;
        var aboutDefence = passage.Has(Words.Defence);
        if (quantities.IsEmpty && !aboutDefence && !remembered)
            return;
        var subjects = SubjectFinder.Find(passage);
        Meaning? neighbour = null;
        for (var i = 0; i < quantities.Length; i++)
        {
            var quantity = quantities[i];
            var isAgreed = IsAgreed(quantity);
            var before = new Remembered(
                remembered || ((HasShareHere || _sharesBefore) && BareShare.IsRanked(passage, quantity)),
                index - _lastShareSentence <= 1,
                !subjects.IsEmpty,
                _shares.Contains(quantity.Value),
                neighbour
            )
            {
                IsAgreed = isAgreed,
                AgreedPart = AgreedParts.MeasureOf(passage, i, _issues),
                IsAlliesMark = isAgreed && BareShare.IsReachedByAllies(passage, subjects, quantity),
            };
            var meaning = MeasureReader.Of(passage, quantity, before);
            neighbour = meaning;
            if (ReadQuantity(passage, subjects, quantity, meaning))
                _lastShareSentence = index;
        }
        if (Distance.In(passage, subjects, _lastShare) is { } distance)
            _figures.Add(distance with { Statement = _statements.At(distance.Span)?.Id });
        else if (quantities.IsEmpty && CountReader.In(passage, subjects) is { } count)
            _figures.Add(count with { Statement = _statements.At(count.Span)?.Id });
        if (aboutDefence)
            _lastDefence = index;
        var scope = subjects.LastOrDefault(subject =>
            subject.Kind is SubjectKind.Allies or SubjectKind.Countries
        );
        if (scope is not null)
            _lastScope = new Scope(scope.Areas);
    }

    private bool IsAgreed(Quantity quantity) => _issues.Any(issue => issue.Value == quantity.Value);

    // Whether it was a share of GDP for defence.
    private bool ReadQuantity(
        Passage passage,
        ImmutableArray<Subject> subjects,
        Quantity quantity,
        Meaning meaning
    )
    {
        if (quantity.Kind == QuantityKind.Money && meaning.Measure is null && !passage.Has(Words.Defence))
            return false;
        var (start, end) = (quantity.Tokens, quantity.PhraseEnd);
        var modality = ModalityOf(passage, start, end);
        var years = YearReader.Of(passage, quantity, modality.Name);
        var range = NounPhrase.Around(passage, start, quantity.TokenEnd);
        var span = _layout.SpanOf(range);
        var statement = _statements.At(span);
        var isTarget = passage.Has(Words.Target, start - 4, end + 5);
        var scope = meaning.Measure is null
            ? Scope.Unresolved
            : ScopeReader.Of(
                passage,
                subjects,
                new FigureSpot(
                    start,
                    end,
                    modality.Name,
                    modality.Cue,
                    isTarget,
                    isTarget && IsAgreed(quantity),
                    statement?.Speaker?.Country,
                    _lastScope
                )
            );
        var figure = new FigureFinding(
            span,
            meaning.Measure is null ? 0.5 : 0.85,
            meaning.Measure,
            scope.Areas,
            meaning.Falls ? -quantity.Value : quantity.Value,
            quantity.ValueTo,
            meaning.Unit,
            quantity.Decimals,
            Compared(passage, start, end),
            years.Year,
            years.ByYear,
            meaning.Change,
            scope.Count,
            scope.Quantifier,
            modality.Name,
            Holder(modality, scope, statement),
            statement?.Id,
            []
        );
        _figures.Add(figure);
        if (meaning.Measure is null || meaning.Change || meaning.Unit != Unit.PercentOfGdp)
            return false;
        _lastShare = figure;
        _shares.Add(quantity.Value);
        return true;
    }

    // "Spain is far from the 2 % target": what an ally falls short of is a mark, that it does is a claim.
    private static Modality ModalityOf(Passage passage, int start, int end)
    {
        var modality = Modality.Of(passage, start, end);
        return
            modality.Name == "benchmark"
            && Comparison.Of(passage, start, end) == "lt"
            && BareShare.IsBeside(passage, start)
            ? new Modality("claimed", null)
            : modality;
    }

    // What is denied is not reached: "did not meet the 2 % target" is less than 2 %.
    private static string Compared(Passage passage, int start, int end)
    {
        var comparator = Comparison.Of(passage, start, end);
        return comparator == "eq" && Modality.IsDenied(passage, start) ? "lt" : comparator;
    }

    private static string? Holder(Modality modality, Scope scope, StatementFinding? statement) =>
        modality.Name switch
        {
            "demanded" => statement?.Speaker is { } speaker
                ? speaker.Country ?? speaker.Organisation ?? speaker.Actor
                : null,
            "benchmark" => null,
            _ => scope.Single,
        };
}
