using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Burdenshare.Statements.Attribution;
using Burdenshare.Statements.Names;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Events;

/// <summary>The verbs and nouns that name events, with all their forms, under PLOVER's roots.</summary>
internal sealed class TriggerLexicon
{
    private static readonly FrozenDictionary<string, string> s_irregular = WordTable.Paired(
        "TriggerLexicon.Irregular"
    );

    private const int Gap = 5;

    private const int LongGap = 12;

    private static readonly ILookup<string, string> s_classes = WordTable
        .Lines("TriggerLexicon.Classes")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(1), (words, word) => (words[0], word))
        .ToLookup(pair => pair.Item1, pair => pair.word, StringComparer.Ordinal);

    // As sure as any: a user's own words say what they are meant for.
    private const double OwnWeight = 0.95;

    private readonly FrozenDictionary<string, ImmutableArray<Trigger>> _triggers;

    private TriggerLexicon(FrozenDictionary<string, ImmutableArray<Trigger>> triggers) =>
        _triggers = triggers;

    /// <summary>The lexicon that ships with the reader.</summary>
    public static TriggerLexicon English { get; } = new(Shipped());

    /// <summary>The triggers that begin with a word form: those with more words first.</summary>
    public ImmutableArray<Trigger> At(string word) => _triggers.TryGetValue(word, out var found) ? found : [];

    /// <summary>This lexicon with a user's own verbs, which go before its own.</summary>
    public TriggerLexicon With(IEnumerable<OwnVerb> verbs)
    {
        var own = new List<(string Word, Trigger Trigger)>();
        foreach (var verb in verbs)
        {
            var words = verb.Words.TrimStart('=').Split('_');
            var trigger = new Trigger(verb.Root, verb.Mode, OwnWeight, [.. Steps(words[1..])], null);
            foreach (var head in Choice(words[0]))
                own.AddRange(
                    verb.Words[0] == '='
                        ? [(head, trigger with { Form = VerbForm.Present, IsLiteral = true })]
                        : Forms(head, trigger)
                );
        }
        var merged = _triggers.ToDictionary(StringComparer.Ordinal);
        foreach (var (word, triggers) in Ordered(own))
            merged[word] = [.. triggers, .. At(word)];
        return new TriggerLexicon(merged.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static FrozenDictionary<string, ImmutableArray<Trigger>> Shipped()
    {
        var all = new List<(string Word, Trigger Trigger)>();
        foreach (var line in WordTable.Lines("TriggerLexicon.Verbs"))
            Each(line, (head, trigger) => all.AddRange(Forms(head, trigger)));
        foreach (var line in WordTable.Lines("TriggerLexicon.Nouns"))
            Each(line, (head, trigger) => all.Add((head, trigger)));
        return Ordered(all);
    }

    private static FrozenDictionary<string, ImmutableArray<Trigger>> Ordered(
        IEnumerable<(string Word, Trigger Trigger)> all
    ) =>
        all.GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group =>
                    group
                        .Select(pair => pair.Trigger)
                        .OrderByDescending(trigger => trigger.Fullness)
                        .ThenByDescending(trigger => trigger.Weight)
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );

    // "CONSULT/visit:0.8 visit travel_to pay_*_visit @give_*_@aid".
    private static void Each(string line, Action<string, Trigger> take)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (name, weight) = cells[0].Split(':') is [var first, var second]
            ? (first, double.Parse(second, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
        var root = name.Split('/');
        foreach (var cell in cells[1..])
        {
            var words = cell.Split('_');
            var trigger = new Trigger(
                root[0],
                root.Length > 1 ? root[1] : null,
                weight,
                [.. Steps(words[1..])],
                null
            );
            foreach (var head in Choice(words[0]))
                take(head, trigger);
        }
    }

    private static IEnumerable<TriggerStep> Steps(IEnumerable<string> words)
    {
        var gap = 0;
        foreach (var word in words)
        {
            if (word is "*" or "**")
                gap = word == "*" ? Gap : LongGap;
            else
            {
                yield return new TriggerStep(Choice(word), gap);
                gap = 0;
            }
        }
    }

    // "aid|@troops": words, and classes of words.
    private static FrozenSet<string> Choice(string words) =>
        words
            .Split('|')
            .SelectMany(word => word[0] == '@' ? s_classes[word[1..]] : [word])
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string, Trigger)> Forms(string lemma, Trigger trigger)
    {
        yield return (lemma, trigger with { Form = VerbForm.Base });
        yield return (Inflection.Present(lemma), trigger with { Form = VerbForm.Present });
        foreach (var participle in Participles(lemma))
            yield return (participle, trigger with { Form = VerbForm.Participle });
        foreach (var past in (s_irregular.GetValueOrDefault(lemma) ?? Inflection.Past(lemma)).Split('/'))
            yield return (past, trigger with { Form = VerbForm.Past });
    }

    // "cancelling" too.
    private static IEnumerable<string> Participles(string lemma) =>
        Inflection.BritishStem(lemma) is { } stem
            ? [Inflection.Participle(lemma), $"{stem}ing"]
            : [Inflection.Participle(lemma)];
}
