using System.Text.Json;

namespace Burdenshare.Cli.Tests.Status;

public sealed class StandingTests
{
    [Theory]
    [InlineData("LTU", 5.33)]
    [InlineData("EST", 5.10)]
    [InlineData("LVA", 4.92)]
    [InlineData("POL", 4.68)]
    [InlineData("GRC", 3.65)]
    [InlineData("NLD", 2.58)]
    [InlineData("SVN", 1.61)]
    public void TheShareIsTheOneThatNatoPublished(string ally, decimal share) =>
        Assert.Equal(share, Ally(Status(), ally).GetProperty("defexpShare").GetDecimal());

    [Fact]
    public void FiveAlliesAreAtOrAboveTheCoreTarget() =>
        Assert.Equal(["LTU", "EST", "LVA", "POL", "GRC"], Meeting(Status(), "hague-2025/core", true));

    [Fact]
    public void OnlySloveniaIsBelowTwo()
    {
        Assert.Equal(["SVN"], Meeting(Status(), "wales-2014/defexp", false));
        Assert.Equal(["SVN"], Meeting(Status(), "vilnius-2023/defexp", false));
    }

    [Fact]
    public void TwoAsPublishedMeetsTwo()
    {
        var spain = Ally(Status(), "ESP");
        Assert.Equal(2.00m, spain.GetProperty("defexpShare").GetDecimal());
        Assert.True(spain.GetProperty("meets").GetProperty("wales-2014/defexp").GetBoolean());
    }

    [Fact]
    public void TheNominalRatioStandsBesideTheRealOne()
    {
        var netherlands = Ally(Status(), "NLD");
        Assert.Equal(2.29m, decimal.Round(netherlands.GetProperty("nominalShare").GetDecimal(), 2));
        Assert.Equal(2.58m, decimal.Round(netherlands.GetProperty("recomputedShare").GetDecimal(), 2));
    }

    [Fact]
    public void IcelandIsListedAndNeverFails()
    {
        var iceland = Ally(Status(), "ISL");
        foreach (
            var name in new[] { "defexpShare", "recomputedShare", "nominalShare", "defexp", "status", "gap" }
        )
            Assert.Equal(JsonValueKind.Null, iceland.GetProperty(name).ValueKind);
        Assert.All(
            iceland.GetProperty("meets").EnumerateObject(),
            met => Assert.Equal(JsonValueKind.Null, met.Value.ValueKind)
        );
        Assert.Contains("no armed forces", iceland.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(31, Status().GetProperty("counts").GetProperty("reporting").GetInt32());
        Assert.Equal(32, Status().GetProperty("allies").GetArrayLength());
    }

    [Fact]
    public void TheEditionOfThatSummerCountsTwentyThree()
    {
        var then = Status("--as-of", "2024-07-01");
        Assert.Equal("2024", then.GetProperty("edition").GetString());
        Assert.Equal(2024, then.GetProperty("year").GetInt32());
        Assert.Equal(23, Count(then, "wales-2014/defexp"));
        Assert.Equal("2024-07-01", then.GetProperty("asOf").GetString());
    }

    [Fact]
    public void TheNewestEditionCountsSeventeenForTheSameYear() =>
        Assert.Equal(17, Count(Status("--year", "2024"), "wales-2014/defexp"));

    [Fact]
    public void AnAgreementNotYetAdoptedIsAbsent()
    {
        var then = Status("--as-of", "2024-07-01");
        Assert.Equal(["wales-2014", "vilnius-2023"], Agreements(then));
        var names = then.GetProperty("counts")
            .EnumerateObject()
            .Concat(
                then.GetProperty("allies")
                    .EnumerateArray()
                    .SelectMany(ally => ally.GetProperty("meets").EnumerateObject())
            )
            .Select(property => property.Name);
        Assert.DoesNotContain(names, name => name.StartsWith("hague", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2023-07-10", "wales-2014")]
    [InlineData("2023-07-11", "wales-2014 vilnius-2023")]
    [InlineData("2025-06-24", "wales-2014 vilnius-2023")]
    [InlineData("2025-06-25", "wales-2014 vilnius-2023 hague-2025")]
    public void AnAgreementHoldsFromItsDay(string day, string agreements) =>
        Assert.Equal(agreements, string.Join(' ', Agreements(Status("--as-of", day))));

    [Theory]
    [InlineData("2019-06-25", "2019")]
    [InlineData("2024-06-16", "2019")]
    [InlineData("2024-06-17", "2024")]
    [InlineData("2026-07-09", "2024")]
    [InlineData("2026-07-10", "2026")]
    public void TheNewestFullEditionOfTheDayAnswers(string day, string edition) =>
        Assert.Equal(edition, Status("--as-of", day).GetProperty("edition").GetString());

    [Fact]
    public void TodayIsTheClocksDay() => Assert.Equal("2026-11-24", Status().GetProperty("asOf").GetString());

    [Fact]
    public void EveryShareCarriesEditionStatusAndAnOriginThatIsListed()
    {
        var listed = Answers.To("data", "sources", "--format", "csv").Csv.Column("id");
        foreach (var ally in Status().GetProperty("allies").EnumerateArray())
        {
            Assert.Equal("2026", ally.GetProperty("edition").GetString());
            if (ally.GetProperty("defexpShare").ValueKind == JsonValueKind.Null)
                continue;
            Assert.Equal("estimate", ally.GetProperty("status").GetString());
            Assert.Contains(ally.GetProperty("origin").GetString(), listed);
        }
    }

    [Fact]
    public void TheGapIsToTheNewestTargetUnlessAnotherAgreementIsNamed()
    {
        var newest = Ally(Status(), "ESP").GetProperty("gap");
        Assert.Equal("hague-2025/core", newest.GetProperty("target").GetString());
        Assert.Equal(1.5m, newest.GetProperty("pointsOfGdp").GetDecimal());
        Assert.Equal("EUR", newest.GetProperty("currency").GetString());
        var wales = Ally(Status("--agreement", "wales-2014"), "SVN").GetProperty("gap");
        Assert.Equal("wales-2014/defexp", wales.GetProperty("target").GetString());
        Assert.Equal(0.39m, wales.GetProperty("pointsOfGdp").GetDecimal());
    }

    [Fact]
    public void AnAllianceThatNobodyPrintedIsDerivedAndSaysSo()
    {
        bool Derived(JsonElement status) =>
            status.GetProperty("alliance").GetProperty("NATO").GetProperty("derived").GetBoolean();
        Assert.True(Derived(Status("--as-of", "2019-07-01")));
        Assert.False(Derived(Status()));
        var nato = Status().GetProperty("alliance").GetProperty("NATO").GetProperty("defexpShare");
        Assert.Equal(2.86m, nato.GetDecimal());
    }

    [Fact]
    public void TheFullEditionBeforeStandsBeside()
    {
        var revision = Ally(Status("--year", "2024"), "POL").GetProperty("revision");
        Assert.Equal("2024", revision.GetProperty("previousEdition").GetString());
        Assert.Equal(4.12m, decimal.Round(revision.GetProperty("previousShare").GetDecimal(), 2));
    }

    private static JsonElement Status(params string[] more) =>
        Answers.To(["status", "--format", "json", .. more]).Json;

    private static JsonElement Ally(JsonElement status, string code) =>
        status
            .GetProperty("allies")
            .EnumerateArray()
            .Single(each => each.GetProperty("ally").ValueEquals(code));

    private static string[] Meeting(JsonElement status, string component, bool met) =>
        [
            .. status
                .GetProperty("allies")
                .EnumerateArray()
                .Where(ally =>
                    ally.GetProperty("meets").GetProperty(component).ValueKind
                    == (met ? JsonValueKind.True : JsonValueKind.False)
                )
                .Select(ally => ally.GetProperty("ally").GetString()!),
        ];

    private static int Count(JsonElement status, string component) =>
        status.GetProperty("counts").GetProperty(component).GetInt32();

    private static string[] Agreements(JsonElement status) =>
        [.. status.GetProperty("agreements").EnumerateArray().Select(each => each.GetString()!)];
}
