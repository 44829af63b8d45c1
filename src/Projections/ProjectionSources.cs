using Burdenshare.Pledges.Agreements;
using Burdenshare.Pledges.Commitments;
using Burdenshare.Statistics;

namespace Burdenshare.Projections;

/// <summary>What a projection is drawn from.</summary>
/// <param name="Ledger">All figures.</param>
/// <param name="Release">NATO's edition that says where each ally stands.</param>
/// <param name="Agreements">What was agreed.</param>
/// <param name="Commitments">What the allies announced.</param>
public sealed record ProjectionSources(
    Ledger Ledger,
    Release Release,
    AgreementBook Agreements,
    CommitmentBook Commitments
);
