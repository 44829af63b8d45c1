using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests;

/// <summary>Small invented editions: figures that a test writes down itself.</summary>
internal static class Invented
{
    public const int BaseYear = 2021;

    public static readonly PriceBasis Constant = PriceBasis.Constant(BaseYear);

    public static readonly Alliance Alliance = new([
        Ally("CAN", "Canada", "1949", currency: "CAD"),
        Ally("FRA", "France", "1949"),
        Ally("ISL", "Iceland", "1949", hasForces: false, currency: "ISK"),
        Ally("MNE", "Montenegro", "2017-06-05"),
        Ally("USA", "United States", "1949", currency: "USD"),
    ]);

    public static Ally Ally(
        string code,
        string name,
        string joined,
        bool hasForces = true,
        string currency = "EUR"
    ) => new(new(code), name, Date(joined), [new(currency, null, null)], hasForces, []);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static Edition Edition(string name, string published, Coverage coverage = Coverage.Full) =>
        new(Ledger.Nato, name, name, Date(published), coverage, null, BaseYear);

    public static Release Release(Edition edition, params IEnumerable<Series> series) =>
        new(edition, [Origin(edition)], series);

    public static Release Declaring(Release release, params ImmutableArray<DeclaredOddity> exceptions) =>
        new(release.Edition, release.Origins, release.Series, release.PrintedDecimals, exceptions);

    /// <summary>A series of consecutive years, each value an actual.</summary>
    public static Series Series(SeriesKey key, int firstYear, params IEnumerable<decimal> values) =>
        Series(key, 0, firstYear, values);

    /// <summary>The same, in millions.</summary>
    public static Series Millions(SeriesKey key, int firstYear, params IEnumerable<decimal> values) =>
        Series(key, 6, firstYear, values);

    private static Series Series(SeriesKey key, int multiplier, int firstYear, IEnumerable<decimal> values) =>
        new(
            key,
            multiplier,
            values
                .Index()
                .Select(pair => new Observation(
                    firstYear + pair.Index,
                    pair.Item,
                    ObservationStatus.Actual,
                    0
                ))
        );

    public static SeriesKey Share(string area) =>
        new(new(area), Measure.DefenceExpenditure, Unit.PercentOfGdp, Constant);

    public static SeriesKey Spent(string area, PriceBasis basis, Unit? unit = null) =>
        new(new(area), Measure.DefenceExpenditure, unit ?? Unit.Usd, basis);

    public static SeriesKey Gdp(string area, PriceBasis basis) =>
        new(new(area), Measure.Gdp, Unit.Usd, basis);

    public static SeriesKey Category(string area, Measure category) =>
        new(new(area), category, Unit.PercentOfDefence, PriceBasis.None);

    private static Origin Origin(Edition edition) =>
        new(edition.Id, "NATO", edition.Title, edition.Name, null, "https://nato.int", "", "", null, null);
}
