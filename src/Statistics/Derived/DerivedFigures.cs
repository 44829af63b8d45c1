using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Derived;

/// <summary>
/// Reads a release for what it prints, and derives what it does not print from what it does: amounts of a category,
/// shares at current prices, figures a head and a soldier, real growth, sums over groups, amounts at purchasing power
/// parity. Rules and sources: docs/method/derived.md. Null where a figure beneath is missing, never a guess.
/// </summary>
/// <param name="ledger">For members of groups, and for the rates that a release does not hold.</param>
/// <param name="release">The edition that is read; its figures are never mixed with another edition of NATO's.</param>
/// <param name="day">Rates are taken from what was published by this day.</param>
public sealed class DerivedFigures(Ledger ledger, Release release, DateOnly day)
{
    private static readonly HashSet<string> s_additive =
    [
        Unit.Usd.Code,
        Unit.Persons.Code,
        Quantity.PurchasingPower,
        "EUR",
    ];

    /// <summary>The release that is read.</summary>
    public Release Release => release;

    /// <summary>A quantity of an area or set in a year; null where the release cannot tell.</summary>
    public DerivedFigure? At(Quantity quantity, AreaSet area, int year)
    {
        var asked = quantity.Complete;
        return Printed(asked, area, year)
            ?? (area.IsSet ? Summed(asked, area, year) : null)
            ?? Derive(asked, area, year);
    }

    private DerivedFigure? Printed(Quantity asked, AreaSet area, int year)
    {
        if (!area.MayBePrinted)
            return null;
        var found = release
            .Of(area.Code, asked.Measure)
            .Where(series => asked.IsMet(series.Key))
            .OrderBy(series => Preference(asked, series.Key));
        foreach (var series in found)
            if (series.At(year) is { } point)
                return Quoted(release.Quote(series, point));
        return null;
    }

    // Where prices are left open: amounts at current prices, everything else as it is printed.
    private static int Preference(Quantity asked, SeriesKey key) =>
        asked.Prices is null && key.Unit.IsCurrency && key.Basis != PriceBasis.Current ? 1 : 0;

    private static DerivedFigure Quoted(Figure figure) =>
        new(figure.InPlainUnit(), figure.Key.Unit.Code, figure.Key.Basis, [figure]);

    /// <summary>
    /// A sum over members; null as soon as one lacks its figure, because a part would pass for the whole.
    /// </summary>
    private DerivedFigure? Summed(Quantity asked, AreaSet area, int year)
    {
        if (asked.Unit is null || !s_additive.Contains(asked.Unit) || asked.Measure == Measure.ExchangeRate)
            return null;
        DerivedFigure? sum = null;
        foreach (var (code, mayLack) in area.Members(ledger.Alliance, year))
            if (At(asked, code, year) is { } part)
                sum = sum is null ? part : Sum(sum, part);
            else if (!mayLack)
                return null;
        return sum;
    }

    private static DerivedFigure Sum(DerivedFigure left, DerivedFigure right) =>
        left with
        {
            Value = left.Value + right.Value,
            From = left.From.AddRange(right.From),
        };

    private DerivedFigure? Derive(Quantity asked, AreaSet area, int year) =>
        asked.Unit switch
        {
            "PC_GDP" when asked.IsCategory => OfWhole(asked, area, year, Unit.PercentOfGdp.Code),
            "PC_GDP" => Share(asked with { Prices = asked.Prices ?? SharePrices }, area, year),
            "PC_DEFEXP" when area.IsSet => Ratio(
                Dollars(asked with { Prices = Quantity.Current }, area, year),
                Dollars(Whole(Quantity.Current), area, year),
                Unit.PercentOfDefence,
                100
            ),
            "PC_CHANGE" => Change(asked, area, year),
            "USD_PS" => Ratio(Dollars(asked, area, year), Population(area, year), Unit.UsdPerHead, 1_000_000),
            Quantity.PerSoldier => Ratio(
                Dollars(asked, area, year),
                At(new(Measure.MilitaryPersonnel), area, year),
                new(Quantity.PerSoldier),
                1_000_000
            ),
            Quantity.PurchasingPower => AtParity(asked, area, year),
            "PS" when asked.Measure == Measure.Population => Population(area, year),
            "EUR" => InEuro(asked, area, year),
            "LCU" when asked.Measure == Measure.Gdp => GdpInCurrency(asked, area, year),
            { } money when asked.IsCategory && money is "USD" or "LCU" => OfWhole(asked, area, year, money),
            _ => null,
        };

    // A share of GDP is one of real GDP wherever the release has constant prices: NATO's rule.
    private string SharePrices => release.Edition.BaseYear is null ? Quantity.Current : Quantity.Constant;

    private DerivedFigure? Share(Quantity asked, AreaSet area, int year) =>
        Ratio(Dollars(asked, area, year), Dollars(Gdp(asked), area, year), Unit.PercentOfGdp, 100);

    /// <summary>
    /// A category is printed in percent of the whole: its amount is that percentage of the whole's amount.
    /// </summary>
    private DerivedFigure? OfWhole(Quantity asked, AreaSet area, int year, string unit)
    {
        if (
            area.IsSet && !area.MayBePrinted
            || Printed(asked with { Unit = Unit.PercentOfDefence.Code, Prices = null }, area, year)
                is not { } part
            || At(Whole(asked.Prices) with { Unit = unit }, area, year) is not { } whole
        )
            return null;
        return new(part.Value * whole.Value / 100, whole.Unit, whole.Basis, part.From.AddRange(whole.From));
    }

    /// <summary>
    /// Change on the year before: real at constant prices, which is what is meant where none are named.
    /// </summary>
    private DerivedFigure? Change(Quantity asked, AreaSet area, int year)
    {
        var amount = new Quantity(
            asked.Measure,
            AmountUnit(asked.Measure),
            asked.Prices ?? Quantity.Constant
        );
        return
            At(amount, area, year) is { } now
            && At(amount, area, year - 1) is { Value: not 0 } before
            && now.Unit == before.Unit
            ? new(
                (now.Value / before.Value - 1) * 100,
                Unit.PercentChange.Code,
                now.Basis,
                now.From.AddRange(before.From)
            )
            : null;
    }

    private static string AmountUnit(Measure measure) =>
        new Quantity(measure).UsualUnit == Unit.Persons.Code ? Unit.Persons.Code : Unit.Usd.Code;

    // NATO prints no population, but both its tables a head imply one: amount over amount a head.
    private DerivedFigure? Population(AreaSet area, int year) =>
        Heads(Measure.Gdp, area, year)
        ?? Heads(Measure.DefenceExpenditure, area, year)
        ?? (area.IsSet ? null : Elsewhere("LP")?.At(new(new("LP"), Unit.Persons.Code), area, year));

    private DerivedFigure? Heads(Measure measure, AreaSet area, int year) =>
        area.MayBePrinted
            ? Ratio(
                Printed(new(measure, Unit.Usd.Code, Quantity.Constant), area, year),
                Printed(new(measure, Unit.UsdPerHead.Code, Quantity.Constant), area, year),
                Unit.Persons,
                1_000_000
            )
            : null;

    private DerivedFigure? InEuro(Quantity asked, AreaSet area, int year) =>
        Ratio(
            Dollars(asked with { Prices = Quantity.Current }, area, year),
            RateFor(year, AreaCode.EuroArea),
            new("EUR"),
            1,
            multiply: true
        );

    private DerivedFigure? RateFor(int year, AreaCode area) =>
        Elsewhere(Measure.ExchangeRate.Code)?.At(new(Measure.ExchangeRate, "EUR"), area, year);

    /// <summary>
    /// Own currency over the IMF's implied rate of parity, NGDP / PPPGDP: the same rule for every country, so both
    /// sides of a comparison are at parity or neither is.
    /// </summary>
    private DerivedFigure? AtParity(Quantity asked, AreaSet area, int year) =>
        area.IsSet || Elsewhere("PPPGDP") is not { } outlook
            ? null
            : Ratio(
                At(asked with { Unit = Quantity.National, Prices = Quantity.Current }, area, year),
                Ratio(
                    outlook.At(new(new("NGDP"), "XDC"), area, year),
                    outlook.At(new(new("PPPGDP"), Quantity.PurchasingPower), area, year),
                    new("XDC"),
                    1
                ),
                new(Quantity.PurchasingPower),
                1
            );

    // NATO prints GDP in dollars and expenditure in both: the rate of the one is the rate of the other.
    private DerivedFigure? GdpInCurrency(Quantity asked, AreaSet area, int year)
    {
        var own = At(Whole(asked.Prices) with { Unit = Quantity.National }, area, year);
        var rate = Ratio(own, Dollars(Whole(asked.Prices), area, year), new(own?.Unit ?? ""), 1);
        return rate is null
            ? null
            : Ratio(Dollars(Gdp(asked), area, year), rate, new(rate.Unit), 1, multiply: true);
    }

    private DerivedFigure? Dollars(Quantity asked, AreaSet area, int year) =>
        At(asked with { Unit = Unit.Usd.Code, Prices = asked.Prices ?? Quantity.Current }, area, year);

    private static Quantity Gdp(Quantity asked) => new(Measure.Gdp, null, asked.Prices);

    private static Quantity Whole(string? prices) => new(Measure.DefenceExpenditure, null, prices);

    /// <summary>The newest release by the day that holds a measure which this one lacks.</summary>
    private DerivedFigures? Elsewhere(string measure) =>
        ledger.NewestHolding(new Measure(measure), day) is { } other && other != release
            ? new DerivedFigures(ledger, other, day)
            : null;

    private static DerivedFigure? Ratio(
        DerivedFigure? part,
        DerivedFigure? whole,
        Unit unit,
        decimal times,
        bool multiply = false
    ) =>
        part is { } top && whole is { Value: not 0 } bottom
            ? new(
                (multiply ? top.Value * bottom.Value : top.Value / bottom.Value) * times,
                unit.Code,
                top.Basis,
                [.. top.From, .. bottom.From]
            )
            : null;
}
