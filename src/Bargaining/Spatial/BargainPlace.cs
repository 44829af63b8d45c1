namespace Burdenshare.Bargaining.Spatial;

/// <summary>Where a bargain puts its two parties, dimension by dimension, between their positions.</summary>
internal static class BargainPlace
{
    private const double Least = 1e-6;

    // KTAB rounds interpolated bargains to a ten-thousandth of the scale.
    private const double Grid = 1e4;

    /// <summary>New positions of challenger and challenged in one dimension.</summary>
    /// <param name="form">The weighting.</param>
    /// <param name="sides">Position and salience of the challenger, then of the challenged.</param>
    /// <param name="probability">That the challenger prevails.</param>
    public static (double Challenger, double Challenged) Between(
        InterVecBrgn form,
        (double X, double S, double OtherX, double OtherS) sides,
        double probability
    )
    {
        var (x, s, otherX, otherS) = sides;
        return form switch
        {
            InterVecBrgn.S2P2 => Interpolate(
                x,
                Square(s * probability),
                otherX,
                Square(otherS * (1 - probability))
            ),
            InterVecBrgn.S1P1 => Interpolate(x, s * probability, otherX, otherS * (1 - probability)),
            _ => Yield(sides, probability),
        };
    }

    private static (double, double) Interpolate(double x, double weight, double otherX, double otherWeight)
    {
        var sum = weight + Least + otherWeight;
        return (
            Math.Round(
                ((weight + Least) * x + otherWeight * otherX) / sum * Grid,
                MidpointRounding.AwayFromZero
            ) / Grid,
            Math.Round(
                (weight * x + (otherWeight + Least) * otherX) / sum * Grid,
                MidpointRounding.AwayFromZero
            ) / Grid
        );
    }

    private static (double, double) Yield(
        (double X, double S, double OtherX, double OtherS) sides,
        double probability
    )
    {
        var (x, s, otherX, otherS) = sides;
        var (otherExcess, excess) = (Math.Max(0, 1 - 2 * probability), Math.Max(0, 2 * probability - 1));
        var step = Share(otherExcess, otherS, s);
        var otherStep = Share(excess, s, otherS);
        return (x + step * (otherX - x), otherX + otherStep * (x - otherX));
    }

    private static double Share(double excess, double pulling, double resisting) =>
        excess * Square(pulling) / (excess * Square(pulling) + Least + (1 - excess) * Square(resisting));

    private static double Square(double value) => value * value;
}
