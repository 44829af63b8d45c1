using System.Collections.Immutable;
using Burdenshare.Bargaining.AllianceIssues;

namespace Burdenshare.Bargaining.Consensus;

/// <summary>What a surface knows beyond the models' answer.</summary>
/// <param name="Model">The model that was asked for: "all", "spatial", "exchange", "nash" or "mean".</param>
/// <param name="Sensitivity">Null for a single run.</param>
/// <param name="Concessions">Empty where none was tried.</param>
/// <param name="Exempt">Who was left out of the bargaining at the user's wish.</param>
/// <param name="Alliance">What the alliance's issue rests on; null for a file's.</param>
public sealed record ConsensusContext(
    string Model,
    Sensitivity? Sensitivity,
    ImmutableArray<Concession> Concessions,
    ImmutableArray<ExemptActor> Exempt,
    AllianceBackground? Alliance
)
{
    /// <summary>For a file: nothing but the model.</summary>
    public static ConsensusContext OfFile(string model) => new(model, null, [], [], null);
}

/// <summary>What the alliance's issue rests on.</summary>
/// <param name="AsOf">The issue's day.</param>
/// <param name="Edition">The edition that the figures are of.</param>
/// <param name="Gdp">By actor: gross domestic product in millions of US dollars, to price points.</param>
/// <param name="Evidence">By actor: the statement that its position rests on.</param>
/// <param name="WithoutEvidence">Allies that were left out, nothing being known of them by that day.</param>
public sealed record AllianceBackground(
    DateOnly AsOf,
    string Edition,
    ImmutableArray<double> Gdp,
    ImmutableArray<StatedPosition> Evidence,
    ImmutableArray<string> WithoutEvidence
)
{
    /// <summary>What <see cref="Gdp"/> is in.</summary>
    public const string Currency = "USD";

    private const int PercentOf = 100;

    /// <summary>A price in millions a year: those points of the actor's gross domestic product.</summary>
    public double AmountOf(AssentPrice price) => price.Points / PercentOf * Gdp[price.Actor];
}
