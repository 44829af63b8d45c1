using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;

namespace Burdenshare.Projections;

/// <summary>The words by which choices are known outside: in options, JSON and scenario files.</summary>
public static class Words
{
    /// <summary>The courses by their words, the default first.</summary>
    public static IReadOnlyDictionary<string, CourseShape> Shapes { get; } =
        new Dictionary<string, CourseShape>
        {
            ["linear"] = CourseShape.Linear,
            ["backloaded"] = CourseShape.BackLoaded,
            ["frontloaded"] = CourseShape.FrontLoaded,
            ["growth"] = CourseShape.ConstantGrowth,
            ["plan"] = CourseShape.Plan,
            ["trend"] = CourseShape.Trend,
        };

    /// <summary>The yardsticks by their words, the default first.</summary>
    public static IReadOnlyDictionary<string, Yardstick> Yardsticks { get; } =
        new Dictionary<string, Yardstick>
        {
            ["share"] = Yardstick.ShareFreeze,
            ["real"] = Yardstick.RealFreeze,
            ["cash"] = Yardstick.CashFreeze,
            ["plan"] = Yardstick.Plan,
        };

    /// <summary>Who pays, by its word, the default first.</summary>
    public static IReadOnlyDictionary<string, Financing> Financings { get; } =
        new Dictionary<string, Financing>
        {
            ["deficit"] = Financing.Deficit,
            ["taxes"] = Financing.Taxes,
            ["cuts"] = Financing.Cuts,
        };

    /// <summary>Whether GDP surprises, by its word, the default first.</summary>
    public static IReadOnlyDictionary<string, bool> Gdps { get; } =
        new Dictionary<string, bool> { ["stochastic"] = true, ["weo"] = false };

    /// <summary>The word of a course.</summary>
    public static string Of(CourseShape shape) => Shapes.Single(word => word.Value == shape).Key;

    /// <summary>The word of a yardstick.</summary>
    public static string Of(Yardstick yardstick) => Yardsticks.Single(word => word.Value == yardstick).Key;

    /// <summary>The word of who pays.</summary>
    public static string Of(Financing financing) => Financings.Single(word => word.Value == financing).Key;
}
