using System.Diagnostics;
using System.Text;
using Burdenshare.Cli.Tests.Articles;

namespace Burdenshare.Cli.Tests;

/// <summary>The program as a shell interrupts it.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void AReadingEndsAfterItsDocumentWithTheShellsCode(string signal)
    {
        using var process = Start("read", "-", "--format", "jsonl");
        // A kilobyte is looked at before anything is read.
        Give(process, 1, 30);
        var first = process.StandardOutput.ReadLine();
        Signal(process, signal);
        GiveIfTaken(process, 31, 40, isLast: true);
        var lines = first + "\n" + process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains(
            "note: interrupted after",
            process.StandardError.ReadToEnd(),
            StringComparison.Ordinal
        );
        Assert.EndsWith("}\n", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("\"d40\"", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNobodyReadsOnItEndsThoughThereIsMore()
    {
        using var process = Start("read", "-", "--format", "jsonl");
        Give(process, 1, 30);
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        for (var number = 31; !process.WaitForExit(TimeSpan.FromMilliseconds(50)) && number < 600; number++)
            GiveIfTaken(process, number, number);
        Assert.True(process.HasExited);
        Assert.Equal((141, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [Fact]
    public void AWatchEndsAsItShould()
    {
        var folder = Directory.CreateTempSubdirectory("burdenshare-watch-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "a.txt"),
                "Belgium spent 2.5% of GDP on defence in 2024."
            );
            using var process = Start(
                "check",
                "--watch",
                folder.FullName,
                "--interval",
                "60",
                "--fail-on",
                "refuted"
            );
            Assert.Contains("\"a.txt\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
            Signal(process, "INT");
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
            Assert.Equal((4, ""), (process.ExitCode, process.StandardOutput.ReadToEnd()));
            Assert.EndsWith(
                "note: ended the watch\n",
                process.StandardError.ReadToEnd(),
                StringComparison.Ordinal
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Give(Process process, int from, int to)
    {
        for (var number = from; number <= to; number++)
            process.StandardInput.Write(FeedOfSentences.Line(number));
        process.StandardInput.Flush();
    }

    // It may end before the lines come.
    private static void GiveIfTaken(Process process, int from, int to, bool isLast = false)
    {
        try
        {
            Give(process, from, to);
            if (isLast)
                process.StandardInput.Close();
        }
        catch (IOException)
        {
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        }
    }

    private static void Signal(Process process, string name)
    {
        using var kill = Process.Start("kill", ["-" + name, $"{process.Id}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    private static Process Start(params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Process.Start(
            new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "burdenshare"), arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
            }
        )!;
    }
}
