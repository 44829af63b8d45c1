using System.Collections.Immutable;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;
using Burdenshare.Projections.Outlooks;

namespace Burdenshare.Projections;

/// <summary>What a projection is asked for.</summary>
/// <param name="AsOf">Only what was published, agreed and announced by this day.</param>
/// <param name="Allies">Names or codes; empty for all that have figures.</param>
/// <param name="Target">Id of an agreement's component; null for the newest share of core expenditure.</param>
/// <param name="Share">A share of GDP in percent instead of an agreed target.</param>
/// <param name="To">The year by which it is to be reached; null for the agreement's own.</param>
/// <param name="Shape">How the share moves.</param>
/// <param name="Yardstick">What additional cost is measured against.</param>
/// <param name="Financing">Who pays for what is additional.</param>
/// <param name="IsGdpStochastic">Whether GDP and prices surprise; expenditure always does.</param>
/// <param name="Paths">How many paths are played.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Threads">How many threads work at most; 0 for all. It changes no result.</param>
/// <param name="Shift">An economy other than the IMF's.</param>
public sealed record ProjectionQuestion(
    DateOnly AsOf,
    ImmutableArray<string> Allies,
    string? Target = null,
    double? Share = null,
    int? To = null,
    CourseShape Shape = CourseShape.Linear,
    Yardstick Yardstick = Yardstick.ShareFreeze,
    Financing Financing = Financing.Deficit,
    bool IsGdpStochastic = true,
    int Paths = ProjectionQuestion.UsualPaths,
    ulong Seed = 1,
    int Threads = 0,
    OutlookShift Shift = default
)
{
    /// <summary>How many paths are played unless asked otherwise.</summary>
    public const int UsualPaths = 20_000;
}
