using Burdenshare.Statements.Quotations;

namespace Burdenshare.Statements.Tests.Quotations;

public sealed class QuoteMarkTests
{
    [Theory]
    [InlineData("said “yes", 5, MarkRole.Opens)]
    [InlineData("yes” he", 3, MarkRole.Closes)]
    [InlineData("said \"yes", 5, MarkRole.Opens)]
    [InlineData("yes\" he", 3, MarkRole.Closes)]
    [InlineData("yes,\" he", 4, MarkRole.Closes)]
    [InlineData("(\"yes", 1, MarkRole.Opens)]
    [InlineData("said—\"yes", 5, MarkRole.Opens)]
    [InlineData("sagte „ja", 6, MarkRole.Opens)]
    [InlineData("ja“ er", 2, MarkRole.Closes)]
    [InlineData("dit «oui", 4, MarkRole.Opens)]
    [InlineData("oui» il", 3, MarkRole.Closes)]
    [InlineData("said ‘yes", 5, MarkRole.Opens)]
    [InlineData("a ‘ b", 2, MarkRole.None)]
    [InlineData("yes’ he", 3, MarkRole.None)]
    [InlineData("said ''yes", 5, MarkRole.Opens)]
    [InlineData("said ''yes", 6, MarkRole.None)]
    [InlineData("yes,'' he", 5, MarkRole.Closes)]
    [InlineData("yes,'' he", 4, MarkRole.None)]
    [InlineData("don't", 3, MarkRole.None)]
    [InlineData("a.b", 1, MarkRole.None)]
    [InlineData("\"", 0, MarkRole.Opens)]
    [InlineData("“", 0, MarkRole.Opens)]
    [InlineData("＂yes", 0, MarkRole.Opens)]
    public void ItsNeighboursSayWhatAMarkDoes(string text, int at, object role) =>
        Assert.Equal((MarkRole)role, QuoteMark.Role(text, at));

    [Theory]
    [InlineData("‘yes’ he", 4, true)]
    [InlineData("‘yes,’ he", 5, true)]
    [InlineData("‘yes’", 4, true)]
    [InlineData("‘don’t", 4, false)]
    [InlineData("‘ ’", 2, false)]
    [InlineData("‘yes'", 4, false)]
    public void ASingleMarkClosesOnlyAfterAWordAndBeforeNone(string text, int at, bool closes) =>
        Assert.Equal(closes, QuoteMark.ClosesSingle(text, at));
}
