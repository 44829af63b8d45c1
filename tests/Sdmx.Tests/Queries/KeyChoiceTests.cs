using Burdenshare.Sdmx.Queries;

namespace Burdenshare.Sdmx.Tests.Queries;

public sealed class KeyChoiceTests
{
    [Theory]
    [InlineData("all", "A.ESP.DEFEXP", true)]
    [InlineData("", "A.ESP.DEFEXP", true)]
    [InlineData("A.ESP.DEFEXP", "A.ESP.DEFEXP", true)]
    [InlineData("A.ESP.DEFEXP", "A.POL.DEFEXP", false)]
    [InlineData("A..DEFEXP", "A.POL.DEFEXP", true)]
    [InlineData("A.ESP+POL.", "A.POL.GDP", true)]
    [InlineData("A.ESP+POL.", "A.USA.GDP", false)]
    [InlineData("..", "A.USA.GDP", true)]
    [InlineData("..NONE", "A.USA.GDP", false)]
    public void AFirstKeyMatchesBySeriesAndWildcard(string key, string series, bool isMeant) =>
        Assert.Equal(isMeant, Choice(KeyChoice.OfFirst(key, 3)).Matches([.. series.Split('.')]));

    [Theory]
    [InlineData("*", "A.ESP.DEFEXP", true)]
    [InlineData("A", "A.ESP.DEFEXP", true)]
    [InlineData("A.ESP", "A.ESP.DEFEXP", true)]
    [InlineData("A.*.DEFEXP", "A.ESP.DEFEXP", true)]
    [InlineData("A.*.GDP", "A.ESP.DEFEXP", false)]
    [InlineData("A.POL.DEFEXP,A.ESP", "A.ESP.GDP", true)]
    [InlineData("A.POL.DEFEXP,A.ESP", "A.POL.GDP", false)]
    public void ASecondKeyMayBeShortAndSeveral(string key, string series, bool isMeant) =>
        Assert.Equal(isMeant, Choice(KeyChoice.OfSecond(key, 3)).Matches([.. series.Split('.')]));

    [Theory]
    [InlineData("A.ESP", FaultKind.Semantic)]
    [InlineData("A.ESP.DEFEXP.X", FaultKind.Semantic)]
    [InlineData("A.ES P.DEFEXP", FaultKind.Syntax)]
    [InlineData("A.ESP++POL.DEFEXP", FaultKind.Syntax)]
    [InlineData("A.*.DEFEXP", FaultKind.Syntax)]
    public void AFirstKeyHasEveryDimensionAndNothingStrange(string key, FaultKind kind) =>
        Assert.Equal(kind, KeyChoice.OfFirst(key, 3).Fault!.Kind);

    [Theory]
    [InlineData("A.ESP.DEFEXP.X", FaultKind.Semantic)]
    [InlineData("A..DEFEXP", FaultKind.Syntax)]
    [InlineData("A.ESP+POL.DEFEXP", FaultKind.Syntax)]
    [InlineData("A.ESP,", FaultKind.Syntax)]
    public void ASecondKeyKnowsNoPlusAndNoEmptyPart(string key, FaultKind kind) =>
        Assert.Equal(kind, KeyChoice.OfSecond(key, 3).Fault!.Kind);

    [Fact]
    public void WithoutTheStructureAnyLengthIsAllowed() =>
        Assert.Null(KeyChoice.OfFirst("A.B.C.D.E.F").Fault);

    private static KeyChoice Choice(Answer<KeyChoice> answer) =>
        answer.TryGet(out var choice)
            ? choice
            : throw new InvalidOperationException(answer.Fault!.ToString());
}
