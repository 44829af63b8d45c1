using Burdenshare.Bargaining.Unanimity;

namespace Burdenshare.Bargaining.Tests.Unanimity;

public sealed class QuotaTests
{
    private static readonly string Rules = File.ReadAllText("voting_rules.csv");

    [Theory]
    [InlineData("unanimity", 1, 0)]
    [InlineData("qualified", 0.55, 0.65)]
    [InlineData("majority", 0.5, 0)]
    public void TheRulesThatShipAreFoundByName(string rule, double members, double weight)
    {
        var quota = Sample.Value(Quota.Find(rule, "voting_rules.csv", Rules));
        Assert.Equal((rule, members, weight), (quota.Name, quota.Members, quota.Weight));
    }

    [Fact]
    public void AnUnknownRuleIsRefused() =>
        Assert.Equal(["BRG116"], Sample.Codes(Quota.Find("consensus minus one", "voting_rules.csv", Rules)));

    [Fact]
    public void AFaultyRuleIsRefused() =>
        Assert.Equal(["BRG103"], Sample.Codes(Quota.Find("r", "rules.csv", "h\nr,many,0,,,s,u")));

    [Theory]
    [InlineData("unanimity", 31, 31)]
    [InlineData("qualified", 27, 15)]
    [InlineData("majority", 30, 16)]
    [InlineData("majority", 31, 16)]
    public void HalfIsNoMajority(string rule, int members, int needed) =>
        Assert.Equal(
            needed,
            Sample.Value(Quota.Find(rule, "voting_rules.csv", Rules)).MembersNeeded(members)
        );
}
