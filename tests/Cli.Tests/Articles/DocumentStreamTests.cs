using System.IO.Compression;
using System.Text;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class DocumentStreamTests : IDisposable
{
    private const string Spain = """{"id":"es","text":"Spain spent 1.28% of GDP on defence in 2024."}""";
    private const string Poland = """{"id":"pl","text":"Poland spent 4.12% of GDP on defence in 2024."}""";
    private const string Latvia = """{"id":"lv","text":"Latvia spent 3.15% of GDP on defence in 2024."}""";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void EveryDocumentOfAFeedIsRead()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n{Poland}\n{Latvia}\n");
        var printed = _terminal.Run("read", feed, "--format", "jsonl");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Equal(["es", "pl", "lv"], Documents(printed.Output));
    }

    [Fact]
    public void ALineThatIsNotUnderstoodIsNamedAndTheOthersAreRead()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\nnot JSON\n{Latvia}\n");
        var printed = _terminal.Run("read", feed, "--format", "jsonl");
        Assert.Equal(3, printed.Code);
        Assert.Equal(["es", "lv"], Documents(printed.Output));
        Assert.Contains("STM107", printed.Errors, StringComparison.Ordinal);
        Assert.Contains("feed.jsonl:2", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatComesParsedIsReadByItsParse()
    {
        var feed = _terminal.Write(
            "parsed.conllu",
            "# newdoc id = es\n1\tSpain\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
                + "2\trejected\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n3\tFrance\t_\tPROPN\tNNP\t_\t2\tobj\t_\t_\n"
        );
        var printed = _terminal.Run("read", feed, "--format", "jsonl", "--language", "en");
        Assert.Equal(0, printed.Code);
        Assert.Contains("\"exact\":\"Spain\"", printed.Output, StringComparison.Ordinal);
        _terminal
            .Run("read", _terminal.Write("bad.conllu", "1\tSpain\n"), "--format", "jsonl")
            .IsRefused("STM112");
    }

    [Fact]
    public void InOneAnswerABadLineStopsAll()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\nnot JSON\n");
        _terminal.Run("read", feed, "--format", "json").IsRefused("STM107");
        _terminal.Run("check", feed).IsRefused("STM107");
    }

    [Fact]
    public void AFeedMayBePackedAndMayLieInAFolder()
    {
        Directory.CreateDirectory(_terminal.At("press"));
        using (var file = File.Create(_terminal.At("press/feed.jsonl.gz")))
        using (var pack = new GZipStream(file, CompressionMode.Compress))
            pack.Write(Encoding.UTF8.GetBytes($"{Spain}\n{Latvia}\n"));
        _terminal.Write("press/note.txt", "Poland spent 4.12% of GDP on defence in 2024.");
        Assert.Equal(
            ["es", "lv", "note"],
            Documents(_terminal.Run("read", _terminal.At("press"), "--format", "jsonl").Output)
        );
    }

    [Fact]
    public void WhatIsPipedInMayBeAFeed()
    {
        using var terminal = new Terminal { Input = $"{Spain}\n{Poland}\n" };
        Assert.Equal(["es", "pl"], Documents(terminal.Run("read", "-", "--format", "jsonl").Output));
        using var other = new Terminal { Input = $"{Spain}\n{Poland}\n" };
        Assert.Equal(2, other.Run("check", "-", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void LinesInAFileAreThoseOfTheScreen()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n{Poland}\n{Latvia}\n");
        var screen = _terminal.Run("read", feed, "--format", "jsonl").Output;
        Assert.Equal(
            0,
            _terminal.Run("read", feed, "--format", "jsonl", "--out", _terminal.At("out.jsonl")).Code
        );
        Assert.Equal(screen, File.ReadAllText(_terminal.At("out.jsonl")));
        Assert.False(File.Exists(_terminal.At("out.jsonl.partial")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(300)]
    [InlineData(600)]
    [InlineData(100_000)]
    public void AnInterruptedRunIsGoneOnWithAndEndsTheSame(int cut)
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n{Poland}\n{Latvia}\n");
        var whole = _terminal.Run("read", feed, "--format", "jsonl").Output;
        var draft = Encoding.UTF8.GetBytes(whole);
        File.WriteAllBytes(_terminal.At("out.jsonl.partial"), draft[..Math.Min(cut, draft.Length)]);
        var resumed = _terminal.Run(
            "read",
            feed,
            "--format",
            "jsonl",
            "--out",
            _terminal.At("out.jsonl"),
            "--resume"
        );
        Assert.Equal((0, ""), (resumed.Code, resumed.Errors));
        Assert.Equal(whole, File.ReadAllText(_terminal.At("out.jsonl")));
    }

    [Fact]
    public void WithoutADraftResumingBegins()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n");
        var printed = _terminal.Run(
            "read",
            feed,
            "--format",
            "jsonl",
            "--out",
            _terminal.At("o.jsonl"),
            "--resume"
        );
        Assert.Equal(0, printed.Code);
        Assert.Equal(["es"], Documents(File.ReadAllText(_terminal.At("o.jsonl"))));
    }

    [Fact]
    public void ADraftOfOtherDocumentsIsRefusedAndKept()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n");
        _terminal.Write("o.jsonl.partial", """{"document":"other","kind":"figure"}""" + "\n");
        _terminal
            .Run("read", feed, "--format", "jsonl", "--out", _terminal.At("o.jsonl"), "--resume")
            .IsRefused("CLI121");
        Assert.False(File.Exists(_terminal.At("o.jsonl")));
        Assert.Contains("other", File.ReadAllText(_terminal.At("o.jsonl.partial")), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyLinesInAFileCanBeGoneOnWith()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n");
        _terminal.Run("read", feed, "--resume").IsRefused("CLI122");
        _terminal.Run("read", feed, "--format", "jsonl", "--resume").IsRefused("CLI122");
    }

    [Fact]
    public void AFileThatCannotBeWrittenIsRefused() =>
        _terminal
            .Run(
                "read",
                _terminal.Write("feed.jsonl", $"{Spain}\n"),
                "--format",
                "jsonl",
                "--out",
                _terminal.At("no/such/folder.jsonl")
            )
            .IsRefused("CLI101");

    [Fact]
    public void AForeignTextIsReportedUnlessItIsSaidToBeEnglish()
    {
        const string German =
            "Der Minister sagte, dass die Regierung mehr Geld ausgeben wird, und das ist nicht alles.";
        var path = _terminal.Write("note.txt", German);
        Assert.Contains(
            "STM231",
            _terminal.Run("read", path, "--format", "jsonl").Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "STM231",
            _terminal.Run("read", path, "--format", "jsonl", "--language", "en").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ProgressIsShownWhereSomebodyWatches()
    {
        var feed = _terminal.Write("feed.jsonl", $"{Spain}\n{Poland}\n");
        var printed = Terminal.Capture(
            (output, errors) =>
                Application.Run(
                    ["read", feed, "--format", "jsonl"],
                    _terminal.Around(output, errors) with
                    {
                        IsWatched = true,
                    }
                )
        );
        Assert.Contains(" % 1 document, feed.jsonl", printed.Errors, StringComparison.Ordinal);
        Assert.Equal(["es", "pl"], Documents(printed.Output));
    }

    private static IEnumerable<string> Documents(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("document").GetString()!
            )
            .Distinct();
}
