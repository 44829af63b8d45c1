using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Breaks;

/// <summary>A change inside a publisher's series that its tables do not mark.</summary>
/// <param name="Id">A short name.</param>
/// <param name="Publisher">Whose series.</param>
/// <param name="Area">Whose figures; null for everybody's.</param>
/// <param name="Year">First year on the new footing; for a change of editions, the first edition's year.</param>
/// <param name="Kind">definition, restatement, price base, concept, currency or denominator.</param>
/// <param name="What">What changed, and by how much where that is known.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Url">Where; empty where it shows in the tables themselves.</param>
/// <param name="Confidence">verified or reported.</param>
public sealed record SeriesBreak(
    string Id,
    string Publisher,
    AreaCode? Area,
    int Year,
    string Kind,
    string What,
    string Source,
    string Url,
    string Confidence
)
{
    /// <summary>Whether it concerns one edition beside another rather than one year beside the next.</summary>
    public bool IsBetweenEditions => Kind is "price base" or "concept" or "restatement";

    /// <summary>
    /// Whether a series of an area crosses it: it has a year before it and one from it on. Breaks between editions
    /// are crossed by years of two editions, which a single series has not.
    /// </summary>
    public bool IsCrossedBy(string publisher, AreaCode area, int firstYear, int lastYear) =>
        Publisher == publisher
        && (Area is null || Area == area)
        && !IsBetweenEditions
        && firstYear < Year
        && lastYear >= Year;

    /// <summary>Whether it lies between two editions that are set side by side.</summary>
    public bool IsBetween(Edition earlier, Edition later, AreaCode area) =>
        Publisher == earlier.Publisher
        && Publisher == later.Publisher
        && IsBetweenEditions
        && (Area is null || Area == area)
        && earlier.Published.Year < Year
        && later.Published.Year >= Year;

    /// <summary>Whether it touches a series: a new definition of expenditure says nothing about soldiers.</summary>
    public bool Concerns(SeriesKey key) =>
        Kind switch
        {
            "price base" => key.Basis.BaseYear is not null,
            "currency" => key.Unit.IsCurrency,
            "denominator" => key.Measure == Measure.Gdp || key.Unit == Unit.PercentOfGdp,
            _ => key.Measure == Measure.DefenceExpenditure,
        };
}
