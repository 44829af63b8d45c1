using Burdenshare.Projections.Costs;
using Burdenshare.Projections.Courses;
using Burdenshare.Projections.Debts;
using Burdenshare.Projections.Scenarios;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Projections.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    [Fact]
    public void AScenarioSaysAllThatAQuestionHolds()
    {
        var scenario = Read(
            """
            title: Two years early
            as_of: 2026-10-01
            edition: 2026
            allies: [CAN, Spain]
            target: hague-2025/core
            to: 2033
            path: frontloaded
            baseline: cash
            financing: taxes
            gdp: weo
            paths: 500
            seed: 7
            growth: -0.5
            prices: 1
            """
        );
        Assert.Equal(
            ("Two years early", "2026", true),
            (scenario.Title, scenario.Edition, scenario.NamesDay)
        );
        var question = scenario.Question;
        Assert.Equal(["CAN", "Spain"], question.Allies);
        Assert.Equal(("hague-2025/core", null, 2033), (question.Target, question.Share, question.To));
        Assert.Equal(
            (CourseShape.FrontLoaded, Yardstick.CashFreeze, Financing.Taxes),
            (question.Shape, question.Yardstick, question.Financing)
        );
        Assert.Equal((false, 500, 7UL), (question.IsGdpStochastic, question.Paths, question.Seed));
        Assert.Equal((-0.005, 0.01), (question.Shift.Growth, question.Shift.Prices));
        Assert.Equal(new DateOnly(2026, 10, 1), question.AsOf);
    }

    [Fact]
    public void WhatIsLeftOutHasItsDefault()
    {
        var scenario = Read("share: 2.5\nto: 2030\n");
        Assert.Equal(
            Held.Question() with
            {
                Share = 2.5,
                To = 2030,
                Allies = scenario.Question.Allies,
            },
            scenario.Question
        );
        Assert.Empty(scenario.Question.Allies);
        Assert.Equal((null, null, false), (scenario.Title, scenario.Edition, scenario.NamesDay));
    }

    [Theory]
    [InlineData("to: 2033\npfad: x\n", 2, "pfad")]
    [InlineData("path: sideways\n", 1, "path 'sideways'")]
    [InlineData("seed: 1\nbaseline: none\n", 2, "baseline 'none'")]
    [InlineData("financing: gold\n", 1, "financing 'gold'")]
    [InlineData("gdp: maybe\n", 1, "gdp 'maybe'")]
    [InlineData("\n\nto: soon\n", 3, "to 'soon'")]
    [InlineData("paths: 0\n", 1, "paths '0'")]
    [InlineData("paths: 1.5\n", 1, "paths '1.5'")]
    [InlineData("seed: -1\n", 1, "seed '-1'")]
    [InlineData("share: much\n", 1, "share 'much'")]
    [InlineData("share: [3]\n", 1, "share has no value")]
    [InlineData("share:\n", 1, "share has no value")]
    [InlineData("allies: CAN\n", 1, "allies is no list")]
    [InlineData("allies: [[CAN]]\n", 1, "allies is no list")]
    [InlineData("as_of: yesterday\n", 1, "as_of 'yesterday'")]
    [InlineData("to: 2030\nto: 2031\n", 2, "to")]
    [InlineData("to: [2030\n", 2, "")]
    [InlineData("- to\n", 1, "keys and values")]
    [InlineData("", 1, "keys and values")]
    [InlineData("a: 1\n---\nb: 2\n", 1, "keys and values")]
    public void AMistakeNamesItsLineAndKey(string text, int line, string words)
    {
        var problem = Assert.Single(ScenarioFile.Read("mine.yaml", text, s_today).Problems);
        Assert.Equal(("PRJ201", $"mine.yaml:{line}"), (problem.Code, problem.Place));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMistakeIsToldAtOnce() =>
        Assert.Equal(
            2,
            ScenarioFile.Read("mine.yaml", "to: soon\npath: sideways\n", s_today).Problems.Length
        );

    [Fact]
    public void AnyTextIsReadOrRefusedAndNeverBreaks() =>
        Gen.String.Sample(text => IsAnswered(ScenarioFile.Read("x", text, s_today)));

    [Fact]
    public void AnyValueOfAnyKeyIsReadOrRefused() =>
        Gen.Select(Gen.Int[0, ScenarioFile.Keys.Length - 1], Gen.String)
            .Sample(t =>
                IsAnswered(ScenarioFile.Read("x", $"{ScenarioFile.Keys[t.Item1]}: {t.Item2}\n", s_today))
            );

    [Fact]
    public void TheSameScenarioGivesTheSameProjection()
    {
        const string text = "allies: [ESP]\nto: 2031\npaths: 500\nseed: 3\n";
        var (once, again) = (Held.Of(Read(text).Question), Held.Of(Read(text).Question));
        Assert.Equal(
            once.Chance.Years.Select(year => year.Debt),
            again.Chance.Years.Select(year => year.Debt)
        );
    }

    private static bool IsAnswered(Outcome<Scenario> outcome) =>
        outcome.TryGet(out _) || outcome.Problems.All(problem => problem.Code == "PRJ201");

    private static Scenario Read(string text) => Held.Value(ScenarioFile.Read("mine.yaml", text, s_today));
}
