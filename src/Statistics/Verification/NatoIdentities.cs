using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>The identities that the figures of one ally or group must satisfy inside one NATO release.</summary>
internal sealed class NatoIdentities(RoundedFigures figures, int baseYear)
{
    private static readonly Measure[] Categories =
    [
        Measure.Equipment,
        Measure.Personnel,
        Measure.Infrastructure,
        Measure.Other,
    ];

    private readonly PriceBasis _constant = PriceBasis.Constant(baseYear);

    public IEnumerable<Check> Of(AreaCode area, int year, Unit? currency) =>
        [
            .. Share(area, year),
            .. Deflator(area, year),
            .. Growth(area, year, Unit.Usd, "growth, US dollars"),
            .. CategoriesSum(area, year),
            .. PerHead(area, year),
            .. BaseYear(area, year, Measure.DefenceExpenditure, Unit.Usd),
            .. BaseYear(area, year, Measure.Gdp, Unit.Usd),
            .. currency is { } unit ? InCurrency(area, year, unit) : [],
        ];

    private IEnumerable<Check> InCurrency(AreaCode area, int year, Unit currency) =>
        [
            .. Growth(area, year, currency, "growth, national currency"),
            .. BaseYear(area, year, Measure.DefenceExpenditure, currency),
            .. FixedRate(area, year, currency),
        ];

    /// <summary>Share of real GDP = constant-price expenditure / constant-price GDP.</summary>
    private IEnumerable<Check> Share(AreaCode area, int year) =>
        Compare(
            "share",
            area,
            year,
            Key(area, Unit.PercentOfGdp, _constant),
            Percent(Key(area, Unit.Usd, _constant), new(area, Measure.Gdp, Unit.Usd, _constant), year)
        );

    /// <summary>
    /// With one deflator for spending and GDP, the constant-price share is the current-price share too. Groups are left
    /// out: fixed exchange rates reweight their members.
    /// </summary>
    private IEnumerable<Check> Deflator(AreaCode area, int year) =>
        area.IsGroup
            ? []
            : Compare(
                "deflator",
                area,
                year,
                Key(area, Unit.PercentOfGdp, _constant),
                Percent(
                    Key(area, Unit.Usd, PriceBasis.Current),
                    new(area, Measure.Gdp, Unit.Usd, PriceBasis.Current),
                    year
                )
            );

    /// <summary>Real change = change of the constant-price series on the year before.</summary>
    private IEnumerable<Check> Growth(AreaCode area, int year, Unit unit, string identity)
    {
        var ratio =
            figures.At(Key(area, unit, _constant), year) is { } now
            && figures.At(Key(area, unit, _constant), year - 1) is { } before
                ? Interval.Quotient(now, before)
                : null;
        return Compare(identity, area, year, Key(area, Unit.PercentChange, _constant), (ratio - 1) * 100);
    }

    /// <summary>The four categories make up the whole; a missing one is an exception to be named.</summary>
    private IEnumerable<Check> CategoriesSum(AreaCode area, int year)
    {
        var parts = Categories
            .Select(category => figures.At(new(area, category, Unit.PercentOfDefence, PriceBasis.None), year))
            .ToArray();
        if (parts.All(part => part is null))
            yield break;
        if (parts.Any(part => part is null))
        {
            // An edition held in part lacks what was not copied; that says nothing about the publisher.
            if (figures.Release.Edition.Coverage == Coverage.Full)
                yield return new Check("categories", area, year, null, null, false);
            yield break;
        }
        var sum = parts.Aggregate(new Interval(0, 0), (total, part) => total + part!.Value);
        yield return new Check("categories", area, year, 100, sum.Middle, sum.Meets(new Interval(100, 100)));
    }

    /// <summary>Expenditure and GDP a head imply the same population.</summary>
    private IEnumerable<Check> PerHead(AreaCode area, int year)
    {
        var gdpPerHead = new SeriesKey(area, Measure.Gdp, Unit.UsdPerHead, _constant);
        var gdp = new SeriesKey(area, Measure.Gdp, Unit.Usd, _constant);
        var bySpending = Quotient(
            Key(area, Unit.Usd, _constant),
            Key(area, Unit.UsdPerHead, _constant),
            year
        );
        var byProduct = Quotient(gdp, gdpPerHead, year);
        if (bySpending is not { } left || byProduct is not { } right)
            yield break;
        // Expenditure a head is printed in dollars and GDP a head in thousands: read the scale from the series.
        var scale = 1m;
        for (var i = figures.Release.Find(gdpPerHead)!.Multiplier; i > 0; i--)
            scale /= 10;
        right *= scale;
        yield return new Check("per head", area, year, left.Middle, right.Middle, left.Meets(right));
    }

    /// <summary>In the base year constant prices are current prices.</summary>
    private IEnumerable<Check> BaseYear(AreaCode area, int year, Measure measure, Unit unit) =>
        year == baseYear
            ? Compare(
                "base year",
                area,
                year,
                new(area, measure, unit, _constant),
                figures.At(new(area, measure, unit, PriceBasis.Current), year)
            )
            : [];

    /// <summary>Constant-price dollars are converted at the rate of the base year, in every year.</summary>
    private IEnumerable<Check> FixedRate(AreaCode area, int year, Unit currency)
    {
        var rate = Quotient(Key(area, currency, _constant), Key(area, Unit.Usd, _constant), year);
        var fixedRate = Quotient(
            Key(area, currency, PriceBasis.Current),
            Key(area, Unit.Usd, PriceBasis.Current),
            baseYear
        );
        if (rate is { } implied && fixedRate is { } expected)
            yield return new Check(
                "fixed rate",
                area,
                year,
                implied.Middle,
                expected.Middle,
                implied.Meets(expected)
            );
    }

    private IEnumerable<Check> Compare(
        string identity,
        AreaCode area,
        int year,
        SeriesKey published,
        Interval? other
    )
    {
        if (figures.At(published, year) is { } found && other is { } recomputed)
            yield return new Check(
                identity,
                area,
                year,
                figures.Release.ValueAt(published, year),
                recomputed.Middle,
                found.Meets(recomputed)
            );
    }

    private Interval? Percent(SeriesKey part, SeriesKey whole, int year) => Quotient(part, whole, year) * 100;

    private Interval? Quotient(SeriesKey dividend, SeriesKey divisor, int year) =>
        figures.At(dividend, year) is { } top && figures.At(divisor, year) is { } bottom
            ? Interval.Quotient(top, bottom)
            : null;

    private static SeriesKey Key(AreaCode area, Unit unit, PriceBasis basis) =>
        new(area, Measure.DefenceExpenditure, unit, basis);
}
