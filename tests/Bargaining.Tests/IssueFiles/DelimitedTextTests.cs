using Burdenshare.Bargaining.IssueFiles;
using CsCheck;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

public sealed class DelimitedTextTests
{
    [Theory]
    [InlineData("a,b,c", "a|b|c")]
    [InlineData(" a , b ", "a|b")]
    [InlineData("a,,", "a||")]
    [InlineData("\"a, b\",c", "a, b|c")]
    [InlineData("\"say \"\"no\"\"\",c", "say \"no\"|c")]
    [InlineData("5\" pipe,c", "5\" pipe|c")]
    [InlineData("\"open,c", "\"open|c")]
    public void ALineSplitsIntoCells(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', Single(line).Select(cell => cell.Text)));

    [Fact]
    public void ACellKnowsWhereItBegins() =>
        Assert.Equal(["f:1:1", "f:1:4", "f:1:6"], Single("a, b,\"c\"").Select(cell => cell.Place));

    [Fact]
    public void EmptyLinesAreSkippedAndCounted()
    {
        var lines = DelimitedText.Lines("f", "a\n\n  \nb", ',', '"').ToArray();
        Assert.Equal(["f:1:1", "f:4:1"], lines.Select(line => line[0].Place));
    }

    [Fact]
    public void AnyTextIsSplitWithoutFailure() =>
        Gen.String.Sample(text => DelimitedText.Lines("f", text, ',', '"').All(line => line.Length > 0));

    private static System.Collections.Immutable.ImmutableArray<Cell> Single(string line) =>
        Assert.Single(DelimitedText.Lines("f", line, ',', '"'));
}
