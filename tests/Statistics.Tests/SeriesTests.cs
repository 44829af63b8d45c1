using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statistics.Tests;

public sealed class SeriesTests
{
    private static readonly Gen<SeriesKey> s_key = Gen.Select(
        Gen.OneOf("FRA", "USA", "NATO"),
        Gen.OneOf(Measure.Gdp, Measure.Equipment),
        Gen.OneOf(Unit.Usd, Unit.PercentOfGdp, Unit.National("EUR")),
        Gen.OneOf(PriceBasis.None, PriceBasis.Current, PriceBasis.Constant(2015)),
        (area, measure, unit, basis) => new SeriesKey(new(area), measure, unit, basis)
    );

    [Fact]
    public void AYearIsFoundWhateverTheOrderOfTheRows() =>
        Gen.Select(Gen.Int[1949, 2040], Gen.Decimal[-1000, 1000])
            .Array[0, 40]
            .Sample(rows =>
            {
                var byYear = rows.DistinctBy(row => row.Item1)
                    .ToDictionary(row => row.Item1, row => row.Item2);
                var series = new Series(
                    Invented.Share("FRA"),
                    0,
                    byYear.Select(row => new Observation(row.Key, row.Value, ObservationStatus.Actual, 0))
                );
                return Enumerable
                    .Range(1940, 110)
                    .All(year =>
                        series.At(year)?.Value == (byYear.TryGetValue(year, out var value) ? value : null)
                    );
            });

    [Fact]
    public void TwoFiguresOfOneYearAreABrokenInvariant()
    {
        var twice = new Observation(2020, 1, ObservationStatus.Actual, 0);
        Assert.Throws<ArgumentException>(() => new Series(Invented.Share("FRA"), 0, [twice, twice]));
    }

    [Fact]
    public void KeysHaveOneOrder() =>
        Gen.Select(s_key, s_key, s_key)
            .Sample(
                (a, b, c) =>
                    Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                    && (a.CompareTo(b) == 0) == (a == b)
                    && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0)
            );

    [Fact]
    public void AReleaseListsItsSeriesInOneOrder() =>
        Gen.Shuffle(
                new[]
                {
                    Invented.Series(Invented.Share("USA"), 2014, 3.7m, 3.5m),
                    Invented.Series(Invented.Share("FRA"), 2014, 1.8m),
                    Invented.Series(Invented.Gdp("FRA", Invented.Constant), 2014, 2_500_000),
                }
            )
            .Sample(series =>
            {
                var release = Invented.Release(Invented.Edition("2016", "2016-07-04"), series);
                return release
                        .Series.Select(each => $"{each.Key.Measure} {each.Key.Area}")
                        .SequenceEqual(["DEFEXP FRA", "DEFEXP USA", "GDP FRA"])
                    && release.Count == 4
                    && release.LastYear == 2015;
            });

    [Fact]
    public void AFigureCannotBeReadWithoutItsOrigin()
    {
        var release = Invented.Release(
            Invented.Edition("2016", "2016-07-04"),
            Invented.Series(Invented.Share("FRA"), 2014, 1.82m)
        );
        var figure = release.FigureAt(Invented.Share("FRA"), 2014)!;
        Assert.Equal((1.82m, "nato-2016", "2016"), (figure.Value, figure.Origin.Id, figure.Edition.Name));
        Assert.Null(release.FigureAt(Invented.Share("FRA"), 2015));
        Assert.Null(release.FigureAt(Invented.Share("USA"), 2014));
    }

    [Fact]
    public void ThePrecisionIsThatOfThePublishedFigure() =>
        Assert.Equal(2, new Observation(2020, 2.00m, ObservationStatus.Actual, 0).Decimals);
}
