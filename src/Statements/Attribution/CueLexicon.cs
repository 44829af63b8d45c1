using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>The verbs and nouns that announce statements, with all their forms.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, CueForm> s_forms = Build(["CueLexicon.Verbs"]);

    private static readonly FrozenDictionary<string, CueForm> s_clausal = Build([
        "CueLexicon.Verbs",
        "CueLexicon.Clausal.Verbs",
    ]);

    /// <summary>Nouns that announce a statement, with its act.</summary>
    public static readonly FrozenDictionary<string, string> Nouns = WordTable.Paired("CueLexicon.Nouns");

    /// <summary>Nouns with the preposition that leads to what is spoken of, "attacks/on", and the act.</summary>
    public static readonly FrozenDictionary<string, string> LedNouns = WordTable.Paired(
        "CueLexicon.LedNouns"
    );

    private static readonly FrozenSet<string> s_ledNouns = Heads(LedNouns);

    /// <summary>Adjectives after "is", "sounded", "seemed" that announce a statement when "that" follows.</summary>
    public static readonly FrozenDictionary<string, string> Adjectives = WordTable.Paired(
        "CueLexicon.Adjectives"
    );

    /// <summary>Adjectives with the preposition that leads to the content, "wary/of", and the act.</summary>
    public static readonly FrozenDictionary<string, string> LedAdjectives = WordTable.Paired(
        "CueLexicon.LedAdjectives"
    );

    private static readonly FrozenSet<string> s_ledAdjectives = Heads(LedAdjectives);

    /// <summary>Whether a word is one of the adjectives.</summary>
    public static bool IsAdjective(string word) =>
        Adjectives.ContainsKey(word) || s_ledAdjectives.Contains(word);

    private static FrozenSet<string> Heads(FrozenDictionary<string, string> pairs) =>
        pairs
            .Keys.Select(pair => pair[..pair.IndexOf('/', StringComparison.Ordinal)])
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a cue's lemma is one of the nouns.</summary>
    public static bool IsNoun(string lemma) => IsNounForm(lemma) || IsNounForm($"{lemma}s");

    /// <summary>Whether a word form is one of the nouns.</summary>
    public static bool IsNounForm(string word) => Nouns.ContainsKey(word) || s_ledNouns.Contains(word);

    /// <summary>The cue verb of a word form, or null.</summary>
    public static CueForm? Form(string word) => s_forms.TryGetValue(word, out var form) ? form : null;

    /// <summary>
    /// The verb of a word form among the many that announce something only when the sentence's tree says so.
    /// </summary>
    public static CueForm? Clausal(string word) => s_clausal.TryGetValue(word, out var form) ? form : null;

    private static FrozenDictionary<string, CueForm> Build(string[] lists)
    {
        var forms = new Dictionary<string, CueForm>(StringComparer.Ordinal);
        foreach (var line in lists.SelectMany(WordTable.Lines))
        {
            var cells = line.Split(' ');
            foreach (var cell in cells[1..])
                AddForms(forms, cells[0], cell);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddForms(Dictionary<string, CueForm> forms, string act, string cell)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        var (head, takes) = (cell[..colon].Split('='), cell[(colon + 1)..].Split('/', 2));
        var lemma = head[0];
        var verb = new CueVerb(
            lemma,
            act,
            Complements(takes[0]),
            takes.Length > 1 ? takes[1].Replace('/', ' ') : "",
            act
        );
        if (forms.TryGetValue(lemma, out var known))
            verb = new CueVerb(
                lemma,
                known.Verb.Act,
                known.Verb.Takes | verb.Takes,
                $"{known.Verb.Prepositions} {verb.Prepositions}",
                act
            );
        forms[lemma] = new CueForm(verb, VerbForm.Base);
        forms[Inflection.Present(lemma)] = new CueForm(verb, VerbForm.Present);
        forms[Inflection.Participle(lemma)] = new CueForm(verb, VerbForm.Participle);
        forms[head.Length > 1 ? head[1] : Inflection.Past(lemma)] = new CueForm(verb, VerbForm.Past);
        if (Inflection.BritishStem(lemma) is not { } stem || head.Length > 1)
            return;
        forms[$"{stem}ing"] = new CueForm(verb, VerbForm.Participle);
        forms[$"{stem}ed"] = new CueForm(verb, VerbForm.Past);
    }

    private static Complement Complements(string letters)
    {
        var takes = Complement.None;
        foreach (var letter in letters)
        {
            takes |= letter switch
            {
                't' => Complement.That,
                'c' => Complement.Clause,
                'i' => Complement.Infinitive,
                'n' => Complement.Noun,
                'p' => Complement.Preposition,
                'l' => Complement.Listener,
                'q' => Complement.Question,
                'd' => Complement.Quotation,
                _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "unknown complement"),
            };
        }
        return takes;
    }
}
