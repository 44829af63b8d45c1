using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests;

/// <summary>Two small invented editions of one publisher and one of another, with every kind of cell.</summary>
internal static class Invented
{
    public static readonly PriceBasis Constant = PriceBasis.Constant(2021);

    public static readonly Alliance Alliance = new([
        Ally("CAN", "Canada", "CAD"),
        Ally("FRA", "France", "EUR"),
    ]);

    /// <summary>What a stranger may have called a document.</summary>
    public const string Hostile = "=HYPERLINK(\"https://evil.example\"), <b>\"x\"</b>";

    public static readonly Release Old = Release(
        "nato",
        "2025",
        "2025-08-28",
        Coverage.Full,
        Series(
            "FRA",
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            Constant,
            0,
            (2024, 2.00m, Actual),
            (2025, 2.05m, Estimate)
        )
    );

    public static readonly Release New = Release(
        "nato",
        "2026",
        "2026-07-10",
        Coverage.Full,
        Series(
            "FRA",
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            Constant,
            0,
            (2024, 2.010m, Actual),
            (2026, 2.2m, Estimate)
        ),
        Series("FRA", Measure.DefenceExpenditure, Unit.Usd, Constant, 6, (2024, 60000m, Actual)),
        Series(
            "FRA",
            Measure.DefenceExpenditure,
            Unit.National("EUR"),
            PriceBasis.Current,
            6,
            (2024, 55000.5m, Actual)
        ),
        Series(
            "CAN",
            Measure.DefenceExpenditure,
            Unit.PercentChange,
            Constant,
            0,
            (2024, -2.736816894190086m, Actual)
        ),
        Series(
            "NATO",
            Measure.MilitaryPersonnel,
            Unit.Persons,
            PriceBasis.None,
            3,
            (2024, 3300.25m, Unstated)
        )
    );

    public static readonly Release Other = Release(
        "fed",
        "2026-07",
        "2026-07",
        Coverage.Partial,
        Series("CAN", Measure.ExchangeRate, new Unit("CAD"), PriceBasis.Current, 0, (2024, 1.3698m, Actual))
    );

    public static readonly ExportOrder Order = new(
        [Old, New, Other],
        Alliance,
        new DateOnly(2026, 8, 1),
        "0.1.0"
    );

    /// <summary>Figures of the three editions: 2, 6 and 1.</summary>
    public const int Figures = 9;

    public const ObservationStatus Actual = ObservationStatus.Actual;
    public const ObservationStatus Estimate = ObservationStatus.Estimate;
    public const ObservationStatus Unstated = ObservationStatus.Unstated;

    public static Release Release(
        string publisher,
        string name,
        string published,
        Coverage coverage,
        params IEnumerable<Series> series
    )
    {
        Assert.True(PartialDate.TryParse(published, out var date));
        var edition = new Edition(publisher, name, $"Figures, {name}", date, coverage, "Defence", 2021);
        return new Release(edition, [Origin(edition)], series);
    }

    public static Series Series(
        string area,
        Measure measure,
        Unit unit,
        PriceBasis basis,
        int multiplier,
        params (int Year, decimal Value, ObservationStatus Status)[] points
    ) =>
        new(
            new SeriesKey(new AreaCode(area), measure, unit, basis),
            multiplier,
            points.Select(point => new Observation(point.Year, point.Value, point.Status, 0))
        );

    private static Origin Origin(Edition edition) =>
        new(
            edition.Id,
            edition.Publisher,
            Hostile,
            edition.Name,
            null,
            $"https://example.org/{edition.Name}",
            "+free, \"as in air\"",
            "-by hand",
            new string('a', 64),
            "@careful\nin two lines"
        );

    private static Ally Ally(string code, string name, string currency)
    {
        Assert.True(PartialDate.TryParse("1949", out var joined));
        return new Ally(new AreaCode(code), name, joined, [new(currency, null, null)], true, []);
    }
}
