using System.Text;

namespace Burdenshare.Cli.Tests.Articles;

/// <summary>Files of many documents, one after the other.</summary>
public sealed class StreamedCheckTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly string _feed;

    public StreamedCheckTests() =>
        _feed = _terminal.Write(
            "feed.jsonl",
            string.Concat(new[] { 1, 50, 30 }.Select(FeedOfSentences.Line))
        );

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void EachDocumentIsPrintedBeforeTheOneAfterNextIsAskedFor(string verb)
    {
        const int All = 40;
        using var printed = new MemoryStream();
        using var output = new StreamWriter(printed, new UTF8Encoding(false)) { AutoFlush = true };
        using var errors = new StringWriter();
        var most = 0;
        using var feed = new FeedOfSentences(All, asked => most = Math.Max(most, asked - LastIn(printed)));
        var code = Application.Run(
            [verb, "-", "--format", "jsonl"],
            _terminal.Around(output, errors) with
            {
                Bytes = () => feed,
            }
        );
        Assert.Equal((0, All, All), (code, feed.Asked, LastIn(printed)));
        // The first bytes tell the kind: a kilobyte, some ten of these lines.
        Assert.InRange(most, 1, 16);
    }

    [Fact]
    public void TheLinesAreThoseOfTheDocumentsCheckedTogether()
    {
        var streamed = _terminal.Run("check", _feed, "--format", "jsonl");
        var together = _terminal.Run("check", _feed, "--format", "json").Json.EnumerateArray();
        Assert.Equal(0, streamed.Code);
        Assert.Equal(
            together.Select(Flat).Order(StringComparer.Ordinal),
            streamed.JsonLines.Select(Flat).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            0,
            _terminal.Run("check", _feed, "--format", "jsonl", "--out", _terminal.At("out.jsonl")).Code
        );
        Assert.Equal(streamed.Output, File.ReadAllText(_terminal.At("out.jsonl")));
    }

    [Theory]
    [InlineData("--date", "2024-07-01")]
    [InlineData("--date", "2030-07-01")]
    [InlineData("--as-of", "2025-06-30")]
    public void TheDaysThatTheUserNamesAreThoseOfOneAnswer(string option, string day)
    {
        var streamed = _terminal.Run("check", _feed, option, day, "--format", "jsonl");
        var together = _terminal.Run("check", _feed, option, day, "--format", "json").Json.EnumerateArray();
        Assert.Equal(
            together.Where(IsVerdict).Select(Flat),
            streamed.JsonLines.Where(IsVerdict).Select(Flat)
        );
    }

    [Fact]
    public void ALineThatIsNotUnderstoodIsNamedAndTheOthersAreChecked()
    {
        var feed = _terminal.Write(
            "bad.jsonl",
            FeedOfSentences.Line(1) + "not JSON\n" + FeedOfSentences.Line(3)
        );
        var run = _terminal.Run("check", feed, "--format", "jsonl", "--fail-on", "refuted");
        Assert.Equal(3, run.Code);
        Assert.Contains("bad.jsonl:2", run.Errors, StringComparison.Ordinal);
        Assert.Equal(
            ["d1", "d3"],
            run.JsonLines.Select(line => line.GetProperty("document").GetString()).Distinct()
        );
    }

    [Fact]
    public void ARefutedClaimAmongThemEndsWithItsCode()
    {
        Assert.Equal(4, _terminal.Run("check", _feed, "--format", "jsonl", "--fail-on", "refuted").Code);
        var good = _terminal.Write(
            "good.jsonl",
            FeedOfSentences.Line(30).Replace("2.30", "1.30", StringComparison.Ordinal)
        );
        Assert.Equal(
            0,
            _terminal
                .Run("check", good, "--format", "jsonl", "--as-of", "2024-07-01", "--fail-on", "refuted")
                .Code
        );
    }

    [Fact]
    public void AQuotationIsComparedWithTheOtherReportsThere()
    {
        const string Said =
            "“We will spend three percent of our output on defence by 2030,” said Minister Anna Lind.";
        var feed = _terminal.Write("quotes.jsonl", $$"""{"id":"q","text":"{{Said}}"}""" + "\n");
        var other = _terminal.Write("other.txt", Said.Replace("three", "four", StringComparison.Ordinal));
        var run = _terminal.Run("check", feed, "--format", "jsonl", "--compare", other);
        Assert.Contains("FCK211", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "FCK211",
            _terminal.Run("check", feed, "--format", "jsonl").Output,
            StringComparison.Ordinal
        );
    }

    private static string Flat(System.Text.Json.JsonElement json) =>
        System.Text.Json.JsonSerializer.Serialize(json);

    private static bool IsVerdict(System.Text.Json.JsonElement line) => line.TryGetProperty("verdict", out _);

    // The number of the last document with a line.
    private static int LastIn(MemoryStream printed)
    {
        const string Mark = "{\"document\":\"d";
        var text = Encoding.UTF8.GetString(printed.GetBuffer(), 0, (int)printed.Length);
        var at = text.LastIndexOf(Mark, StringComparison.Ordinal);
        return at < 0
            ? 0
            : int.Parse(
                text[(at + Mark.Length)..text.IndexOf('"', at + Mark.Length)],
                System.Globalization.CultureInfo.InvariantCulture
            );
    }
}
