namespace Burdenshare.Sources.Tests.Catalogue;

public sealed class BreakFileTests : IDisposable
{
    private const string Header = "id,publisher,ally,year,kind,what,source,url,confidence";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BreaksComeInTheOrderOfTheirYears()
    {
        _folder.Write(
            "breaks.csv",
            $"{Header}\nb,nato,,2025,price base,\"rebased, as told\",NATO,,verified\n"
                + "a,nato,FRA,2015,definition,more,Press,https://a.b,reported\n"
        );
        var breaks = _folder.Ledger().Breaks;
        Assert.Equal(["a", "b"], breaks.Select(each => each.Id));
        Assert.Equal("FRA", breaks[0].Area?.Code);
        Assert.Null(breaks[1].Area);
        Assert.Equal("rebased, as told", breaks[1].What);
    }

    [Fact]
    public void AFolderWithoutBreaksHasNone() => Assert.Empty(_folder.Ledger().Breaks);

    [Theory]
    [InlineData("a,nato,FRA,soon,definition,more,Press,,reported", "year 'soon' is no year")]
    [InlineData("a,nato,FRA,2015,whim,more,Press,,reported", "kind 'whim' is none of definition")]
    [InlineData("a,nato,FRA,2015,definition,more,,,reported", "a break without a source")]
    [InlineData("a,nato,FRA,2015,definition,more", "6 fields instead of 9")]
    public void ABreakThatSaysTooLittleIsRefusedWithItsLine(string row, string why)
    {
        var problem = _folder.Write("breaks.csv", $"{Header}\n{row}\n").Problem();
        Assert.Equal(("SRC104", "breaks.csv:2"), (problem.Code, problem.Place.Split('/')[^1]));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }
}
