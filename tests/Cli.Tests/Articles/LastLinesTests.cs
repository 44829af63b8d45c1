using System.Text;
using Burdenshare.Cli.Articles;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class LastLinesTests
{
    [Theory]
    [InlineData("", null, 0)]
    [InlineData("\n", null, 0)]
    [InlineData("7\n[]\n{}\n", null, 0)]
    [InlineData("{\"document\":7}\n", null, 0)]
    [InlineData("{\"document\":\"a\"}", null, 0)]
    [InlineData("{\"document\":\"a\"}\n", "a", 0)]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"a\"}\n", "a", 0)]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"b\"}\n{\"document\":\"b\"}\n", "b", 17)]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"b\"}\n{\"document\":\"b", "b", 17)]
    [InlineData("{\"document\":\"a\"}\n{\"document\":\"b\"}\n\0\0\0\0\n\0\0", "b", 17)]
    [InlineData("{\"document\":\"a\"}\n\0\0\0\n{\"document\":\"a\"}\n", "a", 0)]
    [InlineData("{\"document\":\"\\u00e9\"}\n{\"document\":\"é\"}\n", "é", 0)]
    public void TheyAreThoseOfTheDocumentThatTheLastWholeLineNames(string draft, string? id, long start) =>
        Assert.Equal((id, start), new LastLines(new MemoryStream(Encoding.UTF8.GetBytes(draft))).Document());

    [Theory]
    [InlineData(1)]
    [InlineData(900)]
    [InlineData(70_000)]
    [InlineData(500_000)]
    public void LinesAndIdsMayBeLongerThanWhatIsLookedAtAtOnce(int length)
    {
        var id = new string('i', length);
        var line = $$"""{"document":"{{id}}","exact":"{{new string('x', 3 * length)}}"}""" + "\n";
        var draft = Encoding.UTF8.GetBytes("{\"document\":\"a\"}\n" + line + line + line[..^9]);
        Assert.Equal((id, 17), new LastLines(new MemoryStream(draft)).Document());
    }

    [Fact]
    public void OfAHundredThousandFinishedDocumentsOnlyTheLastOnesAreLookedAt()
    {
        var draft = new StringBuilder();
        for (var number = 0; number < 100_000; number++)
            draft.Append("{\"document\":\"d").Append(number).Append("\",\"kind\":\"figure\"}\n");
        using var lines = new CountedStream(Encoding.UTF8.GetBytes(draft.ToString()));
        Assert.Equal("d99999", new LastLines(lines).Document().Id);
        Assert.True(lines.Length > 3_000_000);
        Assert.InRange(lines.Given, 1, 200_000);
    }

    private sealed class CountedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            Given += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            Given += read;
            return read;
        }
    }
}
