using Burdenshare.Statistics.Perimeters;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests;

public sealed class PerimeterTests
{
    private static readonly DateOnly s_day = new(2026, 11, 26);

    [Fact]
    public void EachPerimeterHasItsRowWhetherItsPublisherIsHeldOrNot()
    {
        var rows = PerimeterFigure.SideBySide(Held.Ledger, s_day, new("ESP"), 2024).ToArray();
        Assert.Equal(["nato", "eurostat", "sipri", "eda"], rows.Select(row => row.Perimeter.Publisher));
        Assert.Equal(1.42m, rows[0].Share!.Value);
        Assert.Equal(("XDC-EUR", PriceBasis.Current), (rows[0].Amount!.Unit, rows[0].Amount!.Basis));
        Assert.All(
            rows[1..],
            row =>
            {
                Assert.Null(row.Edition);
                Assert.Null(row.Share);
                Assert.Null(row.Amount);
            }
        );
    }

    [Fact]
    public void EachPublisherIsReadInItsOwnEditionAndMeasure()
    {
        var ledger = With(
            Of(
                "eurostat",
                "cofog",
                "2026-02",
                new(new("ESP"), new("GF02"), Unit.PercentOfGdp, PriceBasis.Current),
                0.9m
            ),
            Of(
                "sipri",
                "milex",
                "2025-04",
                new(new("ESP"), Measure.DefenceExpenditure, Unit.PercentOfGdp, PriceBasis.Current),
                1.43m
            )
        );
        var rows = PerimeterFigure.SideBySide(ledger, s_day, new("ESP"), 2024).ToArray();
        Assert.Equal([1.42m, 0.9m, 1.43m, null], rows.Select(row => row.Share?.Value));
        Assert.Equal("eurostat-cofog", rows[1].Edition!.Id);
        // Before its release a publisher says nothing.
        Assert.Null(
            PerimeterFigure.SideBySide(ledger, new(2025, 1, 1), new("ESP"), 2024).ElementAt(2).Edition
        );
    }

    [Fact]
    public void EveryPerimeterSaysWhatItCountsAndWhereThatIsSaid() =>
        Assert.All(
            Held.Ledger.Perimeters,
            perimeter =>
            {
                Assert.NotEmpty(perimeter.Counts);
                Assert.NotEmpty(perimeter.LeavesOut);
                Assert.NotEmpty(perimeter.Basis);
                Assert.NotEmpty(perimeter.Source);
            }
        );

    private static Release Of(
        string publisher,
        string name,
        string published,
        SeriesKey key,
        decimal value
    ) =>
        Invented.Release(
            new Edition(publisher, name, name, Invented.Date(published), Coverage.Full),
            Invented.Series(key, 2024, value)
        );

    private static Ledger With(params Release[] more) =>
        new(Held.Ledger.Alliance, [.. Held.Ledger.Releases, .. more], Held.Ledger.NotHeld)
        {
            Perimeters = Held.Ledger.Perimeters,
        };
}
