using System.Globalization;
using System.Text.Json;
using Burdenshare.Vocabulary;
using Spectre.Console;

namespace Burdenshare.Cli.Tests;

public sealed class ShownTests
{
    [Theory]
    [InlineData(null, "–")]
    [InlineData("2", "2.00")]
    [InlineData("1.995", "2.00")]
    [InlineData("1.9949", "1.99")]
    [InlineData("0", "0.00")]
    public void AShareHasTwoDecimals(string? percent, string shown) =>
        Assert.Equal(shown, Shown.Share(Number(percent)));

    [Theory]
    [InlineData(null, true, "– ")]
    [InlineData("2.58", true, "2.58e")]
    [InlineData("2.58", false, "2.58 ")]
    public void AnEstimateIsMarkedAndColumnsStayAligned(string? percent, bool isEstimate, string shown) =>
        Assert.Equal(shown, Shown.Share(Number(percent), isEstimate));

    [Theory]
    [InlineData(null, "–")]
    [InlineData("3", "+3.0")]
    [InlineData("-3.14", "−3.1")]
    [InlineData("0", "0.0")]
    public void AChangeHasItsSign(string? change, string shown) =>
        Assert.Equal(shown, Shown.Change(Number(change)));

    [Theory]
    [InlineData("1234567.8", "1,234,568", "1,234.6", "1,234,567.8")]
    [InlineData("0.00015", "0", "0.0", "0.0002")]
    [InlineData("-1500", "-1,500", "-1.5", "-1,500")]
    public void MoneyIsGroupedByThousands(string amount, string millions, string billions, string plain)
    {
        Assert.Equal(millions, Shown.Millions(Number(amount)));
        Assert.Equal(billions, Shown.Billions(Number(amount)));
        Assert.Equal(plain, Shown.Plain(Number(amount)!.Value));
    }

    [Fact]
    public void TheUnknownIsADashEverywhere() =>
        Assert.All(
            [Shown.Millions(null), Shown.Billions(null), Shown.Percent(null), Shown.Value(null)],
            shown => Assert.Equal(Shown.Unknown, shown)
        );

    [Fact]
    public void AStatusThatNobodyStatedIsNull()
    {
        Assert.Null(Shown.Status(ObservationStatus.Unstated));
        Assert.Equal("actual", Shown.Status(ObservationStatus.Actual));
        Assert.Equal("estimate", Shown.Status(ObservationStatus.Estimate));
    }

    [Fact]
    public void JsonKeepsNumbersNullsAndLetters()
    {
        object?[] row = [1, 2.50m, null, true, "Türkiye", new DateOnly(2026, 11, 24).Year];
        var text = JsonValues.Lines(["a", "b", "c", "d", "e", "f"], [row, row]);
        Assert.Equal(
            """{"a":1,"b":2.50,"c":null,"d":true,"e":"Türkiye","f":2026}""",
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().Single()
        );
        var array = JsonDocument
            .Parse(
                JsonValues.Array(
                    ["a"],
                    [
                        [1],
                        [2],
                    ]
                )
            )
            .RootElement;
        Assert.Equal([1, 2], array.EnumerateArray().Select(each => each.GetProperty("a").GetInt32()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ASheetEndsLinesWithALineFeedAndNoSpace(bool colour)
    {
        var table = Sheet.Table(("Name", Column.Name), ("Number", Column.Number), ("Words", Column.Words));
        table.AddRow(new Text("a"), new Text("1", new Style(Color.Red)), new Text(new string('w', 120)));
        var text = new Sheet(60, colour).Print(table, new Text("end"));
        Assert.Equal(colour, text.Contains('\u001b', StringComparison.Ordinal));
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("end\n", text, StringComparison.Ordinal);
    }

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
