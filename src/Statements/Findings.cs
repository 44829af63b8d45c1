using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements;

/// <summary>Something read in a text. Its words are its span; nothing is copied.</summary>
/// <param name="Span">What it was read from.</param>
/// <param name="Confidence">Between 0 and 1.</param>
public abstract record Finding(TextSpan Span, double Confidence);

/// <summary>Who speaks, as far as the text says.</summary>
/// <param name="Span">The words that name the speaker.</param>
/// <param name="Actor">
/// Identifier such as "person:mark-rutte" or "office:GBR/spokesperson"; null when unresolved.
/// </param>
/// <param name="Country">ISO alpha-3 of the country spoken for; null where none.</param>
/// <param name="Organisation">"NATO", "EU", "Holy See"; null where none.</param>
/// <param name="Role">"secretary-general", "defence-minister"; null when unknown.</param>
/// <param name="ResolvedFrom">
/// The pronoun or group that was resolved ("He", "They"); null when named outright.
/// </param>
public sealed record Speaker(
    TextSpan Span,
    string? Actor,
    string? Country,
    string? Organisation,
    string? Role,
    string? ResolvedFrom
)
{
    /// <summary>
    /// For a group: its members on the document's day, or the alliance's own group ("NATO-EUR"); empty otherwise.
    /// </summary>
    public ImmutableArray<AreaCode> Members { get; init; } = [];
}

/// <summary>The word or words that announce a statement.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Lemma">The head word's lemma: "say", "demand".</param>
public sealed record Cue(TextSpan Span, string Lemma);

/// <summary>Who said what.</summary>
/// <param name="Span">From speaker to content, whichever comes first.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Id">"s1", "s2" … in the order of the text.</param>
/// <param name="Form">direct, indirect or mixed.</param>
/// <param name="Speaker">Null when nobody is named.</param>
/// <param name="Cue">Null for a quotation that stands alone.</param>
/// <param name="Content">What is said; more than one span for a split quotation.</param>
/// <param name="Act">assert, demand, pledge, expect, deny, praise or criticise.</param>
public sealed record StatementFinding(
    TextSpan Span,
    double Confidence,
    string Id,
    string Form,
    Speaker? Speaker,
    Cue? Cue,
    ImmutableArray<TextSpan> Content,
    string Act
) : Finding(Span, Confidence);

/// <summary>A number about defence spending (or money, or a count of allies), with what it is said of.</summary>
/// <param name="Span">The phrase that holds it.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Measure">The house's measure; null when the text does not say enough.</param>
/// <param name="Scope">Whom it is said of: an ally, a group, or several allies; empty when unresolved.</param>
/// <param name="Value">
/// The number as written ("2 %" is 2), negative for a fall; money in millions. "A long way from this goal" has the
/// goal's; null where allies are counted against a target that has no number beside it.
/// </param>
/// <param name="ValueTo">Upper end of a range.</param>
/// <param name="Unit">
/// Percent of GDP, percent of defence expenditure, percent change, a bare percentage, or a currency.
/// </param>
/// <param name="Decimals">How many decimals it was written with: the precision it is judged at.</param>
/// <param name="Comparator">eq, ge, gt, le, lt or approx.</param>
/// <param name="Year">The year it is said of; null when not said.</param>
/// <param name="ByYear">The year by which it is to be reached.</param>
/// <param name="Change">Whether it is a change rather than a level.</param>
/// <param name="Count">"23 allies" is 23.</param>
/// <param name="Quantifier">all, most, some, or null.</param>
/// <param name="Modality">claimed, pledged, demanded, planned, expected or benchmark.</param>
/// <param name="HeldBy">Who claims, pledges or demands it, as a scope code or actor; null when unresolved.</param>
/// <param name="Statement">Id of the statement it stands in; null outside of one.</param>
/// <param name="Components">
/// Ids (by index in the reading's figures) of parts that the text says it is made of.
/// </param>
public sealed record FigureFinding(
    TextSpan Span,
    double Confidence,
    Measure? Measure,
    ImmutableArray<AreaCode> Scope,
    decimal? Value,
    decimal? ValueTo,
    Unit Unit,
    int Decimals,
    string Comparator,
    int? Year,
    int? ByYear,
    bool Change,
    int? Count,
    string? Quantifier,
    string Modality,
    string? HeldBy,
    string? Statement,
    ImmutableArray<int> Components
) : Finding(Span, Confidence);

/// <summary>A party to an event: the words and the code.</summary>
/// <param name="Span">Where it is named.</param>
/// <param name="Actor">As in <see cref="Speaker"/>.</param>
/// <param name="Code">ISO alpha-3 or "IGO:NATO"; null when unresolved.</param>
public sealed record Party(TextSpan Span, string? Actor, string? Code);

/// <summary>A diplomatic event in PLOVER's terms.</summary>
/// <param name="Span">The clause.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Plover">AGREE, CONSULT, SUPPORT, REQUEST, REJECT …</param>
/// <param name="Mode">visit, phone, multilateral or third-party for CONSULT; null otherwise.</param>
/// <param name="Trigger">The words that name the event.</param>
/// <param name="Sources">Who acts.</param>
/// <param name="Targets">Towards whom.</param>
/// <param name="Date">When; null when not said.</param>
/// <param name="Tense">occurred, ongoing, planned, hypothetical or negated.</param>
/// <param name="Contexts">PLOVER contexts: military, diplomatic, economic …</param>
/// <param name="IsNominal">Whether a noun names it ("Spain's commitment"): less sure to have taken place.</param>
public sealed record EventFinding(
    TextSpan Span,
    double Confidence,
    string Plover,
    string? Mode,
    TextSpan Trigger,
    ImmutableArray<Party> Sources,
    ImmutableArray<Party> Targets,
    DateOnly? Date,
    string Tense,
    ImmutableArray<string> Contexts,
    bool IsNominal = false
) : Finding(Span, Confidence)
{
    /// <summary>
    /// The root of the trigger's words whatever their tense: AID for aid that is promised, which is AGREE as an event.
    /// </summary>
    public string Named { get; init; } = Plover;
}

/// <summary>An actor's stance on a named issue.</summary>
/// <param name="Span">The evidence.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Issue">Id of an agreement's component: "hague-2025/total".</param>
/// <param name="Actor">ISO alpha-3 of the ally, or an actor id.</param>
/// <param name="Stance">supports, opposes, conditional or undecided.</param>
public sealed record PositionFinding(
    TextSpan Span,
    double Confidence,
    string Issue,
    string Actor,
    string Stance
) : Finding(Span, Confidence);

/// <summary>Something about the text itself that a careful reader must know.</summary>
/// <param name="Span">Where.</param>
/// <param name="Code">"STM201"; each has a heading in docs/problems.md.</param>
/// <param name="Message">One clause.</param>
public sealed record WarningFinding(TextSpan Span, string Code, string Message) : Finding(Span, 1)
{
    /// <summary>The place in another document that it is at odds with; null where only this text counts.</summary>
    public Elsewhere? Elsewhere { get; init; }
}

/// <summary>A stretch of another document.</summary>
/// <param name="Document">Which one.</param>
/// <param name="Span">Where.</param>
public sealed record Elsewhere(Document Document, TextSpan Span);

/// <summary>All that was found in one document, in the order of the text.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Findings">By start of span, then by kind.</param>
public sealed record Reading(Document Document, ImmutableArray<Finding> Findings)
{
    /// <summary>The figures, in order; a figure's components index into this.</summary>
    public ImmutableArray<FigureFinding> Figures { get; } = [.. Findings.OfType<FigureFinding>()];
}
