using Burdenshare.FactChecks.Reports;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Tests;

public sealed class OtherReportTests
{
    [Theory]
    [InlineData(
        "“We must spend more on ships and tanks.”",
        "“We must spend less on ships and tanks.”",
        "more",
        "less"
    )]
    [InlineData(
        "“We must not spend more on ships and tanks.”",
        "“We must spend more on ships and tanks.”",
        "not",
        "must spend"
    )]
    [InlineData(
        "“Five allies spend 2.5 % on ships and tanks.”",
        "“Five allies spend 2.9 % on ships and tanks.”",
        "2.5",
        "2.9"
    )]
    [InlineData(
        "“We must spend five percent on ships and tanks.”",
        "“We must spend 6 % on ships and tanks.”",
        "five",
        "6"
    )]
    public void AWordChangedAddedOrDroppedInsideIsTold(string own, string other, string here, string there)
    {
        var warning = Assert.Single(Warnings(own, other));
        Assert.Contains(here, warning.Message, StringComparison.Ordinal);
        Assert.Contains(there, warning.Message, StringComparison.Ordinal);
        Assert.Equal(other, warning.Elsewhere!.Document.Text);
        Assert.Equal("FCK211", warning.Code);
    }

    [Theory]
    [InlineData("“We must spend more on ships and tanks.”", "“We must spend more on ships and tanks.”")]
    [InlineData("“We must spend more, on ships and tanks!”", "\"we MUST spend more on ships and tanks\"")]
    [InlineData("“We don’t spend more on ships and tanks.”", "“We don't spend more on ships and tanks.”")]
    [InlineData(
        "“We must spend more on ships and tanks, and soon.”",
        "“Well, we must spend more on ships and tanks.”"
    )]
    [InlineData(
        "“We must spend 5 percent on ships and tanks.”",
        "“We must spend five percent on ships and tanks.”"
    )]
    [InlineData(
        "“We must spend 5 % on ships and tanks.”",
        "“We must spend five per cent on ships and tanks.”"
    )]
    [InlineData(
        "“We must spend 2,000 million on 22 ships.”",
        "“We must spend 2000 million on twenty-two ships.”"
    )]
    public void CasePunctuationTheSpellingOfNumbersAndTheEndsAreNoDifference(string own, string other) =>
        Assert.Empty(Warnings(own, other));

    [Theory]
    [InlineData("“We must spend more on ships and tanks.”", "“Fish is sold on Friday by the old harbour.”")]
    [InlineData("“We must spend more on ships and tanks.”", "We must spend less on ships and tanks.")]
    [InlineData("“Spend more.”", "“Spend less.”")]
    public void OtherUtterancesAreNotCompared(string own, string other) => Assert.Empty(Warnings(own, other));

    [Fact]
    public void AnIdenticalReportClearsWhatAnotherGarbles() =>
        Assert.Empty(
            Warnings(
                "“We must spend more on ships and tanks.”",
                "“We must spend less on ships and tanks.”",
                "“We must spend more on ships and tanks.”"
            )
        );

    [Fact]
    public void WarningsStandInTheOrderOfTheText()
    {
        var report = Compare(
            "“We must spend more on ships and tanks.” Then: “Nobody here will leave the alliance in anger.”",
            "“We must spend less on ships and tanks.” “Nobody here will leave the alliance in peace.”"
        );
        var starts = report.Reading.Findings.Select(finding => finding.Span.Start).ToArray();
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(2, report.Reading.Findings.OfType<WarningFinding>().Count());
    }

    [Theory]
    [InlineData("Don’t spend 3.5 %.", "dont", "spend", "3.5", "%")]
    [InlineData("  A–B, c", "a", "b", "c")]
    public void WordsAreComparedWithoutMarks(string text, params string[] keys) =>
        Assert.Equal(keys, Wordwise.Cut(text, new TextSpan(0, text.Length)).Select(word => word.Key));

    [Fact]
    public void AnAlignmentCountsTheWordsThatAreTheSame()
    {
        var own = Wordwise.Cut("a b c d", new TextSpan(0, 7));
        var other = Wordwise.Cut("x a b y d", new TextSpan(0, 9));
        var alignment = Alignment.Of(own, other);
        Assert.Equal(3, alignment.Matches);
        Assert.Equal([(0, 1), (1, 2), (2, 3), (3, 4)], alignment.Pairs);
        Assert.Empty(Alignment.Of(own, Wordwise.Cut("x y", new TextSpan(0, 3))).Pairs);
    }

    private static IEnumerable<WarningFinding> Warnings(string own, params string[] others) =>
        Compare(own, others).Reading.Findings.OfType<WarningFinding>();

    private static CheckReport Compare(string own, params string[] others) =>
        OtherReport.Compared(
            new CheckReport(new Reading(new Document("own", own), []), []),
            others.Select((text, at) => new Reading(new Document($"other{at}", text), []))
        );
}
