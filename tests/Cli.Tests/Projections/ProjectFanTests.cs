using System.Xml.Linq;

namespace Burdenshare.Cli.Tests.Projections;

public sealed class ProjectFanTests
{
    private static readonly Printed s_canada = Answers.To("project", "Canada");
    private static readonly string[] s_fan = [.. s_canada.Lines.Where(line => line.Contains('●'))];

    [Fact]
    public void TheTableOfOneAllyEndsWithALineAYear()
    {
        Assert.Equal(1 + 9, s_fan.Length);
        Assert.All(s_fan, line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(
            Enumerable.Range(2027, 9).Select(year => $"{year}"),
            s_fan[..9].Select(line => line[..4])
        );
    }

    [Fact]
    public void TheTargetStandsInTheSamePlaceEveryYear() =>
        Assert.Single(
            s_fan[..9]
                .Where(line => line.Contains('│'))
                .Select(line => line.IndexOf('│', StringComparison.Ordinal))
                .Distinct()
        );

    [Fact]
    public void ThickLiesWithinThin() =>
        Assert.All(s_fan[..9], line => Assert.Matches("^[0-9]{4} *─+━*[●│━─]+─+[ │]*", line));

    [Fact]
    public void TheFiguresBesideItAreThoseOfTheDocument()
    {
        var last = Answers
            .To("project", "Canada", "--format", "json")
            .Json.GetProperty("allies")[0]
            .GetProperty("years")[8]
            .GetProperty("share");
        Assert.EndsWith(
            string.Join(
                ' ',
                new[] { "p5", "p50", "p95" }.Select(each => $"{last.GetProperty(each).GetDecimal(), 5:0.00}")
            ),
            s_fan[8],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ManyAlliesHaveNoFan() => Assert.DoesNotContain('●', Answers.To("project").Output);

    [Fact]
    public void ThePictureIsOneDrawingWithTitleAndSource()
    {
        var printed = Answers.To("project", "CAN", "--format", "svg");
        var drawing = XElement.Parse(printed.Output);
        Assert.Equal((0, "svg"), (printed.Code, drawing.Name.LocalName));
        Assert.Contains("Canada: 3.5 % by 2035", drawing.Value, StringComparison.Ordinal);
        Assert.Contains("nato-2026, imf-weo-2026-04", drawing.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CAN", "ESP")]
    [InlineData("--view", "tornado")]
    [InlineData("--view", "alliance")]
    public void WhatHasNoPictureIsRefused(params string[] question) =>
        Answers.To(["project", .. question, "--format", "svg"]).IsRefused("CLI114");
}
