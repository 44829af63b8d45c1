namespace Burdenshare.Projections.Courses;

/// <summary>How a share of GDP moves from where it is to where it should be.</summary>
public enum CourseShape
{
    /// <summary>Equal steps.</summary>
    Linear,

    /// <summary>Most of the way early: the steps shrink evenly to nothing.</summary>
    FrontLoaded,

    /// <summary>Most of the way late: the steps grow evenly from nothing.</summary>
    BackLoaded,

    /// <summary>Expenditure grows by the same percentage every year.</summary>
    ConstantGrowth,

    /// <summary>What the ally itself announced; it may lead elsewhere than to the target.</summary>
    Plan,

    /// <summary>The mean annual change of the last three years goes on, wherever it leads.</summary>
    Trend,
}
