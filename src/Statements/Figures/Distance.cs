using System.Collections.Immutable;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Figures;

/// <summary>
/// Distances without a number of their own: "a long way from this goal" is less than the goal named before.
/// </summary>
internal static class Distance
{
    private static readonly ImmutableArray<string[]> s_phrases =
    [
        .. (
            "a long way from|long way off|far from|far off|far short of|well short of|short of|nowhere "
            + "near|not close to|lags behind|lagging behind|way off|still below|well below|falls short "
            + "of|fall short of"
        )
            .Split('|')
            .Select(phrase => phrase.Split(' ')),
    ];

    private static readonly HashSet<string> s_firstWords = [.. s_phrases.Select(words => words[0])];

    private static readonly System.Collections.Frozen.FrozenSet<string> s_goals = WordTable.Listed(
        "Distance.Goals"
    );

    /// <summary>The distance that a sentence states, measured from the last share of GDP; null for none.</summary>
    public static FigureFinding? In(
        Passage passage,
        ImmutableArray<Subject> subjects,
        FigureFinding? antecedent
    )
    {
        if (antecedent is null)
            return null;
        for (var at = passage.Range.Start; at < passage.Range.End; at++)
        {
            var phrase = s_firstWords.Contains(passage.Word(at))
                ? s_phrases.FirstOrDefault(words => passage.Reads(at, words))
                : null;
            if (phrase is null)
                continue;
            var goal = Goal(passage, at + phrase.Length);
            var subject = subjects.LastOrDefault(candidate =>
                candidate.End <= at && candidate.Kind is SubjectKind.Countries or SubjectKind.Allies
            );
            if (goal < 0 || subject is null)
                continue;
            var start = passage.Word(subject.Token - 1) is "the" ? subject.Token - 1 : subject.Token;
            return antecedent with
            {
                Span = passage.Layout.SpanOf(new(start, goal + 1)),
                Confidence = 0.7,
                Scope = subject.Areas,
                Comparator = "lt",
                Year = passage.Layout.Document.Date?.Year,
                ByYear = null,
                Count = subject.Count,
                Quantifier = subject.Quantifier,
                Modality = "claimed",
                HeldBy = subject.Areas is [var only] ? only.Code : null,
            };
        }
        return null;
    }

    // "from achieving this dream", "from the target": the goal is named, without a number of its own.
    private static int Goal(Passage passage, int at)
    {
        for (var i = at; i < at + 7; i++)
        {
            if (
                passage.Layout.Tokens.Length > i
                && passage.Layout.Tokens[i].Kind == Segmentation.TokenKind.Number
            )
                return -1;
            if (s_goals.Contains(passage.Word(i)))
                return i;
        }
        return -1;
    }
}
