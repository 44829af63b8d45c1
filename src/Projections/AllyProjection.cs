using System.Collections.Immutable;
using Burdenshare.Projections.Chance;
using Burdenshare.Projections.Costs;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Projections;

/// <summary>What reaching a target would take one ally.</summary>
/// <param name="Ally">Whose.</param>
/// <param name="Currency">ISO 4217 of the national amounts.</param>
/// <param name="Start">The published share from which it starts.</param>
/// <param name="Years">The years after the start, to the target's.</param>
/// <param name="NominalGrowth">Constant yearly growth of expenditure to the end of the course, percent.</param>
/// <param name="RealGrowth">The same at constant prices.</param>
/// <param name="Cumulative">The sum of additional expenditure by yardstick, current prices, million.</param>
/// <param name="Chance">What the paths show.</param>
/// <param name="DebtStress">Debt in the last year when something goes wrong.</param>
/// <param name="Elsewhere">Where trend and plan lead instead.</param>
/// <param name="PlanCommitments">Ids of the announcements that make its own plan; empty for none.</param>
public sealed record AllyProjection(
    Ally Ally,
    string Currency,
    Figure Start,
    ImmutableArray<ProjectedYear> Years,
    double NominalGrowth,
    double RealGrowth,
    ImmutableDictionary<Yardstick, double> Cumulative,
    AllyFan Chance,
    DebtStress DebtStress,
    OtherCourses Elsewhere,
    ImmutableArray<string> PlanCommitments
);

/// <summary>One year of an ally's course.</summary>
/// <param name="Year">The year.</param>
/// <param name="Share">Percent of GDP on the course.</param>
/// <param name="Cost">Expenditure.</param>
/// <param name="Additional">Expenditure above the yardstick; negative where it falls short.</param>
/// <param name="Gdp">Current prices, national currency, million.</param>
/// <param name="AdditionalOfGdp">What is additional, percent of GDP.</param>
/// <param name="AdditionalOfRevenue">What is additional, percent of general government revenue.</param>
public sealed record ProjectedYear(
    int Year,
    double Share,
    PricedAmount Cost,
    PricedAmount Additional,
    double Gdp,
    double AdditionalOfGdp,
    double AdditionalOfRevenue
);

/// <summary>
/// Debt in the last year without chance, percent of GDP: as expected, with a balance lower by half a point, with rates
/// half a point higher and growth half a point lower, with rates a point and more higher for a year.
/// </summary>
public sealed record DebtStress(double Expected, double LowerBalance, double Adverse, double FinancialStress);

/// <summary>Shares of GDP in the same years on other courses, percent.</summary>
/// <param name="Trend">The last three years go on; empty where that is unknown.</param>
/// <param name="Plan">What the ally announced.</param>
public sealed record OtherCourses(ImmutableArray<double> Trend, ImmutableArray<double> Plan);
