namespace Burdenshare.Cli.Tests.Articles;

/// <summary>How far it is, on a line of stderr: of files by share, of a pipe by number.</summary>
public sealed class StreamProgressTests : IDisposable
{
    private readonly Terminal _terminal = new();
    private readonly StepClock _clock = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void OfAFileThePercentageIsShownOnceEachAndTheNumberEachSecond()
    {
        var feed = Feed(400);
        var quick = Shown(Run(TimeSpan.Zero, ["read", feed, "--format", "jsonl"]));
        Assert.InRange(quick.Length, 2, 101);
        Assert.Equal(quick.Length, quick.Select(line => line.Split(']')[1].Split('%')[0]).Distinct().Count());
        Assert.Matches(@"^\[ +\] \d % 1 document, feed\.jsonl$", quick[0]);
        Assert.Matches(@"^\[=+\] 100 % \d+ documents, feed\.jsonl$", quick[^1]);
        var slow = Shown(Run(TimeSpan.FromSeconds(0.6), ["read", feed, "--format", "jsonl"]));
        Assert.InRange(slow.Length, 200, 400);
    }

    [Fact]
    public void OfAPipeOnlyTheNumberIsKnown()
    {
        using var feed = new FeedOfSentences(9);
        var shown = Shown(
            Run(
                TimeSpan.FromSeconds(0.6),
                ["read", "-", "--format", "jsonl"],
                around => around with { Bytes = () => feed }
            )
        );
        Assert.Equal(
            [
                "1 document, standard input",
                .. new[] { 3, 5, 7, 9 }.Select(each => $"{each} documents, standard input"),
            ],
            shown
        );
    }

    [Fact]
    public void TheLineIsWipedBeforeAProblemIsToldAndAtTheEnd()
    {
        var feed = _terminal.Write(
            "feed.jsonl",
            FeedOfSentences.Line(1) + "not JSON\n" + FeedOfSentences.Line(2)
        );
        var errors = Run(TimeSpan.FromSeconds(2), ["read", feed, "--format", "jsonl"]).Errors;
        Assert.Matches(@"feed\.jsonl\r +\rburdenshare: STM107", errors);
        Assert.Matches(@"feed\.jsonl\r +\r$", errors);
    }

    [Fact]
    public void TheNoteOfAnInterruptStandsOnALineOfItsOwn()
    {
        var asks = 0;
        var run = Run(
            TimeSpan.FromSeconds(2),
            ["read", Feed(5), "--format", "jsonl"],
            around => around with { IsEnding = () => ++asks > 2 }
        );
        Assert.Matches(@"feed\.jsonl\r +\rnote: interrupted after 2 documents\n$", run.Errors);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    public void ItIsNotShownBetweenTheLinesOfTheSameScreen(bool isScreen, bool toFile, bool isShown)
    {
        string[] more = toFile ? ["--out", _terminal.At("out.jsonl")] : [];
        var run = Run(
            TimeSpan.FromSeconds(2),
            ["read", Feed(3), "--format", "jsonl", .. more],
            around => around with { IsScreen = isScreen }
        );
        Assert.Equal(isShown, run.Errors.Length > 0);
    }

    private string Feed(int documents) =>
        _terminal.Write(
            "feed.jsonl",
            string.Concat(Enumerable.Range(1, documents).Select(FeedOfSentences.Line))
        );

    private static string[] Shown(Printed run) =>
        [.. run.Errors.Split('\r').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];

    private Printed Run(TimeSpan step, string[] line, Func<Surroundings, Surroundings>? changed = null)
    {
        _clock.Step = step;
        return Terminal.Capture(
            (output, errors) =>
            {
                var around = _terminal.Around(output, errors) with { IsWatched = true, Clock = _clock };
                return Application.Run(line, changed?.Invoke(around) ?? around);
            }
        );
    }

    // Goes on by a step each time that somebody looks at it.
    private sealed class StepClock : TimeProvider
    {
        private long _now = 1;

        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += Step.Ticks;
    }
}
