using Burdenshare.Sources.Imf;
using Burdenshare.Sources.Tests.Imports;

namespace Burdenshare.Sources.Tests.Imf;

public sealed class WeoSubjectTests
{
    [Fact]
    public void UnitsAndPricesAreThoseOfTheEmbeddedDatabase()
    {
        var held = ImportDesk.Held.Releases.Single(release => release.Edition.Id == "imf-weo-2026-04");
        Assert.All(
            held.Series,
            series =>
            {
                var subject = WeoSubject.All[series.Key.Measure.Code];
                Assert.Equal(
                    (series.Key.Unit.Code, series.Multiplier, series.Key.Basis),
                    (subject.Unit, subject.Multiplier, subject.Basis)
                );
            }
        );
    }

    [Fact]
    public void EverySubjectThatIsReadIsHeld() =>
        Assert.Equal(
            WeoSubject.All.Keys.Order(StringComparer.Ordinal),
            ImportDesk
                .Held.Releases.Single(release => release.Edition.Id == "imf-weo-2026-04")
                .Series.Select(series => series.Key.Measure.Code)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void ASubjectIsKnownInSmallLettersToo() =>
        Assert.Same(WeoSubject.All["NGDPD"], WeoSubject.All["ngdpd"]);
}
