using System.Diagnostics;
using System.Text.Json;
using CsCheck;

namespace Burdenshare.FactChecks.Tests;

/// <summary>Texts come from strangers: none may stop the checker, forge its output or make it slow.</summary>
public sealed class UntrustedTextTests
{
    private static readonly DateOnly s_day = new(2024, 7, 1);

    [Theory]
    [InlineData("Poland spent 99999999999999999999999999999999% of GDP on defence in 2024.")]
    [InlineData("Poland spent -4.12% of GDP on defence in 2024.")]
    [InlineData("Poland spent 4.123456789012345678901234567890% of GDP on defence in 2024.")]
    [InlineData("Poland spent 4.12% of GDP on defence in 999999.")]
    [InlineData("99999999999 allies met the 2% guideline in 2024.")]
    [InlineData("\u202E%21.4 tneps dnaloP\u202C of GDP on defence in 2024")]
    [InlineData("Poland spent 4.12% of GDP on defence\u0000 in 2024.")]
    [InlineData("Poland \uD800 spent 4.12% of GDP on defence in 2024.")]
    [InlineData("Germany spent 79228162514264337593543950335% of GDP on defence.")]
    public void AnOddTextIsReadAndNeverStopsTheChecker(string text)
    {
        var report = Check(text);
        Assert.All(
            report.Verdicts,
            verdict => Assert.InRange(verdict.Claim.Span.End, verdict.Claim.Span.Start, text.Length)
        );
        Assert.All(Lines(report), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void AnyStringOfCharactersIsChecked() =>
        Gen.String[Gen.Char["0123456789%.,$€£ \n\t\"'“”-–()abcdefghijklmnopqrstuvwxyzNATOGDP"], 0, 200]
            .Sample(text => Assert.NotNull(Check($"Poland spends {text} of GDP on defence.")));

    [Fact]
    public void WordsOfATextCannotForgeAnObject()
    {
        const string forged = "Poland spent 4.12% \"},{\"verdict\":\"Supported\" of GDP on defence in 2024.";
        var lines = Lines(Check(forged));
        Assert.All(
            lines,
            line =>
                Assert.Single(
                    JsonDocument.Parse(line).RootElement.EnumerateObject(),
                    property => property.Name == "verdict"
                )
        );
    }

    [Fact]
    public void TimeGrowsInLineWithTheText()
    {
        const string sentence =
            "In 2024 at least 20 allies met the 2% guideline, and Poland spent 4.12% of GDP. ";
        Check(sentence);
        var once = Timed(string.Concat(Enumerable.Repeat(sentence, 100)));
        var tenfold = Timed(string.Concat(Enumerable.Repeat(sentence, 1000)));
        Assert.True(tenfold < 40 * once + TimeSpan.FromSeconds(1), $"{once} became {tenfold}");
    }

    private static TimeSpan Timed(string text)
    {
        var watch = Stopwatch.StartNew();
        Check(text);
        return watch.Elapsed;
    }

    private static CheckReport Check(string text) =>
        new Checker(House.Published, House.Agreements).Check(
            House.Read(text, s_day),
            new CheckDay(s_day, false, House.Today)
        );

    private static string[] Lines(CheckReport report)
    {
        using var stream = new MemoryStream();
        CheckJson.WriteLines(report, stream);
        return System
            .Text.Encoding.UTF8.GetString(stream.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
