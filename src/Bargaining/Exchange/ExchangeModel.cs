using System.Collections.Immutable;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// The exchange model: pairs of actors on opposite sides of two issues trade support, each giving way where it cares
/// less, at equal gains (Stokman and Van Oosten 1994; equations in docs/method/bargaining.md). Ties are not drawn: the
/// first of equals is made.
/// </summary>
public static class ExchangeModel
{
    // Where positions start the next round: a part that grows with indifference, and a part that stays of any move.
    private const double Yielding = 0.4;
    private const double Lasting = 0.1;

    /// <summary>Trades for a number of rounds.</summary>
    public static ExchangeRun Run(ExchangeTable table, int rounds = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        var market = new ExchangeMarket(table);
        var potential = 0;
        var played = ImmutableArray.CreateBuilder<ExchangeRound>(rounds);
        for (var round = 0; round < rounds; round++)
        {
            if (round > 0)
                market.Carry(
                    (salience, start, now) => start + (Yielding * (1 - salience) + Lasting) * (now - start)
                );
            played.Add(market.Trade());
            potential = round == 0 ? market.Opposed : potential;
        }
        return new ExchangeRun(
            table,
            potential,
            played.MoveToImmutable(),
            [.. table.Issues.Select((issue, p) => issue.FromUnit(market.OutcomeOf(p) / ExchangeMarket.Scale))]
        );
    }
}
