using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Courses;

/// <summary>Draws an ally's course from its last published share.</summary>
/// <param name="BaseYear">The year of the last published share.</param>
/// <param name="BaseShare">That share, percent of GDP.</param>
/// <param name="TargetYear">The year by which the target is due; the course ends there.</param>
/// <param name="Target">Percent of GDP.</param>
/// <param name="TrendPerYear">Mean annual change of the last years, points; null where it is unknown.</param>
/// <param name="Plan">What the ally announced.</param>
/// <param name="Outlook">The economy, for a course of constant growth.</param>
internal sealed record Charting(
    int BaseYear,
    double BaseShare,
    int TargetYear,
    double Target,
    double? TrendPerYear,
    AnnouncedPlan Plan,
    Outlook Outlook
)
{
    private int Years => TargetYear - BaseYear;

    /// <summary>
    /// The course of a shape; null for a trend that is unknown. An ally above the target keeps its share, except where
    /// the course is its own: trend or plan.
    /// </summary>
    public Course? Draw(CourseShape shape) =>
        shape switch
        {
            CourseShape.Trend => TrendPerYear is { } step
                ? Along(k => Math.Max(0, BaseShare + step * k))
                : null,
            CourseShape.Plan => Along(k => Plan.ShareIn(BaseYear + k, (BaseYear, BaseShare))),
            _ when BaseShare >= Target => Along(_ => BaseShare),
            CourseShape.ConstantGrowth => Along(Growing),
            CourseShape.FrontLoaded => Along(k => Between(1 - Square(1 - Part(k)))),
            CourseShape.BackLoaded => Along(k => Between(Square(Part(k)))),
            _ => Along(k => Between(Part(k))),
        };

    private Course Along(Func<int, double> share) =>
        new(BaseYear, [BaseShare, .. Enumerable.Range(1, Years).Select(share)]);

    private double Part(int k) => (double)k / Years;

    private double Between(double part) => BaseShare + (Target - BaseShare) * part;

    // s(k) GDP(k) = s(0) GDP(0) (1 + g)^k, with g such that the target is met in its year.
    private double Growing(int k)
    {
        var (start, end) = (Outlook.Gdp[BaseYear], Outlook.Gdp[TargetYear]);
        var growth = Target * end / (BaseShare * start);
        return BaseShare * start / Outlook.Gdp[BaseYear + k] * Math.Pow(growth, Part(k));
    }

    private static double Square(double value) => value * value;
}
