using Burdenshare.Bargaining.IssueFiles;

namespace Burdenshare.Bargaining.Tests.IssueFiles;

public sealed class IssueJsonFileTests
{
    private const string Good = """
        {
          "name": "ferry",
          "description": "Summer",
          "dimensions": [{ "name": "sailings", "low": 2, "high": 12, "unit": "a day", "statusQuo": 4 }],
          "actors": [
            { "actor": "Isle", "influence": 40, "positions": [10], "saliences": [0.9] },
            { "actor": "Port", "description": "Authority", "influence": 80, "positions": [5], "saliences": [0.4] }
          ],
          "accommodations": [{ "adjusting": "Isle", "reference": "Port", "weight": 0.1 }]
        }
        """;

    [Fact]
    public void OurOwnFormHoldsUnitsAndTheStatusQuo()
    {
        var issue = Sample.Value(Negotiation.Read("ferry.json", Good)).Issue!;
        Assert.Equal(new Dimension("sailings", 2, 12, "a day", 4), issue.Dimensions[0]);
        Assert.Equal("Authority", issue.Actors[1].Description);
        Assert.Equal(0.9, issue.Actors[0].Saliences[0]);
        Assert.Equal([new Accommodation("Isle", "Port", 0.1)], issue.Accommodations.AsEnumerable());
    }

    [Fact]
    public void WhatMayBeLeftOutMayBeLeftOut()
    {
        var text = Good.Replace(
            """, "unit": "a day", "statusQuo": 4""",
            ", \"statusQuo\": null",
            StringComparison.Ordinal
        );
        var from = text.IndexOf(",\n  \"accommodations\"", StringComparison.Ordinal);
        var issue = Sample.Value(Negotiation.Read("ferry.json", text[..from] + "}")).Issue!;
        Assert.Null(issue.Dimensions[0].StatusQuo);
        Assert.Null(issue.Dimensions[0].Unit);
        Assert.Empty(issue.Accommodations);
    }

    [Theory]
    [InlineData("\"influence\": 40", "\"influence\": \"much\"", "BRG103", "bad.json:6:37")]
    [InlineData("\"influence\": 40", "\"influence\": null", "BRG103", "bad.json:6:37")]
    [InlineData("\"influence\": 40", "\"influence\": -4", "BRG106", "bad.json:6:37")]
    [InlineData("\"positions\": [10]", "\"positions\": [13]", "BRG104", "bad.json:6:55")]
    [InlineData("\"saliences\": [0.9]", "\"saliences\": [1.9]", "BRG105", "bad.json:6:74")]
    [InlineData("\"saliences\": [0.9]", "\"saliences\": []", "BRG107", "bad.json:6:5")]
    [InlineData("\"saliences\": [0.9]", "\"saliences\": 0.9", "BRG107", "bad.json:6:5")]
    [InlineData("\"influence\": 40, ", "", "BRG107", "bad.json:6:5")]
    [InlineData("\"Port\", \"description\"", "\"Isle\", \"description\"", "BRG102", "bad.json:7:16")]
    [InlineData("\"influence\": 40", "\"influence\": 40, \"mood\": 3", "BRG113", "bad.json:6:49")]
    [InlineData("\"low\": 2", "\"low\": 20", "BRG104", "bad.json:1:1")]
    [InlineData("\"name\": \"ferry\",", "\"name\": \"ferry\"", "BRG110", "bad.json:3:3")]
    public void AFaultIsNamedWithLineAndColumn(string right, string wrong, string code, string place)
    {
        var outcome = Negotiation.Read("bad.json", Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains((code, place), outcome.Problems.Select(problem => (problem.Code, problem.Place)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}")]
    [InlineData("{} {}")]
    public void WhatIsNoIssueIsRefusedAndNothingThrows(string text) =>
        Assert.NotEmpty(Negotiation.Read("bad.json", text).Problems);
}
