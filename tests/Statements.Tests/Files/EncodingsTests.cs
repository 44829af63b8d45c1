using System.Text;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class EncodingsTests
{
    private const string Words = "Türkiye’s “5 %” goal – naïve?";

    public static TheoryData<string> Names =>
        ["utf-8", "utf-8-bom", "utf-16", "utf-16-bom", "utf-16BE", "utf-16BE-bom"];

    [Theory]
    [MemberData(nameof(Names))]
    public void TextComesBackWholeFromEveryUtf(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" or "utf-8-bom" => Encoding.UTF8,
            "utf-16" or "utf-16-bom" => Encoding.Unicode,
            _ => Encoding.BigEndianUnicode,
        };
        byte[] bytes =
        [
            .. name.EndsWith("bom", StringComparison.Ordinal) ? encoding.GetPreamble() : [],
            .. encoding.GetBytes(Words),
        ];
        var decoded = Encodings.Decode(bytes);
        Assert.Equal(new DecodedText(Words, false), decoded);
    }

    [Fact]
    public void BytesThatAreNoUtfAreTakenForWindows1252AndSaidToBe()
    {
        byte[] bytes = [0x93, (byte)'5', 0x20, 0x25, 0x94, 0x20, 0x96, 0x20, 0x80, (byte)'n', 0xE9];
        Assert.Equal(new DecodedText("“5 %” – €né", true), Encodings.Decode(bytes));
    }

    [Fact]
    public void NulBytesAreNoText() =>
        Assert.Null(Encodings.Decode([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x08, 0x41]));

    [Fact]
    public void MostlyControlCodesAreNoText() => Assert.Null(Encodings.Decode([1, 2, 3, 4, 65, 5, 6, 7]));

    [Fact]
    public void AMarkBeforeBrokenUtf8IsNoText() =>
        Assert.Null(Encodings.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0x28]));

    [Fact]
    public void NothingIsEmptyText() => Assert.Equal(new DecodedText("", false), Encodings.Decode([]));
}
