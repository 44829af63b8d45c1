using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Consensus;

/// <summary>What the other rooms know of an alliance's issue on a day.</summary>
/// <param name="Proposal">From the agreements: target, its parts, and what stood before.</param>
/// <param name="Year">The year from which effort counts.</param>
/// <param name="Deadline">The year by which the target is due.</param>
/// <param name="Edition">The edition that the figures are of.</param>
/// <param name="Figures">Published share and GDP of each ally.</param>
internal sealed record AllianceInputs(
    AllianceProposal Proposal,
    int Year,
    int Deadline,
    string Edition,
    ImmutableArray<AllyFigures> Figures
);

/// <summary>Fetches the inputs of an issue as of a day.</summary>
internal delegate Outcome<AllianceInputs> AskAlliance(Session session, string issue);
