using Burdenshare.Bargaining.Spatial;

namespace Burdenshare.Bargaining.Tests.Spatial;

public sealed class SpatialOptionsTests
{
    [Theory]
    [InlineData("VictoryProbModel", "Octic")]
    [InlineData("PCEModel", "MarkovIncentive")]
    [InlineData("StateTransitions", "Stochastic")]
    [InlineData("VotingRule", "ASymProsp")]
    [InlineData("BigRAdjust", "TwoThirds")]
    [InlineData("BigRRange", "Max")]
    [InlineData("ThirdPartyCommit", "NoCommit")]
    [InlineData("InterVecBrgn", "S2PMax")]
    [InlineData("BargnModel", "PWCompInterp")]
    public void AnOptionIsSetByKtabsNameAndValue(string name, string value)
    {
        var options = Sample.Value(SpatialOptions.Default.With(name, value));
        Assert.Equal(value, typeof(SpatialOptions).GetProperty(name)!.GetValue(options)!.ToString());
        Assert.NotEqual(SpatialOptions.Default, options);
    }

    [Theory]
    [InlineData("VotingRule", "Loud", "Prop, Cubic")]
    [InlineData("VotingRule", "1", "Prop, Cubic")]
    [InlineData("votingrule", "Prop", "VotingRule")]
    [InlineData("Compatibility", "Ktab", "VictoryProbModel")]
    public void AnUnknownOptionIsRefusedWithTheKnownOnes(string name, string value, string remedy)
    {
        var problem = Assert.Single(SpatialOptions.Default.With(name, value).Problems);
        Assert.Equal("BRG108", problem.Code);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyKtabsNumbersCanBeAskedFor()
    {
        var compatible = Sample.Value(SpatialOptions.Default.CompatibleWith("ktab"));
        Assert.Equal(Compatibility.Ktab, compatible.Compatibility);
        Assert.Equal(["BRG108"], Sample.Codes(SpatialOptions.Default.CompatibleWith("senturion")));
    }

    [Fact]
    public void TheDefaultsAreThoseOfKtabsCsvReader()
    {
        var options = SpatialOptions.Default;
        Assert.Equal(VictoryProbModel.Linear, options.VictoryProbModel);
        Assert.Equal(PCEModel.Conditional, options.PCEModel);
        Assert.Equal(StateTransitions.Deterministic, options.StateTransitions);
        Assert.Equal(VotingRule.Prop, options.VotingRule);
        Assert.Equal(BigRAdjust.OneThird, options.BigRAdjust);
        Assert.Equal(BigRRange.Mid, options.BigRRange);
        Assert.Equal(ThirdPartyCommit.SemiCommit, options.ThirdPartyCommit);
        Assert.Equal(InterVecBrgn.S2P2, options.InterVecBrgn);
        Assert.Equal(BargnModel.InitOnlyInterp, options.BargnModel);
        Assert.Equal(Compatibility.Corrected, options.Compatibility);
        Assert.Equal(100, options.MaximumTurns);
    }
}
