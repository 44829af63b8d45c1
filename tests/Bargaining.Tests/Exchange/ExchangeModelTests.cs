using Burdenshare.Bargaining.Exchange;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.Exchange;

public sealed class ExchangeModelTests
{
    // By hand: each side of the trade moves all the way. W = 1.5 on both issues, outcomes 76.67 and 23.33, and each
    // party may shift the other's outcome by 0.2 x 100 / 1.5.
    [Fact]
    public void TwoWhoCareAboutDifferentIssuesTradeThem()
    {
        var round = Assert.Single(ExchangeModel.Run(Sample.Trade()).Rounds);
        var exchange = Assert.Single(round.Exchanges);
        var shift = 0.2 * 100 / 1.5;
        Assert.Equal(shift * 0.8 - shift * 0.2, exchange.Gain, 1e-9);
        Assert.Equal(0, exchange.First.To, 1e-9);
        Assert.Equal(100, exchange.Second.To, 1e-9);
        Assert.Equal(round.Before[0] + shift, round.After[0], 1e-9);
        Assert.Equal(round.Before[1] - shift, round.After[1], 1e-9);
    }

    [Fact]
    public void TheOutcomeBeforeAnyTradeIsTheCompromise()
    {
        var table = ExchangeTable.From(Sample.Drawn(8, 3, 2));
        var before = ExchangeModel.Run(table).Rounds[0].Before;
        var mean = Compromise.Mean(Sample.Drawn(8, 3, 2));
        for (var k = 0; k < 3; k++)
            Assert.Equal(mean[k], before[k], 1e-9);
    }

    [Fact]
    public void ActorsWhoRankTheIssuesAlikeHaveNothingToTrade()
    {
        var table = Sample.Trade();
        var alike = table with
        {
            Stakes = [table.Stakes[0], [new Stake(0, 0.8, 1), new Stake(0, 0.2, 1)], [null, null]],
        };
        var run = ExchangeModel.Run(alike);
        Assert.Equal(1, run.Potential);
        Assert.Empty(run.Rounds[0].Exchanges);
    }

    // The anchor stands where the outcome is; like the Decide program we count it among those above.
    [Fact]
    public void WhoStandsAtTheOutcomeCountsAsAboveIt()
    {
        var table = Sample.Trade();
        var even = table with
        {
            Stakes =
            [
                [new Stake(100, 0.8, 1), new Stake(100, 0.8, 1)],
                [new Stake(0, 0.8, 1), new Stake(0, 0.8, 1)],
                table.Stakes[2],
            ],
        };
        // The one below it has two opponents then: the one above and the one in the middle.
        Assert.Equal(2, ExchangeModel.Run(even).Potential);
    }

    [Fact]
    public void ActorsOnOneSideOfAnIssueDoNotTradeIt()
    {
        var table = Sample.Trade();
        var oneSided = table with
        {
            Stakes = [table.Stakes[0], [new Stake(95, 0.2, 1), new Stake(0, 0.8, 1)], table.Stakes[2]],
        };
        // The seller and the one in the middle still stand apart on both.
        var run = ExchangeModel.Run(oneSided);
        Assert.Equal(1, run.Potential);
        Assert.DoesNotContain(
            run.Rounds[0].Exchanges,
            exchange => exchange.First.Actor == 0 || exchange.Second.Actor == 0
        );
    }

    [Fact]
    public void AnActorWithoutAStakeTakesNoPart()
    {
        var table = Sample.Trade();
        var partial = table with
        {
            Stakes = [table.Stakes[0], [null, new Stake(0, 0.8, 1)], table.Stakes[2]],
        };
        var run = ExchangeModel.Run(partial);
        Assert.Equal(0, run.Potential);
        Assert.Null(run.Rounds[0].Positions[1][0]);
    }

    [Fact]
    public void BothGainAndGainsFallFromExchangeToExchange() =>
        Gen.Select(Gen.Int[3, 8], Gen.Int[2, 4], Gen.ULong)
            .Sample(
                t =>
                {
                    var round = ExchangeModel
                        .Run(ExchangeTable.From(Sample.Drawn(t.Item1, t.Item2, t.Item3)))
                        .Rounds[0];
                    return round.Exchanges.All(exchange => exchange.Gain > 0)
                        && Math.Abs(round.TotalGain - round.Exchanges.Sum(exchange => exchange.Gain)) < 1e-9;
                },
                iter: 100
            );

    [Fact]
    public void EqualGainsAreEqual() =>
        Gen.Select(Gen.Int[3, 8], Gen.ULong)
            .Sample(
                t =>
                {
                    var table = ExchangeTable.From(Sample.Drawn(t.Item1, 2, t.Item2));
                    double Weight(int p) => table.Stakes.Sum(row => row[p]!.Salience * row[p]!.Power);
                    double Shift(SupplyMove move) =>
                        Math.Abs(move.To - move.From)
                        * table.Stakes[move.Actor][move.Issue]!.Salience
                        * table.Stakes[move.Actor][move.Issue]!.Power
                        / Weight(move.Issue);
                    double Gain(SupplyMove own, SupplyMove other) =>
                        Shift(other) * table.Stakes[own.Actor][other.Issue]!.Salience
                        - Shift(own) * table.Stakes[own.Actor][own.Issue]!.Salience;
                    return ExchangeModel
                        .Run(table)
                        .Rounds[0]
                        .Exchanges.All(exchange =>
                            Math.Abs(Gain(exchange.First, exchange.Second) - exchange.Gain) < 1e-9
                            && Math.Abs(Gain(exchange.Second, exchange.First) - exchange.Gain) < 1e-9
                        );
                },
                iter: 100
            );

    [Fact]
    public void NobodyLeavesTheScale() =>
        Gen.Select(Gen.Int[3, 8], Gen.Int[2, 4], Gen.ULong)
            .Sample(
                t =>
                    ExchangeModel
                        .Run(ExchangeTable.From(Sample.Drawn(t.Item1, t.Item2, t.Item3)), 2)
                        .Rounds.SelectMany(round => round.Exchanges)
                        .All(exchange =>
                            exchange.First.To is >= -1e-9 and <= 100 + 1e-9
                            && exchange.Second.To is >= -1e-9 and <= 100 + 1e-9
                        ),
                iter: 100
            );

    [Fact]
    public void TheNextRoundStartsPartOfTheWay()
    {
        var run = ExchangeModel.Run(Sample.Trade(), 2);
        // The buyer gave up 100 on the road, where its salience is 0.2: 0.4 x 0.8 + 0.1 of the way stays.
        Assert.Equal(100 - 42, run.Rounds[1].Positions[0][1]!.Value, 1e-9);
        Assert.Equal(100, run.Rounds[1].Positions[0][0]!.Value, 1e-9);
    }

    [Fact]
    public void TheOutcomeIsInTheIssuesOwnUnit()
    {
        var table = Sample.Trade();
        var halved = table with
        {
            Issues = [new Dimension("bridge", 0, 50), table.Issues[1]],
            Stakes =
            [
                .. table.Stakes.Select(row =>
                    System.Collections.Immutable.ImmutableArray.Create(
                        row[0]! with
                        {
                            Position = row[0]!.Position / 2,
                        },
                        row[1]
                    )
                ),
            ],
        };
        Assert.Equal(ExchangeModel.Run(table).Outcome[0] / 2, ExchangeModel.Run(halved).Outcome[0], 1e-9);
    }

    [Fact]
    public void AtLeastOneRoundIsPlayed() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeModel.Run(Sample.Trade(), 0));

    [Fact]
    public void TheOutcomeDoesNotPassWhatTheAskerWants()
    {
        // The seller would pull the road far down; the middle one wants it at 45 only, and the outcome stops there.
        var table = new ExchangeTable(
            ["Low", "High", "Rest"],
            [new Dimension("p", 0, 100), new Dimension("q", 0, 100)],
            [
                [new Stake(45, 0.9, 1), new Stake(40, 0.3, 1)],
                [new Stake(100, 0.2, 9), new Stake(60, 0.9, 1)],
                [new Stake(0, 0.5, 3), null],
            ]
        );
        var round = ExchangeModel.Run(table).Rounds[0];
        Assert.NotEmpty(round.Exchanges);
        Assert.True(round.After[0] >= 45 - 1e-9);
    }

    [Fact]
    public void WhoCaresNothingAboutAnIssueKeepsItsPlaceAndTradesNothing()
    {
        var table = Sample.Trade();
        var careless = table with
        {
            Stakes =
            [
                [new Stake(100, 0.8, 1), new Stake(100, 0, 1)],
                table.Stakes[1],
                table.Stakes[2],
            ],
        };
        var run = ExchangeModel.Run(careless);
        Assert.Equal(100, run.Rounds[0].Positions[0][1]);
        Assert.DoesNotContain(
            run.Rounds[0].Exchanges,
            exchange => exchange.First.Actor == 0 || exchange.Second.Actor == 0
        );
        // (0 x 0.8 + 50 x 0.5) / 1.3 by hand.
        Assert.Equal(25 / 1.3, run.Rounds[0].Before[1], 1e-9);
    }

    // Each exchange begins where the last one left its movers.
    [Fact]
    public void AMoverGoesOnFromWhereItStands()
    {
        var round = ExchangeModel.Run(ExchangeTable.From(Sample.Drawn(8, 4, 3))).Rounds[0];
        var at = new Dictionary<(int, int), double>();
        foreach (var move in round.Exchanges.SelectMany(made => new[] { made.First, made.Second }))
        {
            var before = at.GetValueOrDefault(
                (move.Actor, move.Issue),
                round.Positions[move.Actor][move.Issue]!.Value
            );
            Assert.Equal(before, move.From, 1e-9);
            at[(move.Actor, move.Issue)] = move.To;
        }
        Assert.NotEmpty(at);
    }
}
