using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>The course of an exchange. Positions are on the scale from 0 to 100 of each issue.</summary>
/// <param name="Table">Who traded what.</param>
/// <param name="Potential">How many exchanges were open to pairs of actors at the start.</param>
/// <param name="Rounds">In order.</param>
/// <param name="Outcome">Of the last round, in each issue's own unit.</param>
public sealed record ExchangeRun(
    ExchangeTable Table,
    int Potential,
    ImmutableArray<ExchangeRound> Rounds,
    ImmutableArray<double> Outcome
);

/// <summary>One round: every exchange that pays is made, the most profitable first.</summary>
/// <param name="Before">Outcome by issue before any exchange: the compromise model.</param>
/// <param name="After">Outcome by issue after all of them.</param>
/// <param name="Positions">By actor and issue at the start of the round; null without a stake.</param>
/// <param name="Exchanges">In the order in which they were made.</param>
public sealed record ExchangeRound(
    ImmutableArray<double> Before,
    ImmutableArray<double> After,
    ImmutableArray<ImmutableArray<double?>> Positions,
    ImmutableArray<RealisedExchange> Exchanges
)
{
    /// <summary>The sum over exchanges of what each party to one gains.</summary>
    public double TotalGain => Exchanges.Sum(exchange => exchange.Gain);
}

/// <summary>Two moves, each on the issue that its maker cares less about.</summary>
/// <param name="First">One party's move.</param>
/// <param name="Second">The other's.</param>
/// <param name="Gain">In utility, the same for both.</param>
public sealed record RealisedExchange(SupplyMove First, SupplyMove Second, double Gain);

/// <summary>A move made for somebody else's sake.</summary>
/// <param name="Actor">Index of the mover.</param>
/// <param name="Issue">Index of the issue.</param>
/// <param name="From">Where it stood before.</param>
/// <param name="To">Where it stands now.</param>
public readonly record struct SupplyMove(int Actor, int Issue, double From, double To);
