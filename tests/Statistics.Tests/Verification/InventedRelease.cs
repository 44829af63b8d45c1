using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Verification;

/// <summary>
/// A small release in which every identity holds: 2020 and the base year 2021, France and the United States, Europe
/// and Canada made of France alone. A test changes one cell and looks for what breaks.
/// </summary>
internal sealed class InventedRelease
{
    private static readonly PriceBasis s_current = PriceBasis.Current;

    private readonly Dictionary<(SeriesKey Key, int Year), decimal> _cells = [];
    private readonly Edition _edition = Invented.Edition("2022", "2022-06-27");

    public InventedRelease()
    {
        // One euro is a dollar and a quarter, in every year: 5 dollars are 4 euro.
        Ally("FRA", "EUR", spent: [40_000, 50_000], product: [2_000_000, 2_000_000], perUnit: 0.8m);
        Ally("USA", "USD", spent: [300_000, 360_000], product: [9_000_000, 9_000_000], perUnit: 1);
        Group("NATO", spent: [340_000, 410_000], product: [11_000_000, 11_000_000]);
        Group("NATO-EUR-CAN", spent: [40_000, 50_000], product: [2_000_000, 2_000_000]);
    }

    public Coverage Coverage { get; init; } = Coverage.Full;

    public InventedRelease With(SeriesKey key, int year, decimal value)
    {
        _cells[(key, year)] = value;
        return this;
    }

    public InventedRelease Without(SeriesKey key, int year)
    {
        _cells.Remove((key, year));
        return this;
    }

    public Release Build(params DeclaredOddity[] declared) =>
        Invented.Declaring(
            Invented.Release(
                _edition with
                {
                    Coverage = Coverage,
                },
                _cells
                    .GroupBy(cell => cell.Key.Key)
                    .Select(cells => new Series(
                        cells.Key,
                        0,
                        cells.Select(cell => new Observation(
                            cell.Key.Year,
                            cell.Value,
                            ObservationStatus.Actual,
                            0
                        ))
                    ))
            ),
            [.. declared]
        );

    private void Ally(string code, string currency, decimal[] spent, decimal[] product, decimal perUnit)
    {
        Group(code, spent, product);
        Pair(
            Invented.Spent(code, s_current, Unit.National(currency)),
            spent[0] * perUnit,
            spent[1] * perUnit
        );
        Pair(
            Invented.Spent(code, Invented.Constant, Unit.National(currency)),
            spent[0] * perUnit,
            spent[1] * perUnit
        );
        Pair(Invented.Spent(code, Invented.Constant, Unit.UsdPerHead), spent[0], spent[1]);
        Pair(Invented.Gdp(code, Invented.Constant) with { Unit = Unit.UsdPerHead }, product[0], product[1]);
        Pair(Invented.Category(code, Measure.Equipment), 25, 30);
        Pair(Invented.Category(code, Measure.Personnel), 40, 35);
        Pair(Invented.Category(code, Measure.Infrastructure), 5, 5);
        Pair(Invented.Category(code, Measure.Other), 30, 30);
    }

    private void Group(string code, decimal[] spent, decimal[] product)
    {
        foreach (var basis in new[] { s_current, Invented.Constant })
        {
            Pair(Invented.Spent(code, basis), spent[0], spent[1]);
            Pair(Invented.Gdp(code, basis), product[0], product[1]);
        }
        Pair(
            Invented.Share(code),
            Math.Round(spent[0] / product[0] * 100, 2),
            Math.Round(spent[1] / product[1] * 100, 2)
        );
        With(
            Invented.Spent(code, Invented.Constant, Unit.PercentChange),
            2021,
            Math.Round((spent[1] / spent[0] - 1) * 100, 2)
        );
    }

    private void Pair(SeriesKey key, decimal first, decimal second) =>
        With(key, 2020, first).With(key, 2021, second);
}
