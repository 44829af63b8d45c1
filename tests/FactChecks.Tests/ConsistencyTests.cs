using Burdenshare.FactChecks.Consistency;
using Burdenshare.Statements;

namespace Burdenshare.FactChecks.Tests;

public sealed class ConsistencyTests
{
    private static readonly DateOnly s_day = new(2025, 6, 9);

    [Theory]
    [InlineData("FCK201", "Ministers left early These talks will go on in May.", "early These talks")]
    [InlineData(
        "FCK202",
        "The envoy will be in Paris, the French President’s office.",
        "in Paris, the French President’s office"
    )]
    [InlineData("FCK204", "They said that Poland will spend more on defence.", "They said")]
    [InlineData(
        "FCK206",
        "Members will unanimously back the plan. There was almost universal consensus.",
        "will unanimously back"
    )]
    [InlineData(
        "FCK207",
        "The Merkel administration pressed allies while in office. Merkel is scheduled to meet ministers.",
        "while in office"
    )]
    [InlineData("FCK208", "Leaders prepare for the upcoming NATO Massages.", "the upcoming NATO Massages")]
    [InlineData(
        "FCK209",
        "Several allies spend more than 2% of GDP on defence.",
        "more than 2% of GDP on defence"
    )]
    [InlineData(
        "FCK205",
        "Snow fell. This was a point echoed by the mayor of Riga.",
        "This was a point echoed by the mayor of Riga"
    )]
    public void WhatIsAtOddsIsMarked(string code, string text, string words)
    {
        // The reader may have marked it already: then its own code stands there, and ours does not repeat it.
        var twin = Examination.Rules.Single(rule => rule.Code == code).Twin;
        var found = Assert.Single(All(text), warning => warning.Code == code || warning.Code == $"STM{twin}");
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(found.Span.Overlaps(new TextSpan(at, at + words.Length)), found.Span.ToString());
    }

    [Theory]
    [InlineData("Leaders met in The Hague. These talks will go on in May.")]
    [InlineData("The envoy will be in Paris, the French President’s office said.")]
    [InlineData("Members will unanimously back the plan, and nobody spoke against it.")]
    [InlineData("The Merkel administration pressed allies while in office. Merkel retired in 2021.")]
    [InlineData(
        "Leaders prepare for the upcoming NATO Summit and the forthcoming NATO Foreign Ministers meeting."
    )]
    [InlineData("Mark Rutte said that Poland spends more. This was a point echoed by the mayor of Riga.")]
    [InlineData("Mark Rutte reiterated that allies must spend more.")]
    [InlineData("In 2024, 23 allies spent at least 2% of GDP on defence.")]
    public void SoundTextIsLeftAlone(string text) => Assert.Empty(Warnings(text));

    [Fact]
    public void ATargetCalledStandingBeforeItsAgreementIsMarkedOnce()
    {
        const string text = "NATO plans for the 5% target of GDP on defence.";
        var report = House.CheckerOf(House.Published).Check(House.Read(text, s_day), Day(s_day));
        Assert.Equal(
            report.Verdicts.Count(verdict =>
                verdict is { IsPremature: true, Word: VerdictWord.NotEnoughEvidence }
            ),
            Codes(report).Count(code => code is "FCK210" or "STM219")
        );
    }

    [Fact]
    public void WarningsStandAmongTheFindingsInTheOrderOfTheText()
    {
        const string text =
            "They said that Poland spent 4.12% of GDP on defence in 2024. Leaders await the upcoming NATO Massages.";
        var reading = House.CheckerOf(House.Published).Check(House.Read(text, s_day), Day(s_day)).Reading;
        var starts = reading.Findings.Select(finding => finding.Span.Start).ToArray();
        Assert.Equal(starts.Order(), starts);
        Assert.Contains(reading.Findings, finding => finding is WarningFinding { Code: "STM215" });
        Assert.Single(reading.Figures);
    }

    [Fact]
    public void EveryRuleHasACodeOfItsOwn() =>
        Assert.Equal(
            Examination.Rules.Length,
            Examination.Rules.Select(rule => rule.Code).Distinct().Count()
        );

    [Fact]
    public void WhatTheReaderHasMarkedIsNotRepeated()
    {
        const string text = "Leaders prepare for the upcoming NATO Massages.";
        var span = new TextSpan(20, 46);
        var read = new Reading(new Document("case", text), [new WarningFinding(span, "STM215", "unknown")]);
        var checker = House.CheckerOf(House.Published);
        Assert.Single(checker.Check(read, Day(s_day)).Reading.Findings);
        var bare = read with { Findings = [] };
        Assert.Equal("FCK208", Assert.Single(Codes(checker.Check(bare, Day(s_day)))));
        var elsewhere = read with
        {
            Findings = [new WarningFinding(new TextSpan(0, 4), "STM215", "unknown")],
        };
        Assert.Equal(2, checker.Check(elsewhere, Day(s_day)).Reading.Findings.Length);
    }

    private static IEnumerable<WarningFinding> All(string text) =>
        House
            .CheckerOf(House.Published)
            .Check(House.Read(text, s_day), Day(s_day))
            .Reading.Findings.OfType<WarningFinding>();

    private static IEnumerable<WarningFinding> Warnings(string text) =>
        All(text).Where(warning => warning.Code.StartsWith("FCK", StringComparison.Ordinal));

    private static IEnumerable<string> Codes(CheckReport report) =>
        report.Reading.Findings.OfType<WarningFinding>().Select(warning => warning.Code);

    private static CheckDay Day(DateOnly day) => new(day, false, House.Today);
}
