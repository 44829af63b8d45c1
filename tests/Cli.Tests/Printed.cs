using System.Text.Json;

namespace Burdenshare.Cli.Tests;

/// <summary>How a run ended and what it printed.</summary>
internal sealed record Printed(int Code, string Output, string Errors)
{
    /// <summary>The one document on stdout.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Lines of stdout.</summary>
    public string[] Lines => LinesOf(Output);

    /// <summary>Lines of stderr.</summary>
    public string[] ErrorLines => LinesOf(Errors);

    /// <summary>The objects on stdout, one a line.</summary>
    public JsonElement[] JsonLines => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The table on stdout.</summary>
    public CsvTable Csv => CsvTable.Parse(Output);

    /// <summary>
    /// Bad input as users must meet it: exit code 3, nothing on stdout, one line a problem with code, place, what is
    /// wrong and what to do, and no trace of our stack.
    /// </summary>
    public void IsRefused(params string[] codes)
    {
        Assert.Equal((3, ""), (Code, Output));
        Assert.Equal(codes.Length, ErrorLines.Length);
        foreach (var (code, line) in codes.Zip(ErrorLines))
            Assert.Matches($"^burdenshare: {code} [^:]+.*: .+; .+$", line);
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
    }

    /// <summary>Wrong usage: exit code 2, nothing on stdout, a hint where to look, no trace of our stack.</summary>
    public void IsWrongUsage(string verb)
    {
        Assert.Equal((2, ""), (Code, Output));
        Assert.Equal($"See: {verb} --help", ErrorLines[^1]);
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Errors, StringComparison.Ordinal);
    }

    private static string[] LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
