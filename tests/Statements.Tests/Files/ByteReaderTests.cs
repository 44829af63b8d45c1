using System.Text;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests.Files;

public sealed class ByteReaderTests
{
    [Theory]
    [InlineData("a\nb\nc", "a|b|c")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\n\nb\n", "a||b")]
    [InlineData("a", "a")]
    [InlineData("\n", "")]
    [InlineData("", null)]
    public void LinesComeWithoutTheirEnds(string text, string? lines)
    {
        var reader = Of(text);
        var found = new List<string>();
        while (reader.TryReadLine(out var line, out var isTooLong))
        {
            Assert.False(isTooLong);
            found.Add(Encoding.UTF8.GetString(line));
        }
        Assert.Equal(lines, found.Count == 0 ? null : string.Join('|', found));
    }

    [Fact]
    public void ALineBeyondTheBoundIsPassedOverAndTold()
    {
        var reader = new ByteReader(Bytes("short\n" + new string('x', 300_000) + "\nafter\n"), 100_000);
        Assert.True(reader.TryReadLine(out _, out _));
        Assert.True(reader.TryReadLine(out var line, out var isTooLong));
        Assert.True(isTooLong && line.IsEmpty);
        Assert.True(reader.TryReadLine(out line, out isTooLong));
        Assert.Equal(("after", false), (Encoding.UTF8.GetString(line), isTooLong));
        Assert.False(reader.TryReadLine(out _, out _));
    }

    [Fact]
    public void ALineLongerThanTheBufferIsWhole()
    {
        var reader = Of(new string('y', 200_000) + "\n");
        Assert.True(reader.TryReadLine(out var line, out _));
        Assert.Equal(200_000, line.Length);
    }

    [Fact]
    public void BlocksAndLinesMix()
    {
        var reader = Of("head\n12345tail");
        Assert.True(reader.TryReadLine(out _, out _));
        Assert.Equal("12345", Encoding.UTF8.GetString(reader.Read(5)));
        Assert.Equal(2, reader.Skip(2));
        Assert.Equal("il", Encoding.UTF8.GetString(reader.Read(10)));
        Assert.Equal(0, reader.Skip(1));
    }

    [Fact]
    public void AllThatIsLeftIsReadUpToABound()
    {
        Assert.Equal(200_000, Of(new string('z', 200_000)).ReadToEnd(200_000)!.Length);
        Assert.Null(Of(new string('z', 200_000)).ReadToEnd(199_999));
    }

    [Fact]
    public void AHeadedStreamShowsItsHeadAndIsReadFromTheStart()
    {
        using var stream = new HeadedStream(Bytes(new string('a', 1000) + new string('b', 1000)));
        Assert.Equal(1024, stream.Head.Length);
        using var reader = new StreamReader(stream);
        Assert.Equal(new string('a', 1000) + new string('b', 1000), reader.ReadToEnd());
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.True(stream.CanRead && !stream.CanSeek && !stream.CanWrite);
    }

    private static ByteReader Of(string text) => new(Bytes(text));

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
