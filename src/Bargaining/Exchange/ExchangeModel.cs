using System.Collections.Immutable;
using Burdenshare.Numerics;

namespace Burdenshare.Bargaining.Exchange;

/// <summary>
/// The exchange model: pairs of actors on opposite sides of two issues trade support, each giving way where it cares
/// less, at equal gains (Stokman and Van Oosten 1994; equations in docs/method/bargaining.md). Ties are not drawn: the
/// first of equals is made.
/// </summary>
public static class ExchangeModel
{
    private const double PercentOf = 100;

    // Where positions start the next round: a part that grows with indifference, and a part that stays of any move.
    // As the Decide program has them: the doubles 0.4 and 0.1, to their last digit.
    private static readonly Decimal28 s_yielding = Decimal28.Parse(
        "0.40000000000000002220446049250313080847263336181640625"
    );
    private static readonly Decimal28 s_lasting = Decimal28.Parse(
        "0.1000000000000000055511151231257827021181583404541015625"
    );
    private static readonly Decimal28 s_one = Decimal28.Parse("1");

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
                market.Carry(Next);
            played.Add(market.Trade());
            potential = round == 0 ? market.Opposed : potential;
        }
        return new ExchangeRun(
            table,
            potential,
            played.MoveToImmutable(),
            [.. table.Issues.Select((issue, p) => issue.FromUnit(market.OutcomeOf(p) / PercentOf))]
        );
    }

    private static Decimal28 Next(Decimal28 salience, Decimal28 start, Decimal28 now)
    {
        var yielding = (s_one - salience) * s_yielding;
        return yielding * now + s_lasting * now + (s_one - yielding - s_lasting) * start;
    }
}
