namespace Burdenshare.Statements.Attribution;

/// <summary>What may follow a cue verb as its content.</summary>
[Flags]
internal enum Complement
{
    None = 0,

    /// <summary>"that NATO must agree".</summary>
    That = 1,

    /// <summary>A clause without "that", or a quotation.</summary>
    Clause = 2,

    /// <summary>"allies to spend more", "to spend more".</summary>
    Infinitive = 4,

    /// <summary>A noun phrase: "the need for hard power".</summary>
    Noun = 8,

    /// <summary>"for", "on", "to", "of" and then a noun phrase, as the verb is given with its preposition.</summary>
    Preposition = 16,

    /// <summary>A listener before the content: "told reporters that".</summary>
    Listener = 32,

    /// <summary>"whether", "why", "how" and the like.</summary>
    Question = 64,
}

/// <summary>A verb that announces a statement.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Act">assert, demand, pledge, expect, deny, praise or criticise.</param>
/// <param name="Takes">What may follow it.</param>
/// <param name="LedAct">
/// The act when a preposition leads to the content: "called for" demands, "called it" does not.
/// </param>
/// <param name="Prepositions">Those that lead to its content, separated by blanks.</param>
internal sealed record CueVerb(string Lemma, string Act, Complement Takes, string Prepositions, string LedAct)
{
    private readonly string[] _prepositions = Prepositions.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether that preposition leads to its content.</summary>
    public bool IsLedBy(string word) => Array.IndexOf(_prepositions, word) >= 0;

    /// <summary>Whether it may follow or precede a quotation.</summary>
    public bool Quotes => (Takes & Complement.Clause) != 0;

    /// <summary>Whether it takes this kind of content.</summary>
    public bool Has(Complement complement) => (Takes & complement) != 0;
}

/// <summary>How a form of a verb is built.</summary>
internal enum VerbForm
{
    Base,
    Present,
    Past,
    Participle,
}

/// <summary>A form of a cue verb.</summary>
internal readonly record struct CueForm(CueVerb Verb, VerbForm Form);
