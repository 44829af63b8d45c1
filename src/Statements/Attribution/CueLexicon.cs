using System.Collections.Frozen;
using Burdenshare.Statements.Segmentation;

namespace Burdenshare.Statements.Attribution;

/// <summary>The verbs and nouns that announce statements, with all their forms.</summary>
internal static class CueLexicon
{
    // Act, then verbs as lemma(=irregular past):complements[/prepositions]; t that, c clause or quotation,
    // i infinitive, n noun phrase, p preposition, l listener first, q question.
    private const string Verbs = """
        assert say=said:tcq tell=told:tclqi add:tc note:tcn state:tcn explain:tcqn claim:tci argue:tc write=wrote:tc
        assert announce:tcn declare:tcn report:tc suggest:tcn believe:tc think=thought:tc insist:tcp/on maintain:tc
        assert emphasize:tcn emphasise:tcn stress:tcn underline:tcn
        assert underscore:tn highlight:tn reiterate:tcn repeat:tcn
        assert point:p/out/to acknowledge:tcn admit:tc concede:tc confirm:tcn reveal:tcn indicate:tcn conclude:tc
        assert assert:tc allege:tc contend:tc remark:tcp/on observe:tc comment:cp/on mention:tn recall:tcn remind:tl
        assert reply:tc respond:tc answer:tc counter:tc proclaim:tcn describe:n call:n stipulate:t
        assert know=knew:tq feel=felt:t realize:t realise:t understand=understood:tq learn=learned:tq find=found:tn
        assert show=showed:tq prove:t imply:t hint:t signal:t testify:tc joke:tc quip:tc tweet:tc post:c boast:tc
        assert inform:tl assure:tcl warn:tcl caution:tc predict:tcn
        assert estimate:tc speculate:t guess:tc figure:t decide:tiq
        assert discuss:n outline:n detail:n echo:np/by tout:n
        assert quote:n cite:n put=put:n begin=began:c continue:c speak=spoke:p/of/about
        assert view:n see=saw:t consider:n regard:n label:n dub:n
        assert brand:n wonder:q doubt:tq discover:t determine:tq
        demand demand:tcn urge:nilc press:p/for/on pressure:ni
        demand call:p/for/on/upon ask:ilqc request:ni require:i order:i
        demand appeal:p/for/to beg:il encourage:ni recommend:tn propose:tin
        demand push:ip/for instruct:il implore:i want:i advise:til
        demand lobby:ip/for
        pledge pledge:tic promise:tic vow:tic commit:ip/to offer:i guarantee:t swear=swore:ti plan:ip/for/on intend:i
        pledge agree:tci aim:i threaten:i
        expect expect:tin hope:tip/for forecast:tn anticipate:tn fear:tn worry:t project:t predict:tn look:p/forward
        deny deny:tcn reject:n dismiss:n refuse:i dispute:tn
        deny refute:n rebut:n contradict:n oppose:n rule:p/out disagree:p/with
        praise praise:n welcome:n hail:n applaud:n commend:n thank:n congratulate:n endorse:n support:n embrace:n
        praise celebrate:n compliment:n
        criticise criticize:n criticise:n condemn:n denounce:n blast:n
        criticise slam:n attack:n accuse:n blame:n complain:tcp/about
        criticise lament:tcn mock:n ridicule:n question:nq decry:n deride:n chide:n bemoan:n
        """;

    private static readonly FrozenDictionary<string, CueForm> s_forms = Build();

    /// <summary>Nouns that announce a statement, with its act.</summary>
    public static readonly FrozenDictionary<string, string> Nouns = WordTable.Of(
        "claim=assert claims=assert statement=assert assertion=assert argument=assert "
            + "belief=assert suggestion=assert allegation=assert allegations=assert view=assert "
            + "warning=assert warnings=assert announcement=assert insistence=assert demand=demand "
            + "demands=demand call=demand calls=demand request=demand appeal=demand pledge=pledge "
            + "promise=pledge promises=pledge vow=pledge hope=expect hopes=expect fear=expect "
            + "fears=expect denial=deny criticism=criticise concern=expect concerns=expect "
            + "accusation=criticise accusations=criticise"
    );

    /// <summary>Adjectives after "is", "sounded", "seemed" that announce a statement when "that" follows.</summary>
    public static readonly FrozenDictionary<string, string> Adjectives = WordTable.Of(
        "hopeful=expect confident=expect optimistic=expect convinced=assert clear=assert "
            + "adamant=assert certain=expect sure=expect afraid=expect concerned=expect worried=expect "
            + "aware=assert glad=praise proud=praise sorry=criticise disappointed=criticise"
    );

    /// <summary>The cue verb of a word form, or null.</summary>
    public static CueForm? Form(string word) => s_forms.TryGetValue(word, out var form) ? form : null;

    private static FrozenDictionary<string, CueForm> Build()
    {
        var forms = new Dictionary<string, CueForm>(StringComparer.Ordinal);
        foreach (
            var line in Verbs.Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
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
                _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "unknown complement"),
            };
        }
        return takes;
    }
}
