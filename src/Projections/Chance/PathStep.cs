using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections.Chance;

/// <summary>
/// What a year does to a path: the weight of each standard normal draw in the year's surprises, and how share and debt
/// go on.
/// </summary>
internal readonly record struct PathStep
{
    private const double Percent = 100;

    /// <param name="shared">Surprises that all allies share.</param>
    /// <param name="own">The ally's own.</param>
    /// <param name="scale">1 where GDP surprises, else 0.</param>
    /// <param name="course">The share on the course.</param>
    /// <param name="debt">How debt goes on.</param>
    public PathStep(ShockSize shared, ShockSize own, double scale, double course, DebtYear debt)
    {
        (SharedReal, Real) = (scale * shared.Real, scale * own.Real);
        (SharedLink, Link) = (scale * shared.Price * shared.Link, scale * own.Price * own.Link);
        (SharedPrice, Price) = (scale * shared.Price * Rest(shared.Link), scale * own.Price * Rest(own.Link));
        (SharedDrift, Drift, Execution) = (shared.Drift, own.Drift, own.Execution);
        (Course, Shrink, Flow, Extra, Relief) = (course, debt.Shrink, debt.Flow, debt.Extra, debt.Relief);
        (Unboosted, Interest) = (1 / debt.Boost, 1 / debt.Shrink - 1);
    }

    /// <summary>Weight of the shared draw of real growth in real growth.</summary>
    public double SharedReal { get; }

    /// <summary>Weight of the shared draw of real growth in prices.</summary>
    public double SharedLink { get; }

    /// <summary>Weight of the shared draw of prices.</summary>
    public double SharedPrice { get; }

    /// <summary>Weight of the shared draw in the share's drift.</summary>
    public double SharedDrift { get; }

    /// <summary>Weight of the own draw of real growth in real growth.</summary>
    public double Real { get; }

    /// <summary>Weight of the own draw of real growth in prices.</summary>
    public double Link { get; }

    /// <summary>Weight of the own draw of prices.</summary>
    public double Price { get; }

    /// <summary>Weight of the own draw in the share's drift.</summary>
    public double Drift { get; }

    /// <summary>Weight of the own draw in what a year's estimate misses.</summary>
    public double Execution { get; }

    /// <summary>The share on the course, percent of GDP.</summary>
    public double Course { get; }

    /// <summary>As <see cref="DebtYear.Shrink"/>.</summary>
    public double Shrink { get; }

    /// <summary>As <see cref="DebtYear.Flow"/>.</summary>
    public double Flow { get; }

    /// <summary>As <see cref="DebtYear.Extra"/>.</summary>
    public double Extra { get; }

    /// <summary>As <see cref="DebtYear.Relief"/>.</summary>
    public double Relief { get; }

    /// <summary>What the extra demand leaves of the ratio.</summary>
    public double Unboosted { get; }

    /// <summary>Interest on what is added, of the debt of the year before.</summary>
    public double Interest { get; }

    /// <summary>Points that a surprise in real growth moves the balance, per unit of its logarithm.</summary>
    public const double Cycle = DebtCourse.Elasticity * Percent;

    private static double Rest(double link) => Math.Sqrt(1 - link * link);
}

/// <summary>What all allies meet together in a year, by path; standard normal.</summary>
internal readonly ref struct SharedYear
{
    public SharedYear(ReadOnlySpan<double> real, ReadOnlySpan<double> price, ReadOnlySpan<double> drift)
    {
        Real = real;
        Price = price;
        Drift = drift;
    }

    public ReadOnlySpan<double> Real { get; }

    public ReadOnlySpan<double> Price { get; }

    public ReadOnlySpan<double> Drift { get; }
}
