using System.Text;
using Burdenshare.Statements.Days;
using Burdenshare.Statements.Files;

namespace Burdenshare.Statements.Tests;

/// <summary>
/// No text takes more than time in line with its length: four times the text, about four times the time. A quadratic
/// rule would need sixteen times; the bound lies between. Time is the processor's, which waits for no other program,
/// and the best of several, because others share its caches.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LinearTimeTests
{
    private const int Short = 10_000;
    private const int Times = 4;
    private const double Bound = 10;
    private const int Tries = 6;

    // Below this the clock and the garbage collector decide.
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(15);

    /// <summary>Before, what is repeated, after.</summary>
    public static TheoryData<string, string, string> Monsters { get; } =
        new()
        {
            { "", "“", "" },
            { "", "”", "" },
            { "", "\"", "" },
            { "", "\" ", "" },
            { "", "‘a ", "" },
            { "", "“He said. ", "" },
            { "", "“ ” ", "" },
            { "", "“a”", "" },
            { "", "'", "" },
            { "", "(", "" },
            { "", "NATO said that allies spend 2 percent of GDP and ", "" },
            { "", "France, ", "" },
            { "", "Mark Rutte ", "" },
            { "", "said ", "" },
            { "", "said that ", "" },
            { "", "he said she said they said ", "" },
            { "", "according to ", "" },
            { "", "1,", "" },
            { "", "1", "" },
            { "", "1 234 ", "" },
            { "", "1.", "" },
            { "", "1/", "" },
            { "", "1-", "" },
            { "", "5%", "" },
            { "http://", "5%", "" },
            { "", "one ", "" },
            { "", "one hundred ", "" },
            { "", "one and ", "" },
            { "one point ", "one ", "" },
            { "", "million ", "" },
            { "", "a ", "" },
            { "", "half of a ", "" },
            { "", "u.s ", "" },
            { "", "$ ", "" },
            { "", "USD ", "" },
            { "", "2 to 3 ", "" },
            { "", "3 June ", "" },
            { "", "June ", "" },
            { "", "Monday, ", "" },
            { "", "Who said that\n", "" },
            { "", "\n", "" },
            { "", "\n\n", "" },
            { "", "Yes.\n\n", "" },
            { "", "Norway held talks and ", "" },
            { "", "hold put give ", "" },
            { "", "was attacked by Norway ", "" },
            { "", "which ", "" },
            { "", "the demand for ", "" },
            { "", "I'm we. ", "”" },
            { "", "x", "" },
            { "", "-", "" },
            { "", "a-", "" },
            { "", "a.", "" },
            { "", ".", "" },
            { "", "… ", "" },
            { "", "\u200B", "" },
            { "a", "\u200D", "b" },
            { "", "\u202Ea\u202C", "" },
            { "", "\u0301", "" },
            { "", "🙂", "" },
            { "", "\uD83D", "" },
            { "", "\0", "" },
            { "", "العربية ", "" },
            { "", "国防", "" },
        };

    [Theory]
    [MemberData(nameof(Monsters))]
    public void ReadingFourTimesTheTextTakesAboutFourTimesTheTime(
        string before,
        string repeated,
        string after
    ) => AssertLinear(size => Text(before, repeated, after, size), text => Repository.Read(text));

    [Theory]
    [InlineData("<div>", "")]
    [InlineData("<b><i>", "")]
    [InlineData("<p>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<p>Words of a page that go on.</p>", "")]
    [InlineData("<", "")]
    [InlineData("&amp;", "")]
    [InlineData("<!--", "")]
    [InlineData("<a href=x>y</a> ", "")]
    [InlineData("<br>", "")]
    [InlineData("<script></script>", "")]
    [InlineData("<p>a<br>b</p>", "")]
    public void APageOfAnyShapeTakesTimeInLineWithIt(string repeated, string after) =>
        AssertLinear(size => Text("<html><body>", repeated, after, size), html => HtmlArticle.Of(html));

    [Theory]
    [InlineData("<br>")]
    [InlineData("<a>y</a>")]
    [InlineData("<p>a")]
    [InlineData("<script>")]
    [InlineData("<script></script>")]
    public void APageOfAnySizeIsReadSoon(string repeated)
    {
        var page = string.Concat(Enumerable.Repeat(repeated, 4_000_000 / repeated.Length));
        var taken = Least(TimeSpan.MaxValue, page, html => HtmlArticle.Of(html));
        Assert.True(taken < TimeSpan.FromSeconds(20), taken.ToString());
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("> ")]
    [InlineData("* a\n")]
    [InlineData("[a](")]
    [InlineData("**")]
    [InlineData("---\n")]
    public void MarkdownOfAnyShapeTakesTimeInLineWithIt(string repeated) =>
        AssertLinear(size => Text("", repeated, "", size), markdown => MarkdownArticle.Of(markdown));

    [Fact]
    public void NestedQuotationsByTheHundredThousandAreRead() =>
        Assert.NotNull(
            Repository.Read(string.Concat(Enumerable.Repeat("“", 100_000)) + "yes" + new string('”', 100_000))
        );

    [Fact]
    public void ALineOfTenMegabytesIsDecodedCutAndGuessed()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 10_000_000));
        Assert.Equal(10_000_000, Encodings.Decode(bytes)!.Text.Length);
        Assert.Empty(Repository.Read(new string('x', 10_000_000)).Figures);
    }

    // A line that never breaks: ten times the text, ten times the time, and twice that for what else runs.
    [Theory]
    [InlineData("The minister of Spain said on Monday that allies spend 2.1 percent of GDP. ")]
    [InlineData("“We spend 2 %,” he said, “and 3.5 % of $21 billion by 2035.” ")]
    public void ALineOfTenMegabytesOfProseTakesTenTimesOneMegabyte(string sentence)
    {
        Repository.Read(Text("", sentence, "", Short));
        var one = Least(TimeSpan.MaxValue, Text("", sentence, "", 1_000_000), text => Repository.Read(text));
        var ten = Text("", sentence, "", 10_000_000);
        var found = 0;
        var all = Least(TimeSpan.MaxValue, ten, text => found = Repository.Read(text).Figures.Length);
        Assert.True(found >= 10_000_000 / sentence.Length, $"{found} figures");
        Assert.True(
            all < one * 20,
            $"{one.TotalSeconds:F1} s for a megabyte, {all.TotalSeconds:F1} s for ten"
        );
    }

    [Theory]
    [InlineData("charset=", " ", null)]
    [InlineData("", "charset ", null)]
    [InlineData("", "charset=", "charset")]
    [InlineData("", "encoding= ' ", "encoding")]
    [InlineData("charset", "=", null)]
    public void TheCharsetOfAPageIsFoundInTimeInLineWithItsHead(
        string before,
        string repeated,
        string? found
    ) =>
        AssertLinear(
            size => Text("<" + before, repeated, "", size / 10),
            text => Assert.Equal(found, Encodings.InMarkup(Encoding.UTF8.GetBytes(text)))
        );

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("{\"text\":\"a\"}\n")]
    [InlineData("WARC/1.0\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n")]
    [InlineData("a: b\r\n")]
    [InlineData("# newdoc id = a\n")]
    [InlineData("1\tDo\t_\tAUX\t_\t_\t0\troot\t_\t_\n")]
    [InlineData("\u00e9")]
    public void BytesOfAnyKindOfFileTakeTimeInLineWithThem(string repeated)
    {
        AssertLinear(
            size => Text("", repeated, "", size),
            text =>
                Assert.All(
                    DocumentFeed.Of(new MemoryStream(Encoding.UTF8.GetBytes(text)), "id", null, "place"),
                    outcome => Assert.True(outcome.TryGet(out _) || outcome.Problems.Length > 0)
                )
        );
    }

    [Theory]
    [InlineData("1/")]
    [InlineData("1 ")]
    [InlineData("2025-")]
    [InlineData("June ")]
    [InlineData("9 June ")]
    [InlineData("Monday ")]
    [InlineData("two days and ")]
    [InlineData("in one ")]
    [InlineData("the day after ")]
    public void DaysAreFoundInTimeInLineWithTheText(string repeated) =>
        AssertLinear(
            size => Text("", repeated, "", size),
            text => Assert.True(DayReader.In(text, new DateOnly(2026, 7, 8)).Count() <= text.Length)
        );

    private static string Text(string before, string repeated, string after, int size) =>
        before + string.Concat(Enumerable.Repeat(repeated, size / repeated.Length)) + after;

    private static void AssertLinear(Func<int, string> text, Action<string> read)
    {
        var (few, many) = (text(Short), text(Short * Times));
        read(few);
        var (one, four) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var tries = 0; tries < Tries; tries++)
        {
            one = Least(one, few, read);
            four = Least(four, many, read);
            if (four < (one > s_least ? one : s_least) * Bound)
                return;
        }
        Assert.Fail(
            $"{one.TotalMilliseconds:F0} ms for {Short}, {four.TotalMilliseconds:F0} ms for {Times} times that"
        );
    }

    private static TimeSpan Least(TimeSpan known, string text, Action<string> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        read(text);
        var taken = Environment.CpuUsage.TotalTime - before;
        return taken < known ? taken : known;
    }
}

/// <summary>Tests that measure time and run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
