using Burdenshare.Sources.Imports;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class KnowledgeTests
{
    private static readonly Lazy<AreaNames> s_areas = new(() =>
        AreaNames.Read(RepositoryFigures.Folder, ImportDesk.Held.Alliance).TryGet(out var areas)
            ? areas
            : throw new InvalidOperationException("areas.csv was refused.")
    );

    private static readonly Lazy<CurrencyNames> s_currencies = new(() =>
        CurrencyNames.Read(RepositoryFigures.Folder).TryGet(out var names)
            ? names
            : throw new InvalidOperationException("currencies.csv was refused.")
    );

    [Theory]
    [InlineData("Poland", "POL")]
    [InlineData("  poland ", "POL")]
    [InlineData("POL", "POL")]
    [InlineData("PL", "POL")]
    [InlineData("EL", "GRC")]
    [InlineData("GR", "GRC")]
    [InlineData("UK", "GBR")]
    [InlineData("Slovak Republic", "SVK")]
    [InlineData("Korea, South", "KOR")]
    [InlineData("South Korea", "KOR")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("United States of America", "USA")]
    [InlineData("Czechoslovakia", "CSK")]
    [InlineData("KOS", "XKX")]
    public void ACountryIsKnownByItsNamesAndCodes(string name, string code)
    {
        Assert.True(s_areas.Value.Knows(name, out var area));
        Assert.Equal(new AreaCode(code), area);
    }

    [Theory]
    [InlineData("European Union")]
    [InlineData("Yemen, North")]
    [InlineData("European Investment Bank")]
    public void AnInstitutionIsKnownAndNoCountry(string name)
    {
        Assert.True(s_areas.Value.Knows(name, out var area));
        Assert.Null(area);
    }

    [Theory]
    [InlineData("Ruritania")]
    [InlineData("")]
    [InlineData("-")]
    public void WhatIsUnknownIsNotGuessed(string name) => Assert.False(s_areas.Value.Knows(name, out _));

    [Fact]
    public void EveryAllyIsAmongTheAreas() =>
        Assert.All(
            ImportDesk.Held.Alliance.Members,
            ally =>
            {
                Assert.True(s_areas.Value.Knows(ally.Name, out var area));
                Assert.Equal(ally.Code, area);
            }
        );

    [Fact]
    public void AnUnknownCountryIsAProblemAndAnInstitutionIsIgnored()
    {
        var gleaning = new Gleaning("book.xlsx");
        Assert.Null(s_areas.Value.Find("Ruritania", "A1", gleaning));
        Assert.Null(s_areas.Value.Find("European Union", "A2", gleaning));
        Assert.Equal(new AreaCode("NOR"), s_areas.Value.Find("Norway", "A3", gleaning));
        var problem = Assert.Single(gleaning.Problems);
        Assert.Equal(("SRC116", "book.xlsx, A1"), (problem.Code, problem.Place));
        Assert.Equal(["A2"], Assert.Single(gleaning.Ignored).Places);
    }

    [Theory]
    [InlineData("NOR", "Kroner", "NOK")]
    [InlineData("DNK", "Kroner", "DKK")]
    [InlineData("SWE", "Kronor", "SEK")]
    [InlineData("BGR", "Leva", "BGN")]
    [InlineData("BGR", "Euros", "EUR")]
    [InlineData("ROU", "New Lei", "RON")]
    [InlineData("POL", "Euros", null)]
    [InlineData("POL", "Pieces of eight", null)]
    public void ACurrencysWordIsReadByTheAlly(string ally, string word, string? code) =>
        Assert.Equal(code, s_currencies.Value.Of(ImportDesk.Held.Alliance[new AreaCode(ally)], word));

    [Fact]
    public void EveryCurrencyOfAnAllyHasAWord() =>
        Assert.All(
            ImportDesk
                .Held.Alliance.Members.Where(ally => ally.HasArmedForces)
                .SelectMany(ally => ally.Currencies)
                .Select(period => period.Currency)
                .Distinct(),
            currency =>
                Assert.Contains(
                    File.ReadLines(Path.Combine(RepositoryFigures.Folder, "currencies.csv")),
                    line => line.StartsWith(currency + ",", StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData("areas.csv", "code,iso2,name,other_names\n,XX,Nowhere,\n", "areas.csv:2")]
    [InlineData("areas.csv", "code,name\n", "areas.csv:1")]
    [InlineData("currencies.csv", "code,names\nEURO,Euros\n", "currencies.csv:2")]
    public void ABrokenRowIsNamedByItsLine(string file, string text, string place)
    {
        using var folder = new ScratchFolder();
        folder.Write(file, text);
        var problems =
            file == "areas.csv"
                ? AreaNames.Read(folder.Root, ImportDesk.Held.Alliance).Problems
                : CurrencyNames.Read(folder.Root).Problems;
        Assert.Equal(("SRC104", place), (Assert.Single(problems).Code, problems[0].Place));
    }

    [Fact]
    public void WithoutTheListsNothingIsImported()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(
            "SRC101",
            Assert.Single(AreaNames.Read(folder.Root, ImportDesk.Held.Alliance).Problems).Code
        );
        Assert.Equal("SRC101", Assert.Single(CurrencyNames.Read(folder.Root).Problems).Code);
    }
}
