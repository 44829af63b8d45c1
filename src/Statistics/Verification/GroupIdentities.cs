using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Verification;

/// <summary>The identities that tie allies to one another inside one NATO release.</summary>
internal sealed class GroupIdentities(RoundedFigures figures, Alliance alliance, int baseYear)
{
    private static readonly AreaCode[] Groups = [AreaCode.Nato, AreaCode.EuropeAndCanada];

    private IEnumerable<(Measure Measure, Unit Unit, PriceBasis Basis)> Summed =>
        [
            (Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current),
            (Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Constant(baseYear)),
            (Measure.Gdp, Unit.Usd, PriceBasis.Current),
            (Measure.Gdp, Unit.Usd, PriceBasis.Constant(baseYear)),
            (Measure.MilitaryPersonnel, Unit.Persons, PriceBasis.None),
        ];

    public IEnumerable<Check> All() =>
        Groups
            .SelectMany(group =>
                Summed.SelectMany(table => Sums(group, table.Measure, table.Unit, table.Basis))
            )
            .Concat(CommonCurrency());

    /// <summary>A group's amount is the sum over that year's members.</summary>
    private IEnumerable<Check> Sums(AreaCode group, Measure measure, Unit unit, PriceBasis basis)
    {
        if (figures.Release.Find(new SeriesKey(group, measure, unit, basis)) is not { } total)
            yield break;
        foreach (var observation in total.Observations)
        {
            var sum = Aggregate
                .Members(alliance, group, observation.Year)
                .Select(ally => figures.At(new(ally.Code, measure, unit, basis), observation.Year))
                .Aggregate(new Interval(0, 0), (running, part) => running + (part ?? new Interval(0, 0)));
            var published = figures.At(total.Key, observation.Year)!.Value;
            var identity = $"sum of members, {measure}{(basis == PriceBasis.None ? "" : " " + basis)}";
            yield return new Check(
                identity,
                group,
                observation.Year,
                observation.Value,
                sum.Middle,
                published.Meets(sum)
            );
        }
    }

    /// <summary>
    /// Allies that share a currency share its exchange rate: each rate implied by expenditure in both currencies meets
    /// the median of all.
    /// </summary>
    private IEnumerable<Check> CommonCurrency() =>
        from year in Enumerable.Range(2000, 100)
        let rates = Rates(year).ToArray()
        where rates.Length > 1
        let median = rates.OrderBy(pair => pair.Rate.Middle).ElementAt(rates.Length / 2).Rate
        from pair in rates
        select new Check(
            "common currency",
            pair.Ally.Code,
            year,
            pair.Rate.Middle,
            median.Middle,
            pair.Rate.Meets(median)
        );

    private IEnumerable<(Ally Ally, Interval Rate)> Rates(int year)
    {
        foreach (var ally in alliance.Members.Where(ally => ally.CurrencyIn(year) == "EUR"))
        {
            var euro = figures.At(
                new(ally.Code, Measure.DefenceExpenditure, Unit.National("EUR"), PriceBasis.Current),
                year
            );
            var dollar = figures.At(
                new(ally.Code, Measure.DefenceExpenditure, Unit.Usd, PriceBasis.Current),
                year
            );
            if (
                euro is { } amount
                && dollar is { } converted
                && Interval.Quotient(amount, converted) is { } rate
            )
                yield return (ally, rate);
        }
    }
}
