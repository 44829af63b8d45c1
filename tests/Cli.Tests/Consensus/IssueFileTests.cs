namespace Burdenshare.Cli.Tests.Consensus;

/// <summary>Issue files that strangers wrote.</summary>
public sealed class IssueFileTests : IDisposable
{
    private const string Hostile = """
        Ferry,Summer,3,1,
        Actor,Description,Influence,Where,How much,
        =HYPERLINK(1),Islanders,40,10,60,
        @Port,Authority,80,70,40,
        Line,Shipping line,60,55,50,
        """;

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void ANameIsNoFormula()
    {
        var csv = Run(Hostile, "--format", "csv").Csv;
        Assert.Equal(["'=HYPERLINK(1)", "'@Port", "Line"], csv.Column("actor").Distinct());
        Assert.Equal("10", csv[0, "position"]);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void ANameMovesNoCursor(string format)
    {
        var printed = Run(
            Hostile.Replace("Line,", "\u001b[2J\u202eLine,", StringComparison.Ordinal),
            "--format",
            format
        );
        Assert.Equal(0, printed.Code);
        Assert.DoesNotContain('\u001b', printed.Output);
        Assert.Contains("Line", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CsvHoldsThePositionsOfJson()
    {
        var csv = Run(Hostile, "--format", "csv").Csv;
        var actors = Run(Hostile, "--format", "json").Json.GetProperty("actors").EnumerateArray();
        var positions = actors.SelectMany(actor => actor.GetProperty("positions").EnumerateArray());
        Assert.Equal(csv.Column("position"), positions.Select(turn => turn[0].GetRawText()));
    }

    [Fact]
    public void WithoutTheSpatialModelThereIsTheStartAlone()
    {
        var csv = Run(Hostile, "--model", "mean", "--format", "csv").Csv;
        Assert.Equal(["0"], csv.Column("turn").Distinct());
        Assert.Equal(3, csv.Rows.Length);
    }

    [Fact]
    public void APictureIsAWholeSvg()
    {
        var printed = Run(Hostile, "--format", "svg");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.StartsWith("<svg", printed.Output, StringComparison.Ordinal);
        Assert.EndsWith("</svg>\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, Run(Hostile, "--format", "svg").Output);
    }

    [Fact]
    public void WithoutTurnsThereIsNoPicture() =>
        Run(Hostile, "--format", "svg", "--model", "mean").IsRefused("CLI114");

    [Theory]
    [InlineData("BRG109", "")]
    [InlineData("BRG109", "\u0001\u0002 nothing of the kind")]
    public void AFileThatIsNoIssueIsRefused(string code, string text) => Run(text).IsRefused(code);

    [Theory]
    [InlineData("gone.csv")]
    [InlineData("")]
    public void AFileThatIsNotThereIsRefused(string name) =>
        _terminal.Run("consensus", "--input", Path.Combine(_terminal.Folder, name)).IsRefused("CLI113");

    private Printed Run(string text, params string[] options) =>
        _terminal.Run(["consensus", "--input", _terminal.Write("ferry.csv", text), .. options]);
}
