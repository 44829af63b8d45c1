using System.Collections.Immutable;
using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.Spatial;
using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>What is asked of the models.</summary>
/// <param name="Name">The issue's name.</param>
/// <param name="Issue">For the spatial model; null where it has none.</param>
/// <param name="Table">For everything else.</param>
/// <param name="Options">Of the spatial model.</param>
/// <param name="Rule">Whose acceptance suffices.</param>
/// <param name="Proposal">
/// By dimension: what holdouts are asked to accept; null for the weighted mean.
/// </param>
public sealed record ConsensusQuestion(
    string Name,
    Issue? Issue,
    ExchangeTable Table,
    SpatialOptions Options,
    Quota Rule,
    ImmutableArray<double>? Proposal = null
);

/// <summary>What agreement in one dimension comes to.</summary>
/// <param name="Holders">Indexes of the actors who have a stake.</param>
/// <param name="Set">Among the holders: the agreement set.</param>
/// <param name="Binding">Index, among all actors, of the one that limits it.</param>
/// <param name="Nash">Nash's solution; the status quo where nothing is acceptable.</param>
/// <param name="Test">Among the holders: the proposal put to the vote.</param>
public sealed record DimensionAgreement(
    ImmutableArray<int> Holders,
    AgreementSet Set,
    int Binding,
    double Nash,
    ProposalTest Test
);

/// <summary>The price of one actor's assent to the proposal.</summary>
/// <param name="Actor">Index.</param>
/// <param name="Points">What it loses against the status quo, summed over dimensions, in their own units.</param>
public sealed record AssentPrice(int Actor, double Points);
