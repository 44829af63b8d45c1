using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Wording;

/// <summary>
/// A measure and its unit as one code. The same measure is published in several units at the same prices, so a key that
/// names the measure alone would name several series: the main unit goes without saying, any other follows the measure
/// (DEFEXP, DEFEXP_USD, GDP_XDC). Each ally's own currency is XDC.
/// </summary>
internal static class MeasureCode
{
    private const string National = "XDC";

    public static string Of(SeriesKey key)
    {
        var unit = UnitOf(key);
        return unit == Words.MainUnit(key.Measure) ? key.Measure.Code : $"{key.Measure.Code}_{unit}";
    }

    public static string NameOf(SeriesKey key) => $"{Words.Measure(key.Measure.Code)}, {UnitName(key)}";

    public static string UnitName(SeriesKey key) => Words.Unit(UnitOf(key));

    // An exchange rate is stated in the currency of its own country.
    private static string UnitOf(SeriesKey key) =>
        key.Unit.IsNational || (key.Measure == Measure.ExchangeRate && key.Unit.IsCurrency)
            ? National
            : key.Unit.Code;
}
