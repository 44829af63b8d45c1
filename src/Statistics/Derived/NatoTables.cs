using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>
/// A NATO release read the way its tables are: shares from Table 3, amounts at current and constant prices, categories.
/// Values are as published; what is recomputed says so in its name. Null where the release has no figure.
/// </summary>
public sealed class NatoTables(Release release)
{
    private readonly PriceBasis _constant = PriceBasis.Constant(
        release.Edition.BaseYear
            ?? throw new ArgumentException($"{release.Edition.Id} names no base year.", nameof(release))
    );

    /// <summary>The release that is read.</summary>
    public Release Release => release;

    /// <summary>The share of real GDP as NATO published it (Table 3), percent.</summary>
    public Figure? Share(AreaCode area, int year) => release.FigureAt(ShareKey(area), year);

    /// <summary>The key of the published share.</summary>
    public SeriesKey ShareKey(AreaCode area) =>
        new(area, Measure.DefenceExpenditure, Unit.PercentOfGdp, _constant);

    /// <summary>Published constant-price expenditure over published constant-price GDP, percent.</summary>
    public decimal? RecomputedShare(AreaCode area, int year) =>
        Ratio(
            Usd(area, Measure.DefenceExpenditure, _constant, year),
            Usd(area, Measure.Gdp, _constant, year)
        );

    /// <summary>Current-price expenditure over current-price GDP, percent.</summary>
    public decimal? NominalShare(AreaCode area, int year) =>
        Ratio(
            Usd(area, Measure.DefenceExpenditure, PriceBasis.Current, year),
            Usd(area, Measure.Gdp, PriceBasis.Current, year)
        );

    /// <summary>Change of constant-price expenditure on the year before, percent, as published.</summary>
    public decimal? RealChange(AreaCode area, int year) =>
        release.ValueAt(new(area, Measure.DefenceExpenditure, Unit.PercentChange, _constant), year);

    /// <summary>Defence- and security-related expenditure, percent of real GDP; no edition so far prints it.</summary>
    public decimal? RelatedShare(AreaCode area, int year) =>
        release.ValueAt(new(area, Measure.Related, Unit.PercentOfGdp, _constant), year);

    /// <summary>Share of a category in defence expenditure, percent, as published.</summary>
    public decimal? CategoryShare(AreaCode area, Measure category, int year) =>
        release.ValueAt(new(area, category, Unit.PercentOfDefence, PriceBasis.None), year);

    /// <summary>Expenditure in the currency that the release prints for this ally, current prices, million.</summary>
    public Money? Expenditure(Ally ally, int year)
    {
        foreach (var currency in ally.Currencies.Select(period => period.Currency).Reverse())
        {
            var key = new SeriesKey(
                ally.Code,
                Measure.DefenceExpenditure,
                Unit.National(currency),
                PriceBasis.Current
            );
            if (release.ValueAt(key, year) is { } amount)
                return new Money(amount, currency, PriceBasis.Current);
        }
        return null;
    }

    /// <summary>Defence expenditure in US dollars at current prices and rates, million.</summary>
    public decimal? ExpenditureUsd(AreaCode area, int year) =>
        Usd(area, Measure.DefenceExpenditure, PriceBasis.Current, year);

    /// <summary>Defence expenditure in US dollars at constant prices and rates, million.</summary>
    public decimal? ConstantExpenditureUsd(AreaCode area, int year) =>
        Usd(area, Measure.DefenceExpenditure, _constant, year);

    /// <summary>GDP in US dollars at constant prices and rates, million.</summary>
    public decimal? ConstantGdpUsd(AreaCode area, int year) => Usd(area, Measure.Gdp, _constant, year);

    /// <summary>GDP in US dollars at current prices and rates, million.</summary>
    public decimal? GdpUsd(AreaCode area, int year) => Usd(area, Measure.Gdp, PriceBasis.Current, year);

    private decimal? Usd(AreaCode area, Measure measure, PriceBasis basis, int year) =>
        release.ValueAt(new SeriesKey(area, measure, Unit.Usd, basis), year);

    private static decimal? Ratio(decimal? part, decimal? whole) =>
        part is { } numerator && whole is > 0 and { } denominator ? numerator / denominator * 100 : null;
}
