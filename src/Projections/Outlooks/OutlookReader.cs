using System.Collections.Immutable;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections.Outlooks;

/// <summary>Reads allies' outlooks in one release of the IMF's World Economic Outlook.</summary>
/// <param name="release">The release.</param>
/// <param name="firstYear">First year needed.</param>
/// <param name="lastYear">Last year needed; beyond the release it is carried on.</param>
internal sealed class OutlookReader(Release release, int firstYear, int lastYear)
{
    /// <summary>The publisher of outlooks.</summary>
    public const string Publisher = "imf";

    private const int Millions = 6;
    private static readonly Unit s_national = new("XDC");
    private static readonly Unit s_index = new("INDEX");

    /// <summary>The ally's outlook; null where the release lacks one of its series.</summary>
    public Outlook? Read(Ally ally)
    {
        var area = ally.Code;
        var gdp = Track(new(area, new("NGDP"), s_national, PriceBasis.Current));
        var usd = Track(new(area, new("NGDPD"), Unit.Usd, PriceBasis.Current));
        var prices = Track(new(area, new("NGDP_D"), s_index, PriceBasis.None));
        var balance = Percent(area, "GGXCNL_NGDP");
        var debt = Percent(area, "GGXWDG_NGDP");
        // Revenue is what is spent and not borrowed; the release of 2019 prints only the two.
        var revenue = Percent(area, "GGR_NGDP") ?? Sum(Percent(area, "GGX_NGDP"), balance);
        if (gdp is null || usd is null || prices is null || balance is null || debt is null)
            return null;
        return revenue is null ? null : Carried(CurrencyOf(ally), (gdp, usd, prices), revenue, balance, debt);
    }

    // A release counts in the money of the day it came out.
    private string CurrencyOf(Ally ally) => ally.CurrencyIn(release.Edition.Published.Latest.Year);

    private Outlook Carried(
        string currency,
        (YearTrack Gdp, YearTrack Usd, YearTrack Prices) economy,
        YearTrack revenue,
        YearTrack balance,
        YearTrack debt
    )
    {
        var gdp = economy.Gdp.GrownTo(lastYear);
        var rates = economy.Gdp.With(economy.Usd, (national, usd) => national / usd).HeldTo(lastYear);
        var balances = balance.HeldTo(lastYear);
        return new Outlook(
            currency,
            economy.Gdp.LastYear,
            gdp,
            gdp.With(rates, (national, rate) => national / rate),
            economy.Prices.GrownTo(lastYear),
            revenue.HeldTo(lastYear),
            balances,
            Accumulated(debt, gdp, balances)
        );
    }

    // d = d / (1 + g) - balance + sf. The stock-flow adjustment goes on too: Norway's surplus buys assets and pays no
    // debt.
    private YearTrack Accumulated(YearTrack debt, YearTrack gdp, YearTrack balances)
    {
        var values = debt.Values.ToBuilder();
        var last = debt.LastYear;
        var stockFlow = debt[last] - debt[last - 1] * gdp[last - 1] / gdp[last] + balances[last];
        for (var year = last + 1; year <= lastYear; year++)
            values.Add(values[^1] * gdp[year - 1] / gdp[year] - balances[year] + stockFlow);
        return debt with { Values = values.ToImmutable() };
    }

    private YearTrack? Percent(AreaCode area, string measure) =>
        Track(new(area, new(measure), Unit.PercentOfGdp, PriceBasis.Current));

    private static YearTrack? Sum(YearTrack? spent, YearTrack? balance) =>
        spent is null || balance is null ? null : spent.With(balance, (left, right) => left + right);

    // Two years at least: beyond the last one the growth of the last one goes on.
    private YearTrack? Track(SeriesKey key)
    {
        if (release.Find(key) is not { } series)
            return null;
        var scale = series.Multiplier == 0 ? 1 : Math.Pow(10, series.Multiplier - Millions);
        var values = ImmutableArray.CreateBuilder<double>();
        for (var year = firstYear; series.At(year) is { } observation && year <= lastYear; year++)
            values.Add((double)observation.Value * scale);
        return values.Count < 2 ? null : new YearTrack(firstYear, values.ToImmutable());
    }
}
