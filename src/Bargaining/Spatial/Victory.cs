namespace Burdenshare.Bargaining.Spatial;

/// <summary>The probability that one coalition defeats another.</summary>
internal static class Victory
{
    // KTAB: beyond a tenth more strength a binary contest is decided.
    private const double DecisiveRatio = 1.10;

    // No contest is quite without hope: products of probabilities stay above zero.
    private const double Crumb = 1e-6;

    public static double Probability(VictoryProbModel model, double strength, double opposed)
    {
        if (model == VictoryProbModel.Binary)
            return Binary(strength, opposed);
        for (var doublings = (int)model; doublings > 0; doublings--)
            (strength, opposed) = (strength * strength, opposed * opposed);
        return strength / (strength + opposed);
    }

    // Linear in the share of all strength, from 0 at 1 : 1.1 to 1 at 1.1 : 1; beyond, the weaker side keeps its crumb.
    private static double Binary(double strength, double opposed)
    {
        if (strength >= DecisiveRatio * opposed)
            return 1 / (1 + Crumb);
        if (opposed >= DecisiveRatio * strength)
            return Crumb / (1 + Crumb);
        return (DecisiveRatio * strength - opposed) / ((DecisiveRatio - 1) * (strength + opposed));
    }
}
