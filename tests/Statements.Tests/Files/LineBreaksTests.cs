using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("a<br>b", "a<br>b")]
    [InlineData("a<br><br/>b", "a<br><br/>b")]
    [InlineData("a<br><BR />\n<br/> b", "a<br><br>b")]
    [InlineData("a<br><br><br><br>b<br>c", "a<br><br>b<br>c")]
    [InlineData("a<b><b><b>", "a<b><b><b>")]
    public void ARowOfMoreThanTwoIsTwo(string html, string expected) =>
        Assert.Equal(expected, LineBreaks.Shortened(html));
}
