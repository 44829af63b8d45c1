using Burdenshare.Bargaining.AllianceIssues;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Tests.AllianceIssues;

public sealed class StatedPositionTests
{
    private const string Header =
        "ally,issue,date,stance,value,unit,comparator,note,speaker,source,url,source_date,confidence";

    private const string Row =
        "ESP,pact/core,2025-06-19,opposes,2.1,PC_GDP,=,\"a letter, public\",head of government,Gazette,"
        + "https://example.org/1,2025-06-20,verified";

    [Fact]
    public void ARowIsAStatementWithItsSource()
    {
        var said = Assert.Single(Sample.Value(StatedPosition.Read("positions.csv", $"{Header}\n{Row}")));
        Assert.Equal(new AreaCode("ESP"), said.Ally);
        Assert.Equal(Stance.Opposes, said.Stance);
        Assert.Equal(2.1, said.Value);
        Assert.Equal("a letter, public", said.Note);
        Assert.Equal(new DateOnly(2025, 6, 19), said.Date);
        Assert.True(said.IsVerified);
    }

    [Fact]
    public void AStatementMayNameNoValue()
    {
        var row = Row.Replace(",2.1,PC_GDP,", ",,,", StringComparison.Ordinal);
        var said = Assert.Single(Sample.Value(StatedPosition.Read("positions.csv", $"{Header}\n{row}")));
        Assert.Null(said.Value);
        Assert.Null(said.Unit);
    }

    [Theory]
    [InlineData("2025-06-19", "June 2025", "BRG118", "positions.csv:2:15")]
    [InlineData("opposes", "sighs", "BRG118", "positions.csv:2:26")]
    [InlineData("verified", "unverified", "BRG118", "positions.csv:2:126")]
    [InlineData("https://example.org/1", "", "BRG118", "positions.csv:2:93")]
    [InlineData("2.1", "two", "BRG103", "positions.csv:2:34")]
    [InlineData(",verified", "", "BRG107", "positions.csv:2:1")]
    public void ARowThatNobodyCanCheckIsRefused(string right, string wrong, string code, string place)
    {
        var outcome = StatedPosition.Read(
            "positions.csv",
            $"{Header}\n{Row.Replace(right, wrong, StringComparison.Ordinal)}"
        );
        Assert.Equal(
            (code, place),
            outcome.Problems.Select(problem => (problem.Code, problem.Place)).Single()
        );
    }

    [Fact]
    public void ThePositionsThatShipAreAllSound()
    {
        var said = Sample.Value(StatedPosition.Read("positions.csv", File.ReadAllText("positions.csv")));
        Assert.True(said.Length > 150);
        Assert.Contains(said, statement => statement.Ally.Code == "ESP" && statement.Value == 2.1);
        Assert.All(said, statement => Assert.StartsWith("http", statement.Url, StringComparison.Ordinal));
    }
}
