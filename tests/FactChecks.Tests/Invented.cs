using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

/// <summary>
/// An invented edition with amounts, written as a table: "POL 2024 USD 35000" is at current prices, "POL 2024 USDC
/// 30000" at constant ones, "POL 2024 PLN 140000" in national currency, "POL 2024 CHG 12.5" the published real change.
/// </summary>
internal static class Invented
{
    public static readonly DateOnly Day = new(2025, 1, 1);

    public static readonly CheckDay Check = new(Day, false, House.Today);

    public static Ledger Ledger(params string[] figures) =>
        new(House.Alliance("ESP", "EST", "GBR", "LVA", "POL"), [Edition("2024", "2024-06-17", figures)], []);

    public static Release Edition(string name, string published, params string[] figures)
    {
        var shell = House.Edition(name, published, Coverage.Full);
        return new Release(
            shell.Edition,
            shell.Origins,
            figures
                .Select(figure => figure.Split(' '))
                .GroupBy(Key)
                .Select(rows => new Series(rows.Key, 6, rows.Select(Observed)))
        );
    }

    private static SeriesKey Key(string[] cells)
    {
        var constant = PriceBasis.Constant(2015);
        var (unit, basis) = cells[2] switch
        {
            "USD" => (Unit.Usd, PriceBasis.Current),
            "USDC" => (Unit.Usd, constant),
            "CHG" => (Unit.PercentChange, constant),
            "SHARE" => (Unit.PercentOfGdp, constant),
            var currency => (Unit.National(currency), PriceBasis.Current),
        };
        return new SeriesKey(new AreaCode(cells[0]), Measure.DefenceExpenditure, unit, basis);
    }

    private static Observation Observed(string[] cells) =>
        new(
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            decimal.Parse(cells[3], CultureInfo.InvariantCulture),
            ObservationStatus.Actual,
            0
        );
}
