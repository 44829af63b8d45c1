using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statistics.Tests;

public sealed class SeriesKeyTests
{
    private static readonly Gen<SeriesKey> s_keys = Gen.Select(
        OneOf("POL", "EST"),
        OneOf("DEFEXP", "GDP"),
        OneOf("USD", "PC_GDP"),
        OneOf("none", "current", "constant-2021"),
        (area, measure, unit, basis) =>
            new SeriesKey(
                new(area),
                new(measure),
                new(unit),
                PriceBasis.TryParse(basis, out var prices) ? prices : PriceBasis.None
            )
    );

    private static Gen<string> OneOf(params string[] words) =>
        Gen.Int[0, words.Length - 1].Select(at => words[at]);

    [Fact]
    public void KeysAreEqualExactlyWhereTheyReadAlike() =>
        Gen.Select(s_keys, s_keys)
            .Sample(pair =>
            {
                var (one, other) = pair;
                var alike = one.ToString() == other.ToString();
                Assert.Equal(alike, one == other);
                Assert.Equal(alike, one.CompareTo(other) == 0);
                Assert.True(!alike || one.GetHashCode() == other.GetHashCode());
            });

    [Fact]
    public void OrderIsByMeasureUnitPricesAndArea()
    {
        SeriesKey[] ordered =
        [
            new(new("POL"), Measure.DefenceExpenditure, Unit.PercentOfGdp, PriceBasis.Current),
            new(new("EST"), Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Constant(2021)),
            new(new("EST"), Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current),
            new(new("POL"), Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current),
            new(new("EST"), Measure.Gdp, Unit.PercentOfGdp, PriceBasis.None),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0].CompareTo(null) > 0);
        Assert.False(ordered[0].Equals(null));
    }
}
