namespace Burdenshare.Projections.Debts;

/// <summary>The lower triangle L of a covariance with L L' equal to it.</summary>
internal static class Cholesky
{
    /// <exception cref="ArgumentException">When the matrix is no covariance of full rank.</exception>
    public static double[][] Of(double[][] covariance)
    {
        var size = covariance.Length;
        var lower = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
        for (var i = 0; i < size; i++)
        for (var k = 0; k <= i; k++)
        {
            var rest = covariance[i][k];
            for (var m = 0; m < k; m++)
                rest -= lower[i][m] * lower[k][m];
            if (i == k && rest <= 0)
                throw new ArgumentException("A covariance of full rank has a root.", nameof(covariance));
            lower[i][k] = i == k ? Math.Sqrt(rest) : rest / lower[k][k];
        }
        return lower;
    }
}
