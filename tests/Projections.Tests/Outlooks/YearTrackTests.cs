using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Tests.Outlooks;

public sealed class YearTrackTests
{
    private readonly YearTrack _track = new(2020, [100, 110]);

    [Fact]
    public void AValueIsFoundByItsYear()
    {
        Assert.Equal((100, 110), (_track[2020], _track[2021]));
        Assert.Equal(2021, _track.LastYear);
    }

    [Fact]
    public void ItGoesOnAtTheLastRateOfGrowth()
    {
        var longer = _track.GrownTo(2023);
        Assert.Equal(2023, longer.LastYear);
        Assert.Equal(121, longer[2022], 1e-9);
        Assert.Equal(133.1, longer[2023], 1e-9);
    }

    [Fact]
    public void ItGoesOnAtTheLastValue() => Assert.Equal(110, _track.HeldTo(2030)[2030]);

    [Fact]
    public void AYearThatIsThereChangesNothing() => Assert.Equal(_track.Values, _track.GrownTo(2021).Values);

    [Fact]
    public void TwoTracksAreCombinedYearByYear() =>
        Assert.Equal([50, 55], _track.With(new YearTrack(2020, [2, 2]), (a, b) => a / b).Values);
}
