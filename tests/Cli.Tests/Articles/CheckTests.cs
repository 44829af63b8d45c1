using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class CheckTests : IDisposable
{
    private const string Poland = "Poland spent 4.12% of GDP on defence in 2024.";
    private const string Belgium = "Belgium spent 2.5% of GDP on defence in 2024.";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void AClaimIsJudgedByWhatWasPublishedByItsDay()
    {
        var then = Check(Poland, "--date", "2024-07-01");
        Assert.Equal("Supported", Text(then, "verdict"));
        Assert.Equal("2024-07-01", Text(then, "asOf"));
        var evidence = Assert.Single(then.GetProperty("evidence").EnumerateArray());
        Assert.Equal(
            ("DEFEXP", "POL", "2024", "estimate", "nato-2024"),
            (
                Text(evidence, "measure"),
                Text(evidence, "ally"),
                Text(evidence, "edition"),
                Text(evidence, "status"),
                Text(evidence, "origin")
            )
        );
    }

    [Fact]
    public void SinceIsByTheClocksDayWhateverTheAsOf()
    {
        foreach (var day in new[] { "2024-07-01", "2025-06-01", "2026-11-24" })
        {
            var since = Check(Poland, "--as-of", day).GetProperty("since");
            Assert.Equal(("Refuted", "2026"), (Text(since, "verdict"), Text(since, "edition")));
            Assert.Equal(3.75m, since.GetProperty("value").GetDecimal());
        }
    }

    [Fact]
    public void TheDayThatTheUserNamesGoesBeforeTheDocumentsOwn()
    {
        var article = "WARSAW, 1 July 2024. " + Poland;
        Assert.Equal("Supported", Text(Check(article), "verdict"));
        var later = Check(article, "--as-of", "2026-11-01");
        Assert.Equal(("Refuted", "2026-11-01"), (Text(later, "verdict"), Text(later, "asOf")));
    }

    [Fact]
    public void APledgeIsSetBesideWhatAlliesAnnounced()
    {
        var claim = "Britain has pledged to spend 2.5% of GDP on defence by 2027.";
        var run = _terminal.Run(
            "check",
            _terminal.Write("pledge.txt", claim),
            "--date",
            "2025-06-09",
            "--format",
            "json"
        );
        Assert.Contains("on record: 2.5 % of GDP by 2027", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claimreview", "\"@type\": \"ClaimReview\"")]
    [InlineData("webannotation", "TextQuoteSelector")]
    [InlineData("html", "<mark class=\"refuted\">")]
    public void EveryFormOfPublicationIsPrinted(string format, string mark)
    {
        var run = _terminal.Run("check", _terminal.Write("claim.txt", Belgium), "--format", format);
        Assert.Equal(0, run.Code);
        Assert.Contains(
            mark.Replace(" ", "", StringComparison.Ordinal),
            run.Output.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ADayThatNobodyToldIsAssumedAndSaysSo()
    {
        var assumed = Check(Poland);
        Assert.True(assumed.GetProperty("asOfAssumed").GetBoolean());
        Assert.Equal("2026-11-24", Text(assumed, "asOf"));
        Assert.False(Check(Poland, "--date", "2024-07-01").GetProperty("asOfAssumed").GetBoolean());
        Assert.False(Check(Poland, "--as-of", "2024-07-01").GetProperty("asOfAssumed").GetBoolean());
        var table = _terminal.Run("check", _terminal.Write("claim.txt", Poland));
        Assert.Contains("assumed", table.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditionThatIsNotHeldLowersConfidenceByName()
    {
        var before = Check(Poland, "--as-of", "2024-07-01");
        var after = Check(Poland, "--as-of", "2025-06-01");
        Assert.Equal(JsonValueKind.Null, before.GetProperty("editionNotHeld").ValueKind);
        Assert.Equal("2024-annual", Text(after, "editionNotHeld"));
        Assert.True(
            after.GetProperty("confidence").GetDouble() < before.GetProperty("confidence").GetDouble()
        );
    }

    [Fact]
    public void BeforeTheHagueItsTargetIsNotYetAgreed()
    {
        const string claim = "NATO allies have agreed to spend 5% of GDP on defence by 2035.";
        var before = Check(claim, "--as-of", "2025-06-24");
        var after = Check(claim, "--as-of", "2025-06-25");
        Assert.NotEqual("Supported", Text(before, "verdict"));
        Assert.Equal("Supported", Text(after, "verdict"));
    }

    [Fact]
    public void ThreeAndAHalfAndOneAndAHalfAreFive() =>
        Assert.Contains(
            Claims(
                "The pledge is 5% of GDP on defence by 2035: 3.5% for core defence and 1.5% for related spending.",
                "--as-of",
                "2026-08-01"
            ),
            claim => Text(claim, "kind") == "sum" && Text(claim, "verdict") == "Supported"
        );

    [Fact]
    public void ACountIsJudgedByTheEditionOfTheDay()
    {
        const string claim = "In 2024, 23 allies spend at least 2% of GDP on defence.";
        var count = Check(claim, "--as-of", "2024-07-01");
        Assert.Equal("Supported", Text(count, "verdict"));
        Assert.Equal("Refuted", Text(count.GetProperty("since"), "verdict"));
    }

    [Fact]
    public void OneDocumentHoldsWhatTheLinesHold()
    {
        var path = _terminal.Write("two.txt", $"{Poland} {Belgium}");
        var array = _terminal.Run("check", path, "--format", "json").Json.EnumerateArray().ToArray();
        var lines = _terminal.Run("check", path, "--format", "jsonl").JsonLines;
        Assert.Equal(2, lines.Length);
        Assert.All(array.Zip(lines), pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second)));
    }

    [Fact]
    public void TheTableShowsWordClaimReasonAndWhatChanged()
    {
        var path = _terminal.Write("two.txt", $"{Poland} {Belgium}");
        var (code, output, _) = _terminal.Run("check", path, "--as-of", "2024-07-01");
        Assert.Equal(0, code);
        Assert.Contains("Supported  “4.12% of GDP on defence”", output, StringComparison.Ordinal);
        Assert.Contains("Since then: Refuted by the 2026 edition (3.75)", output, StringComparison.Ordinal);
        Assert.Contains("Refuted  “2.5% of GDP on defence”", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData(Belgium, 4)]
    [InlineData(Poland, 0)]
    [InlineData("It rained in Porto.", 0)]
    public void FailOnRefutedTellsTheShell(string article, int code)
    {
        var path = _terminal.Write("claim.txt", article);
        var plain = _terminal.Run("check", path, "--as-of", "2024-07-01");
        var strict = _terminal.Run("check", path, "--as-of", "2024-07-01", "--fail-on", "refuted");
        Assert.Equal((0, code), (plain.Code, strict.Code));
        Assert.Equal(plain.Output, strict.Output);
    }

    [Fact]
    public void FailOnStillWritesTheAnswer()
    {
        var path = _terminal.Write("claim.txt", Belgium);
        var verdicts = _terminal.At("verdicts.jsonl");
        var (code, output, _) = _terminal.Run([
            "check",
            path,
            "--fail-on",
            "refuted",
            "--format",
            "jsonl",
            "--out",
            verdicts,
        ]);
        Assert.Equal((4, ""), (code, output));
        Assert.Equal("Refuted", Text(JsonDocument.Parse(File.ReadAllText(verdicts)).RootElement, "verdict"));
    }

    [Fact]
    public void BadInputIsToldBeforeAnyCondition() =>
        _terminal
            .Run(
                "check",
                _terminal.Write("claim.txt", Belgium),
                _terminal.At("gone.txt"),
                "--fail-on",
                "refuted"
            )
            .IsRefused("STM101");

    [Theory]
    [InlineData("--fail-on", "supported")]
    [InlineData("--date", "1 July 2024")]
    [InlineData("--as-of", "2024-7-1")]
    [InlineData("--format", "xml")]
    public void AnotherValueIsWrongUsage(string option, string value) =>
        _terminal
            .Run("check", _terminal.Write("claim.txt", Poland), option, value)
            .IsWrongUsage("burdenshare check");

    private JsonElement Check(string article, params string[] more) => Assert.Single(Claims(article, more));

    private JsonElement[] Claims(string article, params string[] more)
    {
        var path = _terminal.Write("claim.txt", article);
        var printed = _terminal.Run(["check", path, "--format", "jsonl", .. more]);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        return printed.JsonLines;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
