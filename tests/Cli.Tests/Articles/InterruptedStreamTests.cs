namespace Burdenshare.Cli.Tests.Articles;

/// <summary>Ctrl-C in the middle: whole lines, exit code 130, and a draft that can be gone on with.</summary>
public sealed class InterruptedStreamTests : IDisposable
{
    private const int All = 12;

    private readonly Terminal _terminal = new();
    private readonly string _feed;

    public InterruptedStreamTests() =>
        _feed = _terminal.Write(
            "feed.jsonl",
            string.Concat(Enumerable.Range(1, All).Select(FeedOfSentences.Line)) + "not JSON\n"
        );

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(All)]
    [InlineData(All + 1)]
    public void WhatIsWrittenAreTheWholeLinesOfTheDocumentsBefore(int asks)
    {
        var whole = Read(int.MaxValue);
        var cut = Read(asks);
        Assert.Equal((3, 130), (whole.Code, cut.Code));
        Assert.StartsWith(cut.Output, whole.Output, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, asks - 1).Select(number => $"d{number}"), Documents(cut));
        Assert.EndsWith(
            $"note: interrupted after {asks - 1} documents",
            cut.ErrorLines[^1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(All + 1)]
    [InlineData(All + 2)]
    public void ResumingGivesTheBytesAndTheCodeOfARunThatNobodyInterrupted(int asks)
    {
        var whole = Read(int.MaxValue);
        var path = _terminal.At("out.jsonl");
        var cut = Read(asks, "--out", path);
        Assert.Equal((130, ""), (cut.Code, cut.Output));
        Assert.EndsWith("with --resume goes on", cut.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(File.Exists(path));

        var resumed = Read(int.MaxValue, "--out", path, "--resume");
        Assert.Equal((whole.Code, whole.Errors), (resumed.Code, resumed.Errors));
        Assert.Equal(whole.Output, File.ReadAllText(path));
    }

    [Fact]
    public void ItMayBeInterruptedAgainAndAgainEvenBeforeItCameToSomethingNew()
    {
        var path = _terminal.At("out.jsonl");
        var code = Read(4, "--out", path).Code;
        for (var asks = 1; code == 130; asks++)
            code = Read(asks, "--out", path, "--resume").Code;
        Assert.Equal(3, code);
        Assert.Equal(Read(int.MaxValue).Output, File.ReadAllText(path));
    }

    [Fact]
    public void APipeThatEndedWithTheInterruptIsNotTakenForTheWhole()
    {
        var path = _terminal.At("out.jsonl");
        var ended = false;
        using var feed = new FeedOfSentences(5, asked => ended = asked == 4);
        var run = Terminal.Capture(
            (output, errors) =>
                Application.Run(
                    ["read", "-", "--format", "jsonl", "--out", path],
                    _terminal.Around(output, errors) with
                    {
                        Bytes = () => feed,
                        IsEnding = () => ended,
                    }
                )
        );
        Assert.Equal(130, run.Code);
        Assert.False(File.Exists(path));
        Assert.True(File.Exists(path + ".partial"));
    }

    [Fact]
    public void ItEndsWithoutAWordWhereNobodyReadsOnUnlessItWritesToAFile()
    {
        var asks = 0;
        Printed Run(params string[] more) =>
            Terminal.Capture(
                (output, errors) =>
                    Application.Run(
                        ["read", _feed, "--format", "jsonl", .. more],
                        _terminal.Around(output, errors) with
                        {
                            IsUnread = () => ++asks > 3,
                        }
                    )
            );
        var run = Run();
        Assert.Equal((141, ""), Told(run));
        Assert.Equal(["d1", "d2", "d3"], Documents(run));
        Assert.Equal(3, Run("--out", _terminal.At("out.jsonl")).Code);
        Assert.Equal(Read(int.MaxValue).Output, File.ReadAllText(_terminal.At("out.jsonl")));
    }

    [Fact]
    public void WithQuietNothingIsToldOfIt() => Assert.Equal((130, ""), Told(Read(3, "--quiet")));

    [Fact]
    public void AWatchEndsBetweenTwoArticles()
    {
        foreach (var name in new[] { "a", "b", "c" })
            _terminal.Write($"desk/{name}.txt", "Belgium spent 2.5% of GDP on defence in 2024.");
        var asks = 0;
        var run = Terminal.Capture(
            (output, errors) =>
                Application.Run(
                    ["check", "--watch", _terminal.At("desk")],
                    _terminal.Around(output, errors) with
                    {
                        // Asked before each file and before each document in it.
                        IsEnding = () => ++asks > 4,
                        Pause = _ => true,
                    }
                )
        );
        Assert.Equal(0, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.Equal("note: ended the watch", run.ErrorLines[^1]);
    }

    private static (int, string) Told(Printed printed) => (printed.Code, printed.Errors);

    private static IEnumerable<string?> Documents(Printed printed) =>
        printed.JsonLines.Select(line => line.GetProperty("document").GetString()).Distinct();

    // The program asks once before each document and once at the end.
    private Printed Read(int interruptedAt, params string[] more)
    {
        var asks = 0;
        return Terminal.Capture(
            (output, errors) =>
                Application.Run(
                    ["read", _feed, "--format", "jsonl", .. more],
                    _terminal.Around(output, errors) with
                    {
                        IsEnding = () => ++asks >= interruptedAt,
                    }
                )
        );
    }
}
