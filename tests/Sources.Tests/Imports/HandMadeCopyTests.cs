namespace Burdenshare.Sources.Tests.Imports;

public sealed class HandMadeCopyTests
{
    [Theory]
    [InlineData("nato", "NATO", "https://www.nato.int")]
    [InlineData("sipri", "SIPRI", "https://www.sipri.org/")]
    [InlineData("imf", "IMF", "https://www.imf.org/")]
    [InlineData("kiel", "Kiel Institute for the World Economy", "https://www.kielinstitut.de/")]
    [InlineData("eda", "European Defence Agency", "https://eda.europa.eu")]
    [InlineData("eurostat", "Eurostat", "https://ec.europa.eu/eurostat/")]
    public void ACopyMadeByHandIsCreditedToItsOwnPublisher(string publisher, string by, string url)
    {
        using var desk = new ImportDesk();
        var file = desk.Write(
            "copy.csv",
            ScratchFolder.Table("POL,2026,DEFEXP,PC_GDP,0,constant-2021,4.5,estimate")
        );
        var origin = Assert.Single(desk.Done(publisher, file, "by-hand").Release.Origins);
        Assert.Equal(by, origin.Publisher);
        Assert.StartsWith(url, origin.Url, StringComparison.Ordinal);
    }
}
