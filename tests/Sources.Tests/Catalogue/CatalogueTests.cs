using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Catalogue;

public sealed class CatalogueTests : IDisposable
{
    private const string Exceptions = "published/nato/2022/exceptions.csv";
    private const string NotHeld = "published/nato/not-held.csv";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void AnAllyIsReadWithItsCurrenciesAndNames()
    {
        var alliance = _folder.Ledger().Alliance;
        var bulgaria = alliance[new("BGR")];
        Assert.Equal(("BGN", "EUR"), (bulgaria.CurrencyIn(2025), bulgaria.CurrencyIn(2026)));
        Assert.Equal(1.95583m, bulgaria.Currencies[1].PerUnitOfPrevious);
        Assert.Equal(["Hexagon", "French Republic"], alliance[new("FRA")].OtherNames);
        Assert.Equal("1949-08-24", alliance[new("NOR")].Joined.ToString());
        Assert.False(alliance[new("ISL")].HasArmedForces);
    }

    [Theory]
    [InlineData("2004,BGN", "spring,BGN", "allies.csv:2", "joined 'spring' is no date")]
    [InlineData("EUR,yes", "EUR,maybe", "allies.csv:3", "armed_forces 'maybe' is neither yes nor no")]
    [InlineData("ISK", "krona", "allies.csv:4", "currencies 'krona' are not written")]
    [InlineData("EUR@2026=1.95583", "EUR@2026", "allies.csv:2", "currencies 'BGN;EUR@2026' are not written")]
    [InlineData("NOR,", "FRA,", "allies.csv", "'FRA' names two allies")]
    [InlineData("Hexagon", "norway", "allies.csv", "'Norway' names two allies")]
    [InlineData("NOK,yes,,invented", "NOK,yes", "allies.csv:5", "7 fields instead of 9")]
    [InlineData("NOK,yes,,invented", "NOK,yes,,invented,x", "allies.csv:5", "10 fields instead of 9")]
    [InlineData("code,iso2", "code,iso", "allies.csv:1", "the header is not code,iso2")]
    [InlineData("Iceland", "\"Iceland", "allies.csv:4", "a quotation mark is open or misplaced")]
    public void AnAllyThatCannotBeReadIsRefused(string old, string with, string place, string message)
    {
        var problem = _folder.Replace("allies.csv", old, with).Problem();
        Assert.Equal(("SRC104", place), (problem.Code, problem.Place));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ISK,yes", "armed_forces 'maybe' is neither")]
    [InlineData("ISK,\"yes", "a quotation mark is open or misplaced")]
    public void ALineIsThatOfTheFileAlsoBelowACellOfSeveralLines(string row, string message)
    {
        var problem = _folder
            .Replace("allies.csv", "Hexagon;French Republic", "\"Hexagon;French\nRepublic\"")
            .Replace("allies.csv", "ISK,no", row.Replace("yes", "maybe", StringComparison.Ordinal))
            .Problem();
        Assert.Equal("allies.csv:5", problem.Place);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExceptionIsReadWithItsReason()
    {
        _folder.Write(
            Exceptions,
            "identity,ally,year,published,because\nshare,FRA,2021,1.91,odd\ncategories,NOR,2021,,\"one, alone\"\n"
        );
        var declared = _folder.Ledger().Releases.Single().Exceptions;
        Assert.Equal([1.91m, null], declared.Select(entry => entry.Published));
        Assert.Equal(["odd", "one, alone"], declared.Select(entry => entry.Because));
    }

    [Theory]
    [InlineData("share,FRA,now,1.91,odd", "year 'now' is no year")]
    [InlineData("share,FRA,2021,two,odd", "published 'two' is no number")]
    [InlineData("share,FRA,2021,1.91,", "an exception without a reason")]
    public void AnExceptionThatSaysTooLittleIsRefused(string row, string message)
    {
        var problem = _folder.Write(Exceptions, $"identity,ally,year,published,because\n{row}\n").Problem();
        Assert.Equal(
            ("SRC104", "nato/2022/exceptions.csv:2", message),
            (problem.Code, problem.Place, problem.Message)
        );
    }

    [Fact]
    public void AnEditionThatIsKnownAndNotHeldIsListed()
    {
        _folder.Write(
            NotHeld,
            "edition,published,title,evidence\n2021,2021-06,Tables,quoted\n2022,2022-06,Tables,held\n"
        );
        var edition = Assert.Single(_folder.Ledger().NotHeld);
        Assert.Equal(("nato-2021", Coverage.NotHeld), (edition.Id, edition.Coverage));
        Assert.Equal(new DateOnly(2021, 6, 30), edition.Published.Latest);
    }

    [Fact]
    public void AnEditionWithoutADayIsRefused()
    {
        var problem = _folder
            .Write(NotHeld, "edition,published,title,evidence\n2021,soon,Tables,none\n")
            .Problem();
        Assert.Equal(("SRC104", "nato/not-held.csv:2"), (problem.Code, problem.Place));
        Assert.Equal("published 'soon' is no date", problem.Message);
    }

    public void Dispose() => _folder.Dispose();
}
