using System.Globalization;
using Burdenshare.FactChecks.Counts;

namespace Burdenshare.FactChecks.Tests;

/// <summary>Parts of the alliance: fractions, percentages of allies, all but some.</summary>
public sealed class HeadcountTests
{
    [Theory]
    [InlineData("Two thirds of NATO allies spend 2% of GDP.", "0.667", "eq")]
    [InlineData("Half of the allies spend 2% of GDP.", "0.5", "eq")]
    [InlineData("More than half of its members spend 2% of GDP.", "0.5", "gt")]
    [InlineData("At least a third of the 31 allies spend 2% of GDP.", "0.333", "ge")]
    [InlineData("Fewer than a quarter of members spend 2% of GDP.", "0.25", "lt")]
    [InlineData("Nearly three-quarters of allies spend 2% of GDP.", "0.75", "approx")]
    [InlineData("About 70% of NATO members spend 2% of GDP.", "0.7", "approx")]
    [InlineData("Over 60 per cent of NATO countries spend 2% of GDP.", "0.6", "gt")]
    public void AFractionOfTheAlliesIsReadWithItsBound(string text, string part, string bound)
    {
        var headcount = Headcount.Of(Written.Bench(text))!;
        Assert.Equal(decimal.Parse(part, CultureInfo.InvariantCulture), Math.Round(headcount.Part!.Value, 3));
        Assert.Equal((bound, null), (headcount.Bound, headcount.AllBut));
    }

    [Theory]
    [InlineData("All but one spend 2% of GDP.", 1)]
    [InlineData("All allies but three spend 2% of GDP.", 3)]
    [InlineData("All NATO members except two spend 2% of GDP.", 2)]
    [InlineData("All but 8 spend 2% of GDP.", 8)]
    public void AllButSomeLeavesThatManyOut(string text, int left) =>
        Assert.Equal(left, Headcount.Of(Written.Bench(text))!.AllBut);

    [Theory]
    [InlineData("Half of the money goes to 2% of the troops.")]
    [InlineData("Poland spends 2% of GDP.")]
    [InlineData("Spending of 2% is met by two thirds of allies.")]
    public void OtherPartsAreNoPartOfTheAllies(string text) => Assert.Null(Headcount.Of(Written.Bench(text)));

    [Theory]
    [InlineData("eq", 20, true)]
    [InlineData("eq", 22, true)]
    [InlineData("eq", 23, false)]
    [InlineData("gt", 20, false)]
    [InlineData("gt", 21, true)]
    [InlineData("ge", 20, false)]
    [InlineData("ge", 21, true)]
    [InlineData("lt", 20, true)]
    [InlineData("lt", 21, false)]
    [InlineData("approx", 23, true)]
    [InlineData("approx", 24, false)]
    public void TwoThirdsOfThirtyOneAllowATwentiethEitherWay(string bound, int found, bool holds) =>
        Assert.Equal(holds, new Headcount("two thirds of allies", 2 / 3m, bound, null).Holds(found, 31));

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    [InlineData(29, false)]
    public void AllButOneIsExact(int found, bool holds) =>
        Assert.Equal(holds, new Headcount("all but one", null, "eq", 1).Holds(found, 31));

    [Theory]
    [InlineData("At least twenty allies spend 2% of GDP.", 20, "ge")]
    [InlineData("More than twenty-three NATO allies spend 2% of GDP.", 23, "gt")]
    [InlineData("No fewer than 9 of its members spend 2% of GDP.", 9, "ge")]
    [InlineData("Up to ten countries spend 2% of GDP.", 10, "le")]
    [InlineData("Under 12 European governments spend 2% of GDP.", 12, "lt")]
    [InlineData("Twenty allies spend 2% of GDP.", 20, "eq")]
    [InlineData("At least twenty allies spend 2% of GDP, and 5 do not.", 5, "eq")]
    public void ABoundBelongsToTheNumberThatFollowsIt(string text, int count, string bound) =>
        Assert.Equal(bound, CountBound.Of(Written.Bench(text), count));
}
