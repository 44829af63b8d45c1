namespace Burdenshare.Statements.Attribution;

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
    public bool Quotes => (Takes & (Complement.Clause | Complement.Quotation)) != 0;

    /// <summary>Whether it takes this kind of content.</summary>
    public bool Has(Complement complement) => (Takes & complement) != 0;
}
