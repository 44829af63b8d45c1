using Burdenshare.Pledges.Commitments;
using Burdenshare.Pledges.Conventions;
using Burdenshare.Pledges.Funding;
using Burdenshare.Pledges.Meetings;
using Burdenshare.Pledges.Positions;

namespace Burdenshare.FactChecks;

/// <summary>
/// What is on record besides figures and agreements. A book left out is an empty one: what it would decide is not
/// judged, or is judged by agreements alone.
/// </summary>
public sealed record Records
{
    /// <summary>What allies announced.</summary>
    public CommitmentBook Commitments { get; init; } = new([]);

    /// <summary>Which stance allies took on what was agreed or proposed.</summary>
    public PositionBook Positions { get; init; } = new([]);

    /// <summary>Who bears NATO's common budgets.</summary>
    public CommonFundingBook Funding { get; init; } = new([]);

    /// <summary>Which meetings were held or are planned.</summary>
    public MeetingBook Meetings { get; init; } = new([]);

    /// <summary>How publishers count.</summary>
    public ConventionBook Conventions { get; init; } = new([]);
}
