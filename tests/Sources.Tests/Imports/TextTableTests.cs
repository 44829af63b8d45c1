using System.Text;
using Burdenshare.Sources.Imports;

namespace Burdenshare.Sources.Tests.Imports;

public sealed class TextTableTests
{
    [Fact]
    public void CommasSeparateAndQuotesHold()
    {
        var table = Read("name,value\n\"Gambia, The\",1\n");
        Assert.Equal(["name", "value"], table!.Head);
        Assert.Equal(["Gambia, The", "1"], Assert.Single(table.Rows).Fields);
        Assert.Equal("row 2", table.Rows[0].Place);
    }

    [Fact]
    public void TabsSeparateWhereTheHeadHasAny()
    {
        var table = Read("a,b\\TIME\t2023 \t2024 \nx,y\t1 p\t2\n");
        Assert.Equal([@"a,b\TIME", "2023", "2024"], table!.Head);
        Assert.Equal(["x,y", "1 p", "2"], Assert.Single(table.Rows).Fields);
    }

    [Theory]
    [InlineData("name", 0)]
    [InlineData("VALUE", 1)]
    [InlineData("other", -1)]
    public void AColumnIsFoundInAnyCase(string name, int column) =>
        Assert.Equal(column, Read("Name,Value\nx,1\n")!.Column(name));

    [Fact]
    public void ARowThatIsCutOffIsNamed()
    {
        var gleaning = new Gleaning("table.csv");
        Assert.Null(TextTable.Read(Bytes("a,b,c\n1,2,3\n4,5"), gleaning));
        var problem = Assert.Single(gleaning.Problems);
        Assert.Equal(("SRC111", "table.csv, row 3"), (problem.Code, problem.Place));
    }

    [Fact]
    public void AnOpenQuotationMarkIsRefused()
    {
        var gleaning = new Gleaning("table.csv");
        Assert.Null(TextTable.Read(Bytes("a,b\n\"1,2\n3,4\n"), gleaning));
        Assert.Equal("SRC111", Assert.Single(gleaning.Problems).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void LettersAreReadInEveryEncodingThatPublishersUse(int form)
    {
        const string Text = "name,value\nTürkiye,1\n";
        byte[] content = form switch
        {
            0 => Encoding.UTF8.GetBytes(Text),
            1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            _ => Encoding.Latin1.GetBytes(Text),
        };
        var table = TextTable.Read(new SourceBytes("t.csv", content), new Gleaning("t.csv"));
        Assert.Equal("name", table!.Head[0]);
        Assert.Equal("Türkiye", table.Rows[0].Fields[0]);
    }

    [Fact]
    public void AFilesHashIsThatOfItsBytes() =>
        // The hash of no bytes at all, as FIPS 180-4 gives it.
        Assert.Equal(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            new SourceBytes("t.csv", []).Sha256
        );

    private static TextTable? Read(string text) => TextTable.Read(Bytes(text), new Gleaning("table.csv"));

    private static SourceBytes Bytes(string text) => new("table.csv", Encoding.UTF8.GetBytes(text));
}
