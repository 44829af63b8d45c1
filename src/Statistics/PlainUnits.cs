using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics;

/// <summary>Figures in the units that scripts get: money in millions, everything else in its plain unit.</summary>
public static class PlainUnits
{
    private const int Million = 6;

    private const string InternationalDollars = "USD_PPP";

    /// <summary>The published number with its power of ten applied.</summary>
    public static decimal InPlainUnit(this Figure figure) =>
        Scaled(figure.Value, figure.Multiplier - (IsAmount(figure.Key) ? Million : 0));

    // An exchange rate is stated in a currency and is no sum of money.
    private static bool IsAmount(SeriesKey key) =>
        key.Measure != Measure.ExchangeRate && (key.Unit.IsCurrency || key.Unit.Code == InternationalDollars);

    private static decimal Scaled(decimal value, int power)
    {
        for (; power > 0; power--)
            value *= 10;
        for (; power < 0; power++)
            value /= 10;
        return value;
    }
}
