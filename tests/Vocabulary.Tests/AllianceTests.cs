using CsCheck;

namespace Burdenshare.Vocabulary.Tests;

public sealed class AllianceTests
{
    private static readonly Ally s_croatia = new(
        new("HRV"),
        "Croatia",
        Date("2009"),
        [new("HRK", null, null), new("EUR", 2023, 7.5345m)],
        true,
        []
    );

    private static readonly Alliance s_alliance = new([
        Ally("TUR", "Türkiye", "Turkey", "Turkiye"),
        Ally("GBR", "United Kingdom", "UK", "Great Britain"),
        Ally("ESP", "Spain"),
        s_croatia,
    ]);

    [Fact]
    public void MembersStandInTheOrderOfTheirCodes() =>
        Assert.Equal(["ESP", "GBR", "HRV", "TUR"], s_alliance.Members.Select(ally => ally.Code.Code));

    [Theory]
    [InlineData("ESP", "Spain")]
    [InlineData("esp", "Spain")]
    [InlineData(" Spain ", "Spain")]
    [InlineData("TURKEY", "Türkiye")]
    [InlineData("türkiye", "Türkiye")]
    [InlineData("uk", "United Kingdom")]
    public void AMemberIsFoundByAnyOfItsNames(string typed, string name)
    {
        Assert.True(s_alliance.Find(typed).TryGet(out var ally));
        Assert.Equal(name, ally.Name);
    }

    [Theory]
    [InlineData("Spane", "did you mean Spain (ESP)?")]
    [InlineData("Turkeye", "did you mean Türkiye (TUR)?")]
    [InlineData("Untied Kingdom", "did you mean United Kingdom (GBR)?")]
    [InlineData("Untied Kindgom", "did you mean United Kingdom (GBR)?")]
    [InlineData("Atlantis", "use an ISO 3166-1 alpha-3 code such as ESP, or an English name")]
    public void AnUnknownNameIsRefusedWithTheNearest(string typed, string remedy)
    {
        var problem = Assert.Single(s_alliance.Find(typed).Problems);
        Assert.Equal(("VOC001", $"ally '{typed}'"), (problem.Code, problem.Place));
        Assert.StartsWith(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void WhateverIsTypedIsFoundOrRefusedOnce() =>
        Gen.String.Sample(typed =>
        {
            var outcome = s_alliance.Find(typed);
            return outcome.TryGet(out _) || outcome.Problems.Single().Remedy.Length > 0;
        });

    [Theory]
    [InlineData("ESP", true)]
    [InlineData("Spain", false)]
    [InlineData("NATO", false)]
    public void AMemberIsKnownByItsCode(string code, bool known) =>
        Assert.Equal(known, s_alliance.Has(new(code)));

    [Theory]
    [InlineData("ESP", "Spain")]
    [InlineData("NATO", "NATO total")]
    [InlineData("NATO-EUR-CAN", "Europe and Canada")]
    [InlineData("NATO-EUR", "European allies")]
    [InlineData("JPN", "JPN")]
    public void AnAreaHasADisplayName(string code, string name) =>
        Assert.Equal(name, s_alliance.NameOf(new(code)));

    [Fact]
    public void TwoMembersOfOneNameAreABrokenInvariant() =>
        Assert.Throws<ArgumentException>(() =>
            new Alliance([Ally("ESP", "Spain"), Ally("ESQ", "Espagne", "spain")])
        );

    [Theory]
    [InlineData(2014, "HRK")]
    [InlineData(2022, "HRK")]
    [InlineData(2023, "EUR")]
    [InlineData(2026, "EUR")]
    public void AnAllyHasTheCurrencyOfTheYear(int year, string currency) =>
        Assert.Equal(currency, s_croatia.CurrencyIn(year));

    [Theory]
    [InlineData(2008, false)]
    [InlineData(2009, true)]
    public void AnAllyIsAMemberFromTheYearOfItsAccession(int year, bool member) =>
        Assert.Equal(member, s_croatia.IsMemberIn(year));

    private static Ally Ally(string code, string name, params string[] otherNames) =>
        new(new(code), name, Date("1949"), [new("EUR", null, null)], true, [.. otherNames]);

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
