using Burdenshare.Statistics.Questions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Tests.Questions;

public sealed class QuestionTests
{
    private static readonly Release s_first = Invented.Release(
        Invented.Edition("2024", "2024-06-17"),
        Invented.Millions(Invented.Spent("CAN", Invented.Constant), 2022, 100, 110, 121),
        Invented.Millions(Invented.Spent("CAN", PriceBasis.Current), 2022, 90, 105, 130),
        Invented.Millions(Invented.Spent("FRA", Invented.Constant), 2022, 200, 180, 360),
        Invented.Millions(Invented.Spent("USA", Invented.Constant), 2022, 1000, 1000, 1000),
        Invented.Series(Invented.Share("CAN"), 2022, 1.2m, 1.9m, 2),
        Invented.Series(Invented.Share("FRA"), 2022, 1.8m, 1.9m, 2.1m),
        Invented.Series(Invented.Share("USA"), 2022, 3.5m, 3.4m, 3.3m),
        Invented.Series(Invented.Share("MNE"), 2022, 1.5m, 1.6m)
    );

    private static readonly Release s_later = Invented.Release(
        Invented.Edition("2026", "2026-07-10"),
        Invented.Series(Invented.Share("CAN"), 2022, 1.1m, 1.7m, 1.8m)
    );

    private static readonly Ledger s_ledger = new(Invented.Alliance, [s_first, s_later], []);

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("-2 * 3 + 1", "-5")]
    [InlineData("2% * 50", "1")]
    [InlineData("round(2.345, 2)", "2.35")]
    [InlineData("abs(3 - 5)", "2")]
    [InlineData("power(2, 10)", "1024")]
    [InlineData("change(80, 100)", "25")]
    [InlineData("share(1, 8)", "12.5")]
    [InlineData("DEFEXP[CAN, 2024]", "2")]
    [InlineData("DEFEXP[Canada, 2024]", "2")]
    [InlineData("defexp.usd.constant[CAN, 2024] / 11", "11")]
    [InlineData("DEFEXP.USD[CAN, 2024]", "130")]
    [InlineData("DEFEXP.USD.constant[CAN+FRA, 2024]", "481")]
    [InlineData("sum(DEFEXP.USD.constant[CAN, 2022..2024])", "331")]
    [InlineData("sum(DEFEXP.USD.constant[CAN, 2023..2024] - DEFEXP.USD.constant[CAN, 2022])", "31")]
    [InlineData("max(DEFEXP.USD.constant[CAN, 2023..2024] / DEFEXP.USD.constant[CAN, y-1])", "1.1")]
    [InlineData("mean(DEFEXP[*NATO, 2022])", "2")]
    [InlineData("median(DEFEXP[*NATO, 2022])", "1.65")]
    [InlineData("percentile(DEFEXP[*NATO, 2022], 100)", "3.5")]
    [InlineData("min(DEFEXP[*NATO-EUR, 2022])", "1.5")]
    [InlineData("rank(DEFEXP[*NATO, 2024], CAN)", "3")]
    [InlineData("bottom(DEFEXP[*NATO, 2024], CAN)", "1")]
    [InlineData("first(DEFEXP[FRA, 2022..2024] >= 2)", "2024")]
    [InlineData("last(DEFEXP[FRA, 2022..2024] < 2)", "2023")]
    [InlineData("count(DEFEXP[*NATO, 2024] >= 2)", "3")]
    [InlineData("count(DEFEXP[*NATO, 2022..2024] >= 2)", "5")]
    [InlineData("DEFEXP[CAN, 2024]@2024 - DEFEXP[CAN, 2024]@nato-2026", "0.2")]
    [InlineData("DEFEXP.PC_CHANGE[CAN, 2024]", "10")]
    public void AQuestionIsAnsweredByHandTheSame(string question, string answer) =>
        Assert.Equal(Held.Number(answer), Ask(question).Value);

    [Fact]
    public void ACountTellsWhoseFiguresWereKnown()
    {
        var answer = Ask("count(DEFEXP[*NATO, 2024] >= 2)");
        Assert.Equal(["CAN", "FRA", "USA"], answer.Names);
        Assert.Equal(3, answer.Known);
        // Iceland has no armed forces and is not counted; Montenegro lacks its figure.
        Assert.Equal(4, answer.Of);
        Assert.Equal(3, answer.From.Length);
    }

    [Fact]
    public void AComparisonHoldsOrDoesNot()
    {
        Assert.True(Ask("DEFEXP[USA, 2024] > DEFEXP[FRA, 2024]").Holds);
        Assert.False(Ask("DEFEXP[USA, 2024] <= DEFEXP[FRA, 2024]").Holds);
        Assert.Null(Ask("DEFEXP[USA, 2024] - DEFEXP[FRA, 2024]").Holds);
    }

    [Fact]
    public void OnePriceBasisHoldsForBothSidesOfAComparison()
    {
        const string Question = "change(DEFEXP.USD[CAN, 2022], DEFEXP.USD[CAN, 2024])";
        Assert.Equal(21, Ask(Question, "constant").Value);
        Assert.Equal(44.44m, Math.Round(Ask(Question, "current").Value, 2));
    }

    [Theory]
    [InlineData("DEFEXP.USD.constant[CAN, 2024] - DEFEXP.USD.current[CAN, 2024]", "STA112")]
    [InlineData("DEFEXP.USD.constant[CAN, 2024] > DEFEXP[CAN, 2024]", "STA112")]
    [InlineData("change(DEFEXP.USD.current[CAN, 2022], DEFEXP.USD.constant[CAN, 2024])", "STA112")]
    [InlineData("DEFEXP.USD.constant[CAN+MNE, 2024]", "STA111")]
    [InlineData("DEFEXP.USD.constant[NATO, 2024]", "STA111")]
    [InlineData("DEFEXP[CAN, 2030]", "STA111")]
    [InlineData("EQUIP[CAN, 2024]", "STA111")]
    [InlineData("first(DEFEXP[CAN, 2022..2024] >= 9)", "STA111")]
    [InlineData("rank(DEFEXP[*NATO, 2024], MNE)", "STA111")]
    [InlineData("DEFEXP[CAN, 2024]@2031", "STA101")]
    [InlineData("DEFEXP[CAN, 2024]@2026", "STA111")]
    [InlineData("1 / (2 - 2)", "STA113")]
    [InlineData("change(0, 3)", "STA113")]
    [InlineData("round(1, 1.5)", "STA113")]
    [InlineData("percentile(DEFEXP[*NATO, 2024], 101)", "STA113")]
    [InlineData("DEFEXP[*NATO, 2024]", "STA110")]
    [InlineData("DEFEXP[CAN, 2022..2024]", "STA110")]
    public void WhatCannotBeAnsweredIsRefusedByName(string question, string code)
    {
        var desk = new QuestionDesk(s_ledger, new(2025, 1, 1));
        Assert.Equal(code, Assert.Single(desk.Ask(question).Problems).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("1 2")]
    [InlineData("(1")]
    [InlineData("1.2.3")]
    [InlineData("DEFEXP")]
    [InlineData("DEFEXP[CAN")]
    [InlineData("DEFEXP[CAN]")]
    [InlineData("DEFEXP[CAN, soon]")]
    [InlineData("DEFEXP[CAN, 2024..2022]")]
    [InlineData("DEFEXP.USD.EUR[CAN, 2024]")]
    [InlineData("DEFEXP[Atlantis, 2024]")]
    [InlineData("DEFEXP[NATO+CAN, 2024]")]
    [InlineData("DEFEXP[CAN:2024, 2024]")]
    [InlineData("count(DEFEXP[*CAN, 2024] >= 2)")]
    [InlineData("count(DEFEXP[*NATO, 2024])")]
    [InlineData("count(DEFEXP[CAN, 2024] >= 2)")]
    [InlineData("rank(DEFEXP[*NATO, 2024])")]
    [InlineData("count(DEFEXP[*NATO, 2024] >= 2, CAN)")]
    [InlineData("sum(DEFEXP[*NATO, 2022..2023] - DEFEXP[*NATO-EUR, 2022..2023])")]
    [InlineData("change(1)")]
    [InlineData("eval(1)")]
    [InlineData("round(1, 2")]
    [InlineData("1; 2")]
    public void WhatIsNoQuestionIsRefusedWithItsPlace(string question)
    {
        var problem = Assert.Single(new QuestionDesk(s_ledger, new(2025, 1, 1)).Ask(question).Problems);
        Assert.Equal("STA110", problem.Code);
        Assert.StartsWith("question, character ", problem.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuestionOfAnySizeIsReadOrRefusedAndNeverEndsTheProgram()
    {
        var desk = new QuestionDesk(s_ledger, new(2025, 1, 1));
        Assert.Equal("STA110", desk.Ask(new string('(', 1500)).Problems[0].Code);
        Assert.Equal("STA110", desk.Ask(new string('1', 5000)).Problems[0].Code);
        Assert.Equal("STA110", desk.Ask(new string('9', 60)).Problems[0].Code);
        Assert.Equal("STA113", desk.Ask("9999999999999999 * 9999999999999999").Problems[0].Code);
    }

    [Fact]
    public void OnlyWhatWasOutByTheDayIsRead()
    {
        Assert.Equal(
            2,
            Held.Found(new QuestionDesk(s_ledger, new(2025, 1, 1)).Ask("DEFEXP[CAN, 2024]")).Value
        );
        Assert.Equal(
            1.8m,
            Held.Found(new QuestionDesk(s_ledger, new(2026, 8, 1)).Ask("DEFEXP[CAN, 2024]")).Value
        );
    }

    private static Answer Ask(string question, string? prices = null) =>
        Held.Found(new QuestionDesk(s_ledger, new(2026, 8, 1), s_first, prices).Ask(question));
}
