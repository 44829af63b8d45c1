using System.Collections.Immutable;
using Burdenshare.Projections.Costs;

namespace Burdenshare.Projections.Tests.Costs;

public sealed class YardstickTests
{
    private static readonly ImmutableArray<AllyProjection> s_allies = Held.Draw(
        Held.Question() with
        {
            Paths = 1,
        }
    ).Allies;

    [Fact]
    public void InAGrowingEconomyAFrozenAmountIsTheLowestYardstick() =>
        Assert.All(
            s_allies,
            ally =>
            {
                var sums = ally.Cumulative;
                Assert.True(sums[Yardstick.CashFreeze] >= sums[Yardstick.RealFreeze], ally.Ally.Name);
                Assert.True(sums[Yardstick.RealFreeze] >= sums[Yardstick.ShareFreeze], ally.Ally.Name);
            }
        );

    [Fact]
    public void EveryAllyIsHeldAgainstEveryYardstick() =>
        Assert.All(s_allies, ally => Assert.Equal(Enum.GetValues<Yardstick>(), ally.Cumulative.Keys.Order()));

    [Fact]
    public void WithoutAPlanTheYardstickIsTheFrozenShare() =>
        Assert.All(
            s_allies.Where(ally => ally.PlanCommitments.IsEmpty),
            ally =>
                Assert.Equal(
                    ally.Cumulative[Yardstick.ShareFreeze],
                    ally.Cumulative[Yardstick.Plan],
                    1e-6 * ally.Years[^1].Gdp
                )
        );

    [Fact]
    public void TheSumIsThatOfTheYears()
    {
        var question = Held.Question(Held.Day, "ITA") with { Yardstick = Yardstick.RealFreeze, Paths = 1 };
        var italy = Held.Of(question);
        Assert.Equal(
            italy.Cumulative[Yardstick.RealFreeze],
            italy.Years.Sum(year => year.Additional.National),
            1e-6 * italy.Years[^1].Gdp
        );
    }
}
