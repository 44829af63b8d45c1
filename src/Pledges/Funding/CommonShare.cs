using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Funding;

/// <summary>
/// The part of NATO's common budgets (civil, military, investment) that an ally bears: agreed for a period before it
/// begins, and another thing than its own defence expenditure.
/// </summary>
/// <param name="Ally">Who.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period, as far as it is known.</param>
/// <param name="Percent">Of the common budgets; the lower end where sources give a range.</param>
/// <param name="PercentTo">The upper end of a range; null for a single number.</param>
/// <param name="Source">Publisher and title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Confidence">verified or reported.</param>
public sealed record CommonShare(
    AreaCode Ally,
    DateOnly From,
    DateOnly To,
    decimal Percent,
    decimal? PercentTo,
    string Source,
    string Url,
    string Confidence
);
