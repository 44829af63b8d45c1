using System.Globalization;
using System.Text.Json;

namespace Burdenshare.Cli.Tests.Figures;

public sealed class DeriveTests
{
    private const string Count = "count(DEFEXP[*NATO, 2024] >= 2)";

    [Theory]
    [InlineData("2024", "23")]
    [InlineData("2026", "17")]
    public void TheNumberOfAlliesAtTwoPercentIsTheEditions(string edition, string count)
    {
        var lines = Answers.To("data", "derive", Count, "--edition", edition).Lines;
        Assert.Equal(Count, lines[0]);
        Assert.Equal(count, lines[1]);
        Assert.Contains($"figures of nato-{edition}", string.Join(' ', lines), StringComparison.Ordinal);
    }

    [Fact]
    public void TheDayDecidesWhichEditionAnswers()
    {
        Assert.Equal("23", Csv(Count, "--as-of", "2024-07-01")[0, "value"]);
        Assert.Equal("nato-2024", Csv(Count, "--as-of", "2024-07-01")[0, "editions"]);
    }

    [Fact]
    public void JsonNamesEveryFigureThatTheAnswerRestsOn()
    {
        using var json = JsonDocument.Parse(
            Answers
                .To("data", "derive", "EQUIP.USD[POL, 2026]", "--as-of", "2026-11-01", "--format", "json")
                .Output
        );
        var answer = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("2026-11-01", answer.GetProperty("asOf").GetString());
        Assert.Equal("USD current", answer.GetProperty("unit").GetString());
        Assert.Equal("estimate", answer.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("holds").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("known").ValueKind);
        var evidence = answer.GetProperty("evidence").EnumerateArray().ToArray();
        Assert.Equal(["EQUIP", "DEFEXP"], evidence.Select(each => each.GetProperty("measure").GetString()!));
        Assert.All(evidence, each => Assert.Equal("nato-2026", each.GetProperty("origin").GetString()));
        Assert.Equal(
            evidence[0].GetProperty("value").GetDecimal()
                * evidence[1].GetProperty("value").GetDecimal()
                / 100,
            answer.GetProperty("value").GetDecimal()
        );
    }

    [Fact]
    public void AComparisonSaysWhetherItHolds()
    {
        var csv = Csv("DEFEXP[NLD, 2026] >= 2.5", "names(DEFEXP[*NATO, 2026] >= 3.5)");
        Assert.Equal(["true", ""], csv.Column("holds"));
        Assert.Equal("EST GRC LTU LVA POL", csv[1, "names"]);
        Assert.Equal(("31", "31"), (csv[1, "known"], csv[1, "of"]));
        var table = Answers.To("data", "derive", "DEFEXP[NLD, 2026] >= 2.5").Output;
        Assert.Contains("  holds", table, StringComparison.Ordinal);
    }

    [Fact]
    public void OnePriceBasisHoldsForBothSides()
    {
        const string Question = "share(DEFEXP.USD[USA, 2024], DEFEXP.USD[NATO, 2024])";
        Assert.Equal(63.92m, Two(Csv(Question, "--price-basis", "constant")));
        Assert.Equal(65.26m, Two(Csv(Question, "--price-basis", "current")));
    }

    [Theory]
    [InlineData("STA110", "DEFEXP[POL")]
    [InlineData("STA111", "RELATED[POL, 2024]")]
    [InlineData("STA112", "DEFEXP.USD.constant[POL, 2024]@2024 - DEFEXP.USD.constant[POL, 2024]@2026")]
    [InlineData("STA113", "1 / 0")]
    [InlineData("STA101", "DEFEXP[POL, 2024]@1999")]
    public void WhatCannotBeAnsweredEndsWithItsCode(string code, string question)
    {
        var printed = Answers.To("data", "derive", "1 + 1", question);
        Assert.Equal((3, ""), (printed.Code, printed.Output));
        Assert.StartsWith(
            $"burdenshare: {code} ",
            Assert.Single(printed.Errors.TrimEnd().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("count(DEFEXP[*NATO, 2014] >= 2)", "3", "GBR GRC USA")]
    [InlineData("rank(DEFEXP[*NATO, 2024], POL)", "1", "")]
    [InlineData("bottom(DEFEXP[*NATO, 2024], CAN)", "5", "ESP SVN LUX BEL")]
    [InlineData("first(DEFEXP[DEU, 2014..2024] >= 2)", "2024", "2024")]
    [InlineData("last(DEFEXP[USA, 2014..2024] > 3.6)", "2014", "2014")]
    [InlineData("round(median(DEFEXP[*NATO, 2024]), 2)", "2.11", "")]
    [InlineData("round(max(DEFEXP[*NATO, 2024]), 2)", "4.12", "")]
    [InlineData("round(min(DEFEXP[*NATO, 2024]), 2)", "1.28", "")]
    [InlineData("round(percentile(DEFEXP[*NATO, 2024], 100), 2)", "4.12", "")]
    [InlineData("round(mean(DEFEXP[*NATO, 2024]), 1)", "2.2", "")]
    [InlineData("round(change(DEFEXP.USD.current[DEU, 2014], DEFEXP.USD.current[DEU, 2024]), 0)", "112", "")]
    [InlineData("round(growth(100, 200, 10), 2)", "7.18", "")]
    [InlineData("count(DEFEXP.USD.constant[*NATO, 2024] > DEFEXP.USD.constant[*NATO, 2014])", "31", null)]
    public void EachFunctionIsAnsweredFromTheTablesOfItsEdition(string question, string value, string? names)
    {
        var csv = Csv(question, "--edition", "2024");
        Assert.Equal(value, csv[0, "value"]);
        if (names is not null)
            Assert.Equal(names, csv[0, "names"]);
    }

    [Fact]
    public void EstimatesBeneathMakeTheAnswerAnEstimate()
    {
        var csv = Csv("DEFEXP[POL, 2022]", "DEFEXP[POL, 2026]", "NGDP[POL, 2024]", "--edition", "2026");
        Assert.Equal(["actual", "estimate", ""], csv.Column("status"));
    }

    [Fact]
    public void SeveralQuestionsAreSeveralCardsInTheirOrder()
    {
        var lines = Answers
            .To("data", "derive", "DEFEXP[POL, 2024]", "DEFEXP[EST, 2024]", "--edition", "2026")
            .Lines;
        Assert.Equal("DEFEXP[POL, 2024]", lines[0]);
        Assert.Equal("3.75 PC_GDP", lines[1]);
        Assert.Contains("DEFEXP[EST, 2024]", lines);
    }

    [Fact]
    public void UntrustedTextIsShownWithoutControlCharacters()
    {
        var printed = Answers.To("data", "derive", "DEFEXP[\u001b[31mPOL, 2024]");
        Assert.Equal(3, printed.Code);
        Assert.DoesNotContain('\u001b', printed.Errors);
    }

    [Fact]
    public void WhatNoTablePrintsIsGottenLikeAnyOther()
    {
        var csv = CsvTable.Parse(
            Answers
                .To(
                    "data",
                    "get",
                    "EQUIP",
                    "--unit",
                    "USD",
                    "--ally",
                    "POL,NATO-EUR",
                    "--years",
                    "2024",
                    "--format",
                    "csv"
                )
                .Output
        );
        Assert.Equal(["POL", "NATO-EUR"], csv.Column("ally"));
        Assert.All(csv.Column("unit"), unit => Assert.Equal("USD", unit));
        Assert.All(csv.Column("origin"), origin => Assert.Equal("nato-2026", origin));
        Assert.True(Number(csv[1, "value"]) > Number(csv[0, "value"]));
    }

    [Fact]
    public void PopulationIsGottenThoughNoTablePrintsIt()
    {
        var csv = CsvTable.Parse(
            Answers.To("data", "get", "POP", "--ally", "POL", "--years", "2024", "--format", "csv").Output
        );
        Assert.Equal("PS", csv[0, "unit"]);
        Assert.InRange(Number(csv[0, "value"]), 36_000_000, 39_000_000);
    }

    [Theory]
    [InlineData("DEFEXP", "USD_PER_SOLDIER")]
    [InlineData("DEFEXP", "USD_PPP")]
    [InlineData("DEFEXP", "EUR")]
    [InlineData("INFRA", "PC_GDP")]
    [InlineData("GDP", "PC_CHANGE")]
    [InlineData("PERS", "LCU")]
    public void EachDerivedUnitIsGottenForEveryAllyAsTheQuestionGivesIt(string measure, string unit)
    {
        var csv = CsvTable.Parse(
            Answers
                .To(
                    "data",
                    "get",
                    measure,
                    "--unit",
                    unit,
                    "--price-basis",
                    "current",
                    "--years",
                    "2024",
                    "--format",
                    "csv"
                )
                .Output
        );
        Assert.InRange(csv.Column("ally").Distinct().Count(), 31, 33);
        var norway = csv.RowWith(("ally", "NOR"));
        var asked = Csv($"{measure}.{unit}.current[NOR, 2024]");
        Assert.Equal(Number(asked[0, "value"]), Number(csv[norway, "value"]));
    }

    [Fact]
    public void AnEditionThatLacksAMeasureLeavesItToTheNewestThatHasIt()
    {
        var csv = Csv("NGDP[POL, 2031]", "--edition", "2024");
        Assert.Equal("imf-weo-2026-04", csv[0, "editions"]);
        Assert.Equal("PLN current", csv[0, "unit"]);
    }

    [Fact]
    public void PlainArithmeticRestsOnNoFigure()
    {
        var printed = Answers.To("data", "derive", "(2% - 1.3%) * 600");
        Assert.Equal("(2% - 1.3%) * 600\n  4.2\n  no published figure is read\n", printed.Output);
    }

    private static CsvTable Csv(params string[] arguments) =>
        CsvTable.Parse(Answers.To(["data", "derive", .. arguments, "--format", "csv"]).Output);

    private static decimal Two(CsvTable csv) => decimal.Round(Number(csv[0, "value"]), 2);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
