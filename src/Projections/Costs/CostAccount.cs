using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections.Costs;

/// <summary>What a course costs in an economy. Amounts are in millions of the national currency.</summary>
/// <param name="course">Shares of GDP.</param>
/// <param name="plan">The ally's own course, for the yardstick of that name.</param>
/// <param name="outlook">GDP and prices.</param>
internal sealed class CostAccount(Course course, Course plan, Outlook outlook)
{
    private const double Hundred = 100;

    private int Base => course.BaseYear;

    /// <summary>Expenditure of a year, current prices: share times GDP.</summary>
    public double Cost(int year) => course[year] / Hundred * outlook.Gdp[year];

    /// <summary>What would be spent in a year by a yardstick, current prices.</summary>
    public double Measure(Yardstick yardstick, int year) =>
        yardstick switch
        {
            Yardstick.CashFreeze => Cost(Base),
            Yardstick.RealFreeze => outlook.AtPricesOf(year, Base, Cost(Base)),
            Yardstick.Plan => plan[year] / Hundred * outlook.Gdp[year],
            _ => course[Base] / Hundred * outlook.Gdp[year],
        };

    /// <summary>Expenditure above a yardstick in a year, current prices; negative where it falls short.</summary>
    public double Additional(Yardstick yardstick, int year) => Cost(year) - Measure(yardstick, year);

    /// <summary>The sum of what is additional, from the year after the base year to the last.</summary>
    public double Cumulative(Yardstick yardstick) => Years().Sum(year => Additional(yardstick, year));

    /// <summary>The constant yearly growth of expenditure that leads to the end of the course, percent.</summary>
    public double RequiredNominalGrowth => Growth(Cost(Base), Cost(course.LastYear));

    /// <summary>The same at constant prices.</summary>
    public double RequiredRealGrowth =>
        Growth(Cost(Base), outlook.AtPricesOf(Base, course.LastYear, Cost(course.LastYear)));

    /// <summary>The years that are projected.</summary>
    public IEnumerable<int> Years() => Enumerable.Range(Base + 1, course.LastYear - Base);

    private double Growth(double first, double last) =>
        (Math.Pow(last / first, 1.0 / (course.LastYear - Base)) - 1) * Hundred;
}
