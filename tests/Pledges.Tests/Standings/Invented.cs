using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Standings;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Tests.Standings;

/// <summary>A single ally whose shares a test writes down, against one target: 3 %, from 2020 to 2030.</summary>
internal static class Invented
{
    public const decimal Target = 3;
    public const int From = 2020;
    public const int By = 2030;

    private static readonly AreaCode s_area = new("AAA");

    private static readonly DateOnly s_asOf = new(2026, 1, 1);

    /// <summary>Where the ally stands in the last year of its shares.</summary>
    public static AllyStanding Standing(params (int Year, decimal Share)[] shares) =>
        Standing(Book(), Series(Measure.DefenceExpenditure, Unit.PercentOfGdp, shares));

    /// <summary>Where the ally stands by the series of a test, against the agreements of a book.</summary>
    public static AllyStanding Standing(AgreementBook book, params Series[] series)
    {
        var origin = new Origin("nato-x", "NATO", "x", "x", null, "https://nato.int", "", "", null, null);
        var edition = new Edition(Ledger.Nato, "x", "x", Date("2025"), Coverage.Full, null, 2015);
        var release = new Release(edition, [origin], series);
        var ally = new Ally(s_area, "Aland", Date("1949"), [new("EUR", null, null)], true, []);
        var ledger = new Ledger(new Alliance([ally]), [release], []);
        return Held.Value(StandingReport.Draw(ledger, book, release, new StandingQuestion(s_asOf)))
            .Allies.Single();
    }

    /// <summary>The ally's figures at constant prices.</summary>
    public static Series Series(Measure measure, Unit unit, params (int Year, decimal Value)[] figures) =>
        new(
            new SeriesKey(s_area, measure, unit, PriceBasis.Constant(2015)),
            0,
            figures.Select(each => new Observation(each.Year, each.Value, ObservationStatus.Actual, 0))
        );

    /// <summary>One agreement: the target, by a year.</summary>
    public static AgreementBook Book(int by = By)
    {
        var adopted = new DateOnly(From, 7, 1);
        var component = new Component(
            "x/defexp",
            "x",
            "x",
            Measure.DefenceExpenditure,
            Unit.PercentOfGdp,
            false,
            by,
            [new DatedValue(adopted, Target, "x", "https://example.org")]
        );
        return new AgreementBook([new Agreement("x", "x", adopted, null, [component])]);
    }

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
