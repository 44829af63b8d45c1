using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class PageMarginsTests
{
    [Theory]
    [InlineData("3", true)]
    [InlineData("– 3 –", true)]
    [InlineData("- 12 -", true)]
    [InlineData("Page 3", true)]
    [InlineData("page 3 of 12", true)]
    [InlineData("3 / 12", true)]
    [InlineData("iv", true)]
    [InlineData("XII", true)]
    [InlineData("2024", false)]
    [InlineData("3 allies", false)]
    [InlineData("3.5", false)]
    [InlineData("civil", false)]
    [InlineData("I", true)]
    [InlineData("", false)]
    [InlineData("Page", false)]
    public void APageNumberStandsAlone(string line, bool isNumber) =>
        Assert.Equal(isNumber, PageMargins.IsPageNumber(line));
}
