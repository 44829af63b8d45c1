using Burdenshare.Statistics;

namespace Burdenshare.Cli.Figures;

/// <summary>Figures in the units that scripts get: money in millions, everything else in its plain unit.</summary>
internal static class PlainUnits
{
    private const int Million = 6;

    /// <summary>The published number with its power of ten applied.</summary>
    public static decimal InPlainUnit(this Figure figure) =>
        Scaled(figure.Value, figure.Multiplier - (figure.Key.Unit.IsCurrency ? Million : 0));

    private static decimal Scaled(decimal value, int power)
    {
        for (; power > 0; power--)
            value *= 10;
        for (; power < 0; power++)
            value /= 10;
        return value;
    }
}
