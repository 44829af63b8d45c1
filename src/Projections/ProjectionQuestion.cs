using System.Collections.Immutable;
using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;

namespace Burdenshare.Projections;

/// <summary>What a projection is asked for.</summary>
/// <param name="AsOf">Only what was published, agreed and announced by this day.</param>
/// <param name="Allies">Names or codes; empty for all that have figures.</param>
/// <param name="Target">Id of an agreement's component; null for the newest share of core expenditure.</param>
/// <param name="Share">A share of GDP in percent instead of an agreed target.</param>
/// <param name="To">The year by which it is to be reached; null for the agreement's own.</param>
/// <param name="Shape">How the share moves.</param>
/// <param name="Yardstick">What additional cost is measured against.</param>
public sealed record ProjectionQuestion(
    DateOnly AsOf,
    ImmutableArray<string> Allies,
    string? Target = null,
    double? Share = null,
    int? To = null,
    CourseShape Shape = CourseShape.Linear,
    Yardstick Yardstick = Yardstick.ShareFreeze
);
