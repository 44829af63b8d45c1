using System.IO.Compression;
using System.Text;
using Burdenshare.Statements.Files;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Files;

public sealed class WebArchiveTests
{
    private const string Page =
        "<html><head><title>Talks</title></head><body><article><p>Ministers met in the harbour town on Monday.</p>"
        + "<p>They agreed to meet again.</p></article></body></html>";

    [Fact]
    public void PagesThatWereAnsweredAreDocuments()
    {
        var archive =
            Record("warcinfo", "application/warc-fields", "software: ours\r\n")
            + Record("request", "application/http", "GET / HTTP/1.1\r\n\r\n", "https://example.org/a")
            + Record("response", "application/http", Answer(Page), "https://example.org/a")
            + Record("response", "application/http", Answer("no", "404 Not Found"), "https://example.org/b")
            + Record("response", "application/http", Answer("x", type: "image/png"), "https://example.org/c")
            + Record("conversion", "text/plain", "Plain words of a page.", "<https://example.org/d>");
        var documents = Read(archive).Select(Repository.Value).ToArray();
        Assert.Equal(
            ["https://example.org/a@2025-06-09T10:00:00Z", "https://example.org/d@2025-06-09T10:00:00Z"],
            documents.Select(document => document.Id)
        );
        Assert.Contains("They agreed to meet again.", documents[0].Text, StringComparison.Ordinal);
        Assert.Equal("https://example.org/a", documents[0].Url);
        Assert.Equal("Plain words of a page.", documents[1].Text);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("")]
    public void ABodyIsUnpacked(string encoding)
    {
        var body = Pack(Encoding.UTF8.GetBytes(Page), encoding);
        var head =
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: {encoding}\r\n\r\n";
        var answer = HttpAnswer.Of([.. Encoding.Latin1.GetBytes(head), .. body]);
        Assert.NotNull(answer);
        Assert.Equal(Page, Encoding.UTF8.GetString(answer.Body));
        Assert.Equal((true, "utf-8"), (answer.IsHtml, answer.Charset));
    }

    [Theory]
    [InlineData("5\r\nWords\r\n6;x=y\r\n again\r\n0\r\n\r\n", "Words again")]
    [InlineData("5\r\nWords\r\n", "Words")]
    [InlineData("Words stored whole", "Words stored whole")]
    [InlineData("FF\r\nWords", "Words")]
    [InlineData("5\r\nWords\r\nzz\r\n", "Words")]
    public void ChunksAreJoined(string body, string whole)
    {
        var answer = HttpAnswer.Of(
            Encoding.Latin1.GetBytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n" + body
            )
        );
        Assert.Equal(whole, Encoding.Latin1.GetString(answer!.Body));
        Assert.True(answer.IsPlain);
        Assert.Null(answer.Charset);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK")]
    [InlineData("HTTP/1.1 301 Moved\r\n\r\n")]
    [InlineData("")]
    public void WhatIsNoGoodAnswerIsPassedOver(string block) =>
        Assert.Null(HttpAnswer.Of(Encoding.Latin1.GetBytes(block)));

    [Fact]
    public void ABodyThatCannotBeUnpackedIsPassedOver() =>
        Assert.Null(
            HttpAnswer.Of([
                .. Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"),
                0x1F,
                0x8B,
                1,
                2,
                3,
            ])
        );

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "STM110")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nshort", "STM110")]
    [InlineData("WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 99\r\n\r\nshort", "STM110")]
    [InlineData("these are no records\r\n", "STM110")]
    public void DamageIsToldAfterWhatStandsBeforeIt(string damaged, string code)
    {
        var good = Record("conversion", "text/plain", "Plain words of a page.", "https://example.org/d");
        var outcomes = Read(good + damaged);
        Assert.Equal("Plain words of a page.", Repository.Value(outcomes[0]).Text);
        Assert.Equal(code, Assert.Single(outcomes[1].Problems).Code);
        Assert.Equal(2, outcomes.Length);
    }

    [Theory]
    [InlineData("Content-Length: 12", 12L)]
    [InlineData("content-length:12", 12L)]
    [InlineData("Content-Length: -1", null)]
    [InlineData("Content-Length: many", null)]
    [InlineData("no field", null)]
    public void AFieldIsReadWithoutRegardToCase(string line, long? length)
    {
        var header = new WarcHeader();
        header.Add(line);
        Assert.Equal(length, header.Length);
    }

    private static Outcome<Document>[] Read(string archive) =>
        [.. new WarcArticles(new MemoryStream(Encoding.UTF8.GetBytes(archive)), "crawl.warc", null).Read()];

    private static string Answer(string body, string status = "200 OK", string type = "text/html") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{body}";

    private static string Record(string type, string media, string block, string? address = null) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Date: 2025-06-09T10:00:00Z\r\n"
        + (address is null ? "" : $"WARC-Target-URI: {address}\r\n")
        + $"Content-Type: {media}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    private static byte[] Pack(byte[] plain, string encoding)
    {
        using var packed = new MemoryStream();
        using (
            Stream? pack = encoding switch
            {
                "gzip" => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
                _ => null,
            }
        )
        {
            if (pack is null)
                return plain;
            pack.Write(plain);
        }
        return packed.ToArray();
    }
}
