using System.Collections.Frozen;
using System.Collections.Immutable;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Positions;

/// <summary>
/// Reads which countries support, oppose or hedge on a target of the gazetteer: by a figure of its value that they
/// demand, pledge or plan, or by a verb of stance whose object is the target.
/// </summary>
internal sealed class PositionReader
{
    private static readonly FrozenSet<string> s_goals = WordTable.Listed("PositionReader.Goals");

    private readonly Layout _layout;
    private readonly ImmutableArray<Issue> _issues;
    private readonly Dictionary<(string Issue, string Actor), PositionFinding> _found = [];

    private PositionReader(Layout layout, ImmutableArray<Issue> issues) =>
        (_layout, _issues) = (layout, issues);

    /// <summary>One position an actor and issue at most: the first that the text states.</summary>
    public static ImmutableArray<PositionFinding> Read(
        Layout layout,
        ImmutableArray<Mention> mentions,
        ImmutableArray<FigureFinding> figures,
        ImmutableArray<Issue> issues
    )
    {
        var reader = new PositionReader(layout, issues);
        var parts = figures.SelectMany(total => total.Components).Select(index => figures[index]).ToHashSet();
        Issue? spokenOf = null;
        var stance = new Stance("", 0);
        var (figure, mention) = (0, 0);
        foreach (var sentence in layout.Sentences)
        {
            var span = layout.SpanOf(sentence);
            var own = Take(figures, ref figure, span.End);
            // "This goal" after a total and its parts is the total.
            var named = own.Where(figure => !parts.Contains(figure))
                .Select(reader.IssueOf)
                .LastOrDefault(issue => issue is not null);
            var names = Names(mentions, ref mention, sentence.End);
            var cue = StanceWords.In(layout, sentence);
            spokenOf = named ?? spokenOf;
            if (spokenOf is null)
                continue;
            foreach (var one in own)
                reader.FromFigure(one, span);
            if (
                cue is { } found
                && (
                    named is not null
                    || reader.NamesGoal(sentence)
                    || found.Continues && stance.Name.Length > 0
                )
            )
            {
                reader.FromStance(spokenOf, names, found, sentence);
                stance = found;
            }
        }
        return
        [
            .. reader
                ._found.Values.OrderBy(position => position.Span.Start)
                .ThenBy(position => position.Actor, StringComparer.Ordinal),
        ];
    }

    private Issue? IssueOf(FigureFinding figure) =>
        figure is { Change: false, Value: { } value, Measure: not null }
            ? _issues.FirstOrDefault(issue =>
                issue.Value == value && issue.Unit == figure.Unit && Fits(issue, figure)
            )
            : null;

    // A bare "5 %" is the total; 3.5 and 1.5 are parts, known by their values.
    private static bool Fits(Issue issue, FigureFinding figure) =>
        figure.Measure == issue.Measure || figure.Measure == Vocabulary.Measure.DefenceExpenditure;

    // Whoever demands a target supports it; whoever is far from it, or has pledged another value, is undecided.
    private void FromFigure(FigureFinding figure, TextSpan sentence)
    {
        if (IssueOf(figure) is not { } issue)
            return;
        if (figure is { Modality: "demanded", HeldBy: { Length: 3 } demander })
            Add(issue, demander, "supports", sentence);
        else if (figure.Comparator == "lt" && figure.Modality is "planned" or "pledged")
            AddAll(issue, figure, "opposes", sentence);
        else if (figure.Comparator == "lt" && figure.Modality == "claimed")
            AddAll(issue, figure, "undecided", sentence);
        else if (figure.Modality is "pledged" or "planned")
            AddAll(issue, figure, "supports", sentence);
    }

    private void AddAll(Issue issue, FigureFinding figure, string stance, TextSpan sentence)
    {
        foreach (var area in figure.Scope.Where(area => !area.IsGroup))
            Add(issue, area.Code, stance, sentence);
    }

    private void FromStance(Issue issue, IEnumerable<Mention> names, Stance stance, TokenRange sentence)
    {
        foreach (var mention in names.Where(mention => mention.End <= stance.Token && IsSubject(mention)))
        {
            foreach (
                var area in mention.Areas.IsEmpty && mention.Country is { } country
                    ? [new(country)]
                    : mention.Areas
            )
            {
                if (!area.IsGroup)
                    Add(issue, area.Code, stance.Name, _layout.SpanOf(sentence));
            }
        }
    }

    private static bool IsSubject(Mention mention) =>
        mention.Kind is not NameKind.Demonym || !mention.Areas.IsEmpty;

    private bool NamesGoal(TokenRange sentence)
    {
        for (var at = sentence.Start + 1; at < sentence.End; at++)
        {
            if (
                s_goals.Contains(_layout.Tokens[at].Lower)
                && _layout.Tokens[at - 1].Lower is "this" or "that" or "the" or "new" or "higher"
            )
                return true;
        }
        return false;
    }

    private void Add(Issue issue, string actor, string stance, TextSpan span) =>
        _found.TryAdd((issue.Id, actor), new PositionFinding(span, 0.6, issue.Id, actor, stance));

    private static FigureFinding[] Take(ImmutableArray<FigureFinding> figures, ref int next, int end)
    {
        var first = next;
        while (next < figures.Length && figures[next].Span.Start < end)
            next++;
        return figures[first..next].ToArray();
    }

    private static Mention[] Names(ImmutableArray<Mention> mentions, ref int next, int end)
    {
        var first = next;
        while (next < mentions.Length && mentions[next].Tokens < end)
            next++;
        return mentions[first..next].ToArray();
    }
}
