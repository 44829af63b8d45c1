namespace Burdenshare.Vocabulary;

/// <summary>How much of a release is held here.</summary>
public enum Coverage
{
    /// <summary>Every table that the edition needs to answer alone.</summary>
    Full,

    /// <summary>Some tables or some allies.</summary>
    Partial,

    /// <summary>Known to exist, not held: answers say so and lose confidence.</summary>
    NotHeld,
}

/// <summary>One release of one publisher's figures.</summary>
/// <param name="Publisher">"nato", "imf", "fed", "eurostat".</param>
/// <param name="Name">The name of the release within its publisher: "2026", "weo-2026-04".</param>
/// <param name="Title">The release's own title.</param>
/// <param name="Published">When it came out, to the precision that is known.</param>
/// <param name="Coverage">How much of it is held here.</param>
/// <param name="Concept">What its main series is called there ("Core defence expenditure").</param>
/// <param name="BaseYear">Base year of its constant prices; null where it has none.</param>
public sealed record Edition(
    string Publisher,
    string Name,
    string Title,
    PartialDate Published,
    Coverage Coverage,
    string? Concept = null,
    int? BaseYear = null
)
{
    /// <summary>Unique over all publishers: "nato-2026".</summary>
    public string Id => $"{Publisher}-{Name}";

    /// <summary>
    /// Whether the release was out by the end of that day. A release dated only to the month counts from the month's
    /// last day on: we never claim that a figure was known earlier than we can show.
    /// </summary>
    public bool IsOutBy(DateOnly day) => Published.Latest <= day;
}

/// <summary>Where figures were read: enough for a stranger to find the same document.</summary>
/// <param name="Id">The id that every figure carries: "nato-2026".</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Edition">Edition or release, as its publisher dates it.</param>
/// <param name="CutOff">Until when information was taken in; null where not stated.</param>
/// <param name="Url">The publisher's own address.</param>
/// <param name="Terms">Licence or terms of use.</param>
/// <param name="HowObtained">How the figures came here.</param>
/// <param name="Sha256">Hash of the file that was read; null where none was kept.</param>
/// <param name="Caveats">What a careful reader must know; null for nothing.</param>
public sealed record Origin(
    string Id,
    string Publisher,
    string Title,
    string Edition,
    string? CutOff,
    string Url,
    string Terms,
    string HowObtained,
    string? Sha256,
    string? Caveats
);

/// <summary>Whether a figure reports what happened or what is expected.</summary>
public enum ObservationStatus
{
    /// <summary>The publisher does not say.</summary>
    Unstated,

    /// <summary>Reported as final.</summary>
    Actual,

    /// <summary>The publisher's estimate or projection.</summary>
    Estimate,

    /// <summary>The publisher's estimate, which it calls highly uncertain (SIPRI's red figures).</summary>
    Uncertain,
}
