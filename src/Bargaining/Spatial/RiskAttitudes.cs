namespace Burdenshare.Bargaining.Spatial;

/// <summary>Utilities and attitudes to risk.</summary>
internal static class RiskAttitudes
{
    /// <summary>
    /// Utility of a distance under an attitude to risk: (1 - d)(1 + d r); beyond the unit distance (1 - d)(1 + r), so
    /// that it keeps falling.
    /// </summary>
    public static double Utility(double distance, double risk) =>
        (1 - distance) * (1 + Math.Min(distance, 1) * risk);

    /// <summary>
    /// From each actor's probability that its position wins: who is safe can afford to be averse. Linear in the
    /// probability, over the range that the option names. All alike (no spread) means neutral.
    /// </summary>
    public static void FromProbabilities(
        ReadOnlySpan<double> probabilities,
        BigRRange range,
        Span<double> risks
    )
    {
        var (least, most) = (double.MaxValue, double.MinValue);
        foreach (var probability in probabilities)
            (least, most) = (Math.Min(least, probability), Math.Max(most, probability));
        var spread = most - least;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var place = spread > 0 ? (probabilities[i] - least) / spread : 0;
            risks[i] = spread > 0 ? Stretch(place, range) : 0;
        }
    }

    /// <summary>
    /// How far an actor moves from its own attitude towards the other's when it estimates the other's.
    /// </summary>
    public static double Insight(BigRAdjust adjust) =>
        adjust switch
        {
            BigRAdjust.None => 0,
            BigRAdjust.OneThird => 1.0 / 3.0,
            BigRAdjust.Half => 0.5,
            BigRAdjust.TwoThirds => 2.0 / 3.0,
            _ => 1,
        };

    private static double Stretch(double place, BigRRange range) =>
        range switch
        {
            BigRRange.Mid => (3 * place - 1) / 2,
            BigRRange.Min => place,
            _ => 2 * place - 1,
        };
}
