using Burdenshare.Bargaining.Exchange;
using Burdenshare.Bargaining.IssueFiles;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

public sealed class DecideFileTests
{
    private static readonly string Good = string.Join(
        '\n',
        "#/\tA made-up council",
        "#O\tFerry",
        "#A\t'Isle'\t'Isle'\t'from the islands'",
        "#A\tPort\tPort",
        "#P\tsailings\tsailings a day",
        "#M\tsailings\t2",
        "#M\tsailings\t12",
        "#P\tfares",
        "#D\tIsle\tsailings\t10\t0.9\t0.5",
        "#D\tPort\tsailings\t4\t0.2\t1",
        "#D\tIsle\tfares\t20\t0.4\t0.5",
        "#D\tPort\tfares\t90\t0.8\t1"
    );

    [Theory, InlineData("#A", "'#A'"), InlineData("#A", "#A")]
    public void MarkedLinesAreDecidesWhateverTheSpreadsheetCalledThem(string mark, string written)
    {
        var text = Good.Replace(mark, written, StringComparison.Ordinal);

        var table = Sample.Value(Negotiation.Read("ferry.csv", text)).Table;

        Assert.Equal(["Isle", "Port"], table.Actors.AsEnumerable());
    }

    [Fact]
    public void AFileIsATableOfStakes()
    {
        var table = Sample.Value(Negotiation.Read("ferry.txt", Good)).Table;
        Assert.Equal(["Isle", "Port"], table.Actors.AsEnumerable());
        Assert.Equal(
            [new Dimension("sailings", 2, 12), new Dimension("fares", 0, 100)],
            table.Issues.AsEnumerable()
        );
        Assert.Equal(new Stake(10, 0.9, 0.5), table.Stakes[0][0]);
        Assert.Equal(new Stake(90, 0.8, 1), table.Stakes[1][1]);
    }

    [Theory]
    [InlineData(";", "'")]
    [InlineData(",", "'")]
    [InlineData(",", "\"")]
    public void ValuesMayBePartedAsASpreadsheetPartsThem(string delimiter, string quote)
    {
        var text = Good.Replace("\t", delimiter, StringComparison.Ordinal)
            .Replace("'", quote, StringComparison.Ordinal)
            .Replace("#A", $"{quote}#A{quote}", StringComparison.Ordinal);
        Assert.Equal(
            Sample.Value(Negotiation.Read("ferry.txt", Good)).Table.Stakes[1].AsEnumerable(),
            Sample.Value(Negotiation.Read("ferry.csv", "\uFEFF" + text)).Table.Stakes[1]
        );
    }

    [Fact]
    public void AFileOfTooManyActorsIsRefused()
    {
        var many = string.Concat(Enumerable.Range(0, 5000).Select(i => $"#A\tA{i}\tA{i}\n"));
        var problem = Assert.Single(Negotiation.Read("many.txt", many).Problems);
        Assert.Equal("BRG120", problem.Code);
    }

    [Fact]
    public void TheSpatialModelSharesSalienceAmongTheIssues()
    {
        var issue = Sample.Value(Negotiation.Read("ferry.txt", Good)).Issue!;
        Assert.Equal([0.45, 0.2], issue.Actors[0].Saliences.AsEnumerable());
        Assert.Equal(0.5, issue.Actors[0].Influence);
    }

    [Fact]
    public void AMissingStakeLeavesOnlyTheExchange()
    {
        var text = Good.Replace("#D\tPort\tfares\t90\t0.8\t1", "", StringComparison.Ordinal);
        var negotiation = Sample.Value(Negotiation.Read("ferry.txt", text));
        Assert.Null(negotiation.Issue);
        Assert.Null(negotiation.Table.Stakes[1][1]);
    }

    [Theory]
    [InlineData("#D\tIsle\tsailings\t10", "#D\tIsle\tsailings\t13", "BRG104", "bad.txt:9:18")]
    [InlineData("#D\tIsle\tsailings\t10", "#D\tIsle\tsailings\tten", "BRG103", "bad.txt:9:18")]
    [InlineData("10\t0.9\t0.5", "10\t1.9\t0.5", "BRG105", "bad.txt:9:21")]
    [InlineData("10\t0.9\t0.5", "10\t0.9\t-0.5", "BRG106", "bad.txt:9:25")]
    [InlineData("10\t0.9\t0.5", "10\t0.9", "BRG107", "bad.txt:9:1")]
    [InlineData("#D\tIsle\tsailings", "#D\tShip\tsailings", "BRG111", "bad.txt:9:4")]
    [InlineData("#D\tIsle\tsailings", "#D\tIsle\tcabins", "BRG112", "bad.txt:9:9")]
    [InlineData("#A\tPort", "#X\tPort", "BRG113", "bad.txt:4:1")]
    [InlineData("#D\tPort\tfares", "#D\tIsle\tfares", "BRG114", "bad.txt:12:1")]
    [InlineData("#A\tPort", "#A\tIsle", "BRG102", "bad.txt:4:4")]
    [InlineData("#M\tsailings\t12", "#M\tsailings\t2", "BRG104", "bad.txt:5:4")]
    public void AFaultIsNamedWithLineAndColumn(string right, string wrong, string code, string place)
    {
        var outcome = Negotiation.Read("bad.txt", Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains((code, place), outcome.Problems.Select(problem => (problem.Code, problem.Place)));
    }

    [Theory]
    [InlineData("#A\tIsle", "BRG101")]
    [InlineData("#A\tIsle\n#A\tPort", "BRG107")]
    [InlineData("#A\tIsle\n#A\tPort\n#P\tfares", "BRG107")]
    public void AnIncompleteFileIsRefused(string text, string code) =>
        Assert.Contains(code, Sample.Codes(Negotiation.Read("bad.txt", text)));
}
