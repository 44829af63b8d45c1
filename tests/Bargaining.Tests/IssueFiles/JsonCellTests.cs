using System.Text.Json;
using Burdenshare.Bargaining.IssueFiles;
using Burdenshare.Vocabulary;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

public sealed class JsonCellTests
{
    [Fact]
    public void EveryValueKnowsItsLineAndColumn()
    {
        var root = JsonCell.Parse("f", "{\n  \"a\": [1, \"zwei\"],\n  \"é\": null }");
        Assert.Equal("f:1:1", root.Value.Place);
        var items = root.Members!["a"].Items!;
        Assert.Equal(
            [("1", "f:2:9"), ("zwei", "f:2:12")],
            items.Select(item => (item.Value.Text, item.Value.Place))
        );
        // A character of two bytes is one column.
        Assert.Equal(("null", "f:3:8"), (root.Members["é"].Value.Text, root.Members["é"].Value.Place));
    }

    [Fact]
    public void AByteOrderMarkIsNoContent() => Assert.NotNull(JsonCell.Parse("f", "\uFEFF{}").Members);

    [Theory]
    [InlineData("{\"a\": 1, \"a\": 2}")]
    [InlineData("1 2")]
    [InlineData("{\"a\": }")]
    [InlineData("[1,]")]
    [InlineData("{'a': 1}")]
    public void WhatIsNotJsonIsRefused(string text) =>
        Assert.ThrowsAny<JsonException>(() => JsonCell.Parse("f", text));

    [Theory]
    [InlineData("62.5", 62.5)]
    [InlineData("-1", -1)]
    [InlineData("1e2", 100)]
    [InlineData("007", 7)]
    public void ACellHoldsANumber(string text, double expected)
    {
        var problems = new List<Problem>();
        Assert.Equal(expected, new Cell(text, "f:1:1").Number(problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("62,5")]
    [InlineData("1 000")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("5 %")]
    public void WhatIsNoNumberIsSaidToBeNone(string text)
    {
        var problems = new List<Problem>();
        Assert.True(double.IsNaN(new Cell(text, "f:1:1").Number(problems)));
        Assert.Equal(("BRG103", "f:1:1"), (problems[0].Code, problems[0].Place));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", null)]
    [InlineData("-3", null)]
    [InlineData("3.5", null)]
    public void ACountIsAWholeNumberAboveZero(string text, int? expected)
    {
        var problems = new List<Problem>();
        Assert.Equal(expected, new Cell(text, "f:1:1").Count(problems));
        Assert.Equal(expected is null ? 1 : 0, problems.Count);
    }
}
