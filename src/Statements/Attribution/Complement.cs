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

    /// <summary>A quotation and nothing else: "continued: “…”".</summary>
    Quotation = 128,
}
