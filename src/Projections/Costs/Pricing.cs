using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Costs;

/// <summary>
/// Turns national amounts into dollars and euros, at the rates that the IMF's own figures imply: the ally's for the
/// dollar, a euro member's for the euro. Constant amounts are deflated by the ally's GDP deflator first and converted
/// at the rates of the base year.
/// </summary>
internal sealed class Pricing(Outlook outlook, Outlook euroMember, int baseYear)
{
    public PricedAmount Of(int year, double national)
    {
        var constant = outlook.AtPricesOf(baseYear, year, national);
        var (usd, usdConstant) = (national / outlook.PerUsd(year), constant / outlook.PerUsd(baseYear));
        return new PricedAmount(
            national,
            constant,
            usd,
            usdConstant,
            usd * euroMember.PerUsd(year),
            usdConstant * euroMember.PerUsd(baseYear)
        );
    }
}

/// <summary>
/// An amount in three currencies, million: at the prices and rates of its year, and at those of the base year.
/// </summary>
public sealed record PricedAmount(
    double National,
    double NationalConstant,
    double Usd,
    double UsdConstant,
    double Eur,
    double EurConstant
);
