using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Tests.Catalogue;

public sealed class PerimeterFileTests : IDisposable
{
    private const string Header = "publisher,measure,title,counts,leaves_out,basis,source";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PerimetersKeepTheOrderOfTheFile()
    {
        _folder.Write(
            "perimeters.csv",
            $"{Header}\nsipri,DEFEXP,milex,\"forces, space\",none,calendar year,a page\nnato,DEFEXP,core,b,c,d,e\n"
        );
        var perimeters = _folder.Ledger().Perimeters;
        Assert.Equal(["sipri", "nato"], perimeters.Select(each => each.Publisher));
        Assert.Equal("forces, space", perimeters[0].Counts);
        Assert.Equal(Measure.DefenceExpenditure, perimeters[1].Measure);
    }

    [Fact]
    public void AFolderWithoutPerimetersHasNone() => Assert.Empty(_folder.Ledger().Perimeters);

    [Fact]
    public void APerimeterThatCitesNobodyIsRefusedWithItsLine()
    {
        var problem = _folder.Write("perimeters.csv", $"{Header}\nnato,DEFEXP,core,b,c,d,\n").Problem();
        Assert.Equal(("SRC104", "perimeters.csv:2"), (problem.Code, problem.Place.Split('/')[^1]));
        Assert.Contains("without a source", problem.Message, StringComparison.Ordinal);
    }
}
