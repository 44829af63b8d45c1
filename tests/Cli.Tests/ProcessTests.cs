using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Burdenshare.Cli.Tests;

/// <summary>The program as the shell starts it: its streams, its exit code, another encoding around it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void StreamsAreUtf8WhateverTheMachinesCustoms()
    {
        var (code, output, errors) = Start(
            "KØBENHAVN, 1 July 2024. “Poland spent 4.12% of GDP on defence in 2024,” said Minister Åse Øvrebø.",
            "read",
            "-",
            "--format",
            "jsonl"
        );
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("“Poland spent 4.12% of GDP on defence in 2024,”", output, StringComparison.Ordinal);
        Assert.Contains("Åse Øvrebø", output, StringComparison.Ordinal);
    }

    [Fact]
    public void APipedTableIsPlainAndEightyColumnsWide()
    {
        var (code, output, _) = Start("", "status", "--as-of", "2026-11-24");
        Assert.Equal(0, code);
        Assert.Equal(Answers.To("status").Output, output);
    }

    [Fact]
    public void TheShellGetsTheExitCode()
    {
        Assert.Equal(2, Start("", "status", "--loud").Code);
        Assert.Equal(3, Start("", "status", "--year", "1900").Code);
        var refuted = Start(
            "Belgium spent 2.5% of GDP on defence in 2024.",
            "check",
            "-",
            "--fail-on",
            "refuted"
        );
        Assert.Equal(4, refuted.Code);
    }

    [Fact]
    public void TodayIsTheMachinesDay()
    {
        var before = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var asOf = Start("", "status", "--format", "json").Json.GetProperty("asOf").Deserialize<DateOnly>();
        var after = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.InRange(asOf, before, after);
    }

    private static Printed Start(string input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "burdenshare"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["LC_ALL"] = "de_DE.ISO-8859-1";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Printed(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
