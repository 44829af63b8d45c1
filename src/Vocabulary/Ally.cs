using System.Collections.Immutable;

namespace Burdenshare.Vocabulary;

/// <summary>A member of the North Atlantic Treaty Organization.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Name">The English short name that NATO uses ("Türkiye", "Czechia").</param>
/// <param name="Joined">Accession, to the precision that the source gives.</param>
/// <param name="Currencies">One entry a period, oldest first; the last one is in force.</param>
/// <param name="HasArmedForces">False for Iceland alone: listed, never counted as failing a target.</param>
/// <param name="OtherNames">Spellings that people type or publishers print ("Turkey", "Slovak Republic").</param>
public sealed record Ally(
    AreaCode Code,
    string Name,
    PartialDate Joined,
    ImmutableArray<CurrencyPeriod> Currencies,
    bool HasArmedForces,
    ImmutableArray<string> OtherNames
)
{
    /// <summary>The currency in use in a year.</summary>
    public string CurrencyIn(int year) =>
        Currencies.Last(period => period.From is null || period.From <= year).Currency;

    /// <summary>
    /// Whether NATO's aggregates of that year take this ally in: a country counts from its year of accession on
    /// (Montenegro 2017, North Macedonia 2020, Finland 2023, Sweden 2024).
    /// </summary>
    public bool IsMemberIn(int year) => Joined.Year <= year;
}

/// <summary>A currency and the period of its use.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="From">First year of use; null where it was in use from the beginning of our figures.</param>
/// <param name="PerUnitOfPrevious">
/// Fixed conversion: units of the former currency for one unit of this one; null for the first.
/// </param>
public sealed record CurrencyPeriod(string Currency, int? From, decimal? PerUnitOfPrevious);
