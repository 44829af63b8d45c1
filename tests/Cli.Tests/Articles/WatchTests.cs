using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class WatchTests : IDisposable
{
    private const string Poland = "Poland spent 4.12% of GDP on defence in 2024.";
    private const string Belgium = "Belgium spent 2.5% of GDP on defence in 2024.";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void WhatIsNewOrChangedIsCheckedOnceEach()
    {
        var run = Watch(
            [],
            () => Write("b.txt", Belgium),
            () => { },
            () => Write("a.txt", Poland + " " + Belgium),
            () => Write("picture.png", "no text")
        );
        Assert.Equal(0, run.Code);
        Assert.Equal([("a.txt", 1), ("b.txt", 1), ("a.txt", 2)], Lines(run.Output));
    }

    [Fact]
    public void ThePauseIsTheOneAskedFor()
    {
        var asked = new List<TimeSpan>();
        Write("a.txt", Poland);
        Watch(
            ["--interval", "7"],
            span =>
            {
                asked.Add(span);
                return asked.Count < 3;
            }
        );
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(7), 3), asked);
    }

    [Fact]
    public void AFileThatCannotBeReadIsToldAndTheWatchGoesOn()
    {
        Write("a.txt", "");
        var run = Watch([], () => Write("b.txt", Poland));
        Assert.Equal(0, run.Code);
        Assert.Contains("STM102", run.Errors, StringComparison.Ordinal);
        Assert.Equal([("b.txt", 1)], Lines(run.Output));
    }

    [Fact]
    public void AnArticleIsAFileOfItsOwnInTheFolderOfOut()
    {
        var into = Directory.CreateDirectory(_terminal.At("out")).FullName;
        Write("a.txt", Poland);
        var run = Watch(["--out", into]);
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal([("a.txt", 1)], Lines(File.ReadAllText(Path.Combine(into, "a.txt.json"))));
        Assert.Equal(["a.txt.json"], Directory.EnumerateFiles(into).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(Belgium, 4)]
    [InlineData("Belgium spent 1.30% of GDP on defence in 2024.", 0)]
    public void TheEndTellsWhetherAClaimWasRefuted(string text, int code)
    {
        Write("a.txt", text);
        Assert.Equal(code, Watch(["--fail-on", "refuted", "--as-of", "2024-07-01"]).Code);
    }

    [Fact]
    public void AFolderThatIsMissingIsAProblem()
    {
        var run = _terminal.Run("check", "--watch", _terminal.At("nowhere"));
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("CLI118", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a.txt", "--watch", "desk")]
    public void FilesOrAFolderToWatchAreNamedAndNotBoth(params string[] arguments) =>
        Assert.Equal(2, _terminal.Run(arguments).Code);

    private void Write(string name, string text)
    {
        var path = _terminal.Write(Path.Combine("desk", name), text);
        // Two writes within the clock's grain differ in length here, but a real desk's may not: step the time too.
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, text.Length % 60, DateTimeKind.Utc));
    }

    // Each step happens in a pause between two looks; after the last one the user ends the watch.
    private Printed Watch(string[] more, params Action[] steps)
    {
        if (steps.Length > 0 && !Directory.Exists(_terminal.At("desk")))
            Write("a.txt", Poland);
        var next = 0;
        return Watch(
            more,
            _ =>
            {
                if (next >= steps.Length)
                    return false;
                steps[next++]();
                return true;
            }
        );
    }

    private Printed Watch(string[] more, Func<TimeSpan, bool> pause) =>
        Terminal.Capture(
            (output, errors) =>
                Application.Run(
                    ["check", "--watch", _terminal.At("desk"), .. more],
                    _terminal.Around(output, errors) with
                    {
                        Pause = pause,
                    }
                )
        );

    private static IEnumerable<(string? File, int Claims)> Lines(string output)
    {
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            yield return (
                json.RootElement.GetProperty("file").GetString(),
                json.RootElement.GetProperty("claims").GetArrayLength()
            );
        }
    }
}
