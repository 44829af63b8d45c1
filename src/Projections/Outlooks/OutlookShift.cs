namespace Burdenshare.Projections.Outlooks;

/// <summary>An economy other than the IMF's, from the year after the base year on.</summary>
/// <param name="Growth">Added to real growth a year; 0.01 is a point.</param>
/// <param name="Prices">Added to the growth of prices a year.</param>
/// <param name="Dollar">How much dearer the dollar is, as a part of its price.</param>
public readonly record struct OutlookShift(double Growth, double Prices, double Dollar)
{
    internal Outlook Apply(Outlook outlook, int baseYear)
    {
        if (this == default)
            return outlook;
        var (growth, prices, dollar) = this;
        return outlook with
        {
            Gdp = Scaled(outlook.Gdp, years => Math.Pow(1 + growth, years) * Math.Pow(1 + prices, years)),
            GdpUsd = Scaled(
                outlook.GdpUsd,
                years =>
                    Math.Pow(1 + growth, years) * Math.Pow(1 + prices, years) / (years > 0 ? 1 + dollar : 1)
            ),
            Deflator = Scaled(outlook.Deflator, years => Math.Pow(1 + prices, years)),
        };

        YearTrack Scaled(YearTrack track, Func<int, double> factor) =>
            track with
            {
                Values =
                [
                    .. track.Values.Select(
                        (value, i) => value * factor(Math.Max(0, track.FirstYear + i - baseYear))
                    ),
                ],
            };
    }
}
