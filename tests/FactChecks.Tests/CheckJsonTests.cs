using System.Text;
using System.Text.Json;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Tests;

public sealed class CheckJsonTests
{
    private static readonly Ledger s_ledger = new(
        House.Alliance("POL"),
        [House.Edition("2024", "2024-06-17", Coverage.Full, "POL 2024 4.12")],
        [House.NotHeld("2024-annual", "2025-04-24")]
    );

    private static readonly string[] s_fields =
    [
        "document",
        "kind",
        "claim",
        "verdict",
        "asOf",
        "evidence",
        "since",
        "reason",
        "tolerance",
        "confidence",
        "asOfAssumed",
        "editionNotHeld",
    ];

    [Fact]
    public void AVerdictHoldsWhatTheContractPromises()
    {
        var json = Assert.Single(Lines("Poland spent 4.12%", 4.12m));
        Assert.Equal(s_fields, json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("case", json.GetProperty("document").GetString());
        Assert.Equal("level", json.GetProperty("kind").GetString());
        Assert.Equal("Supported", json.GetProperty("verdict").GetString());
        Assert.Equal("2025-06-09", json.GetProperty("asOf").GetString());
        Assert.Equal(0.005m, json.GetProperty("tolerance").GetDecimal());
        Assert.Equal(0.48, json.GetProperty("confidence").GetDouble());
        Assert.True(json.GetProperty("asOfAssumed").GetBoolean());
        Assert.Equal("2024-annual", json.GetProperty("editionNotHeld").GetString());
    }

    [Fact]
    public void EachPieceOfEvidenceCarriesEditionStatusAndOrigin()
    {
        var evidence = Lines("Poland spent 4.12%", 4.12m)[0].GetProperty("evidence")[0];
        Assert.Equal("DEFEXP", evidence.GetProperty("measure").GetString());
        Assert.Equal("POL", evidence.GetProperty("ally").GetString());
        Assert.Equal(2024, evidence.GetProperty("year").GetInt32());
        Assert.Equal(4.12m, evidence.GetProperty("value").GetDecimal());
        Assert.Equal("2024", evidence.GetProperty("edition").GetString());
        Assert.Equal("estimate", evidence.GetProperty("status").GetString());
        Assert.Equal("nato-2024", evidence.GetProperty("origin").GetString());
    }

    [Fact]
    public void SinceIsAnObjectAlsoWhereNothingIsKnown()
    {
        var since = Lines("words", 4.12m, 1999)[0].GetProperty("since");
        Assert.Equal("Not Enough Evidence", since.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, since.GetProperty("edition").ValueKind);
        Assert.Equal(JsonValueKind.Null, since.GetProperty("value").ValueKind);
    }

    [Fact]
    public void UnknownIsNullAndNeverZero()
    {
        var json = Lines("words", 4.12m, 1999)[0];
        Assert.Equal(JsonValueKind.Null, json.GetProperty("tolerance").ValueKind);
        Assert.Empty(json.GetProperty("evidence").EnumerateArray());
    }

    [Fact]
    public void TheClaimStandsAsReadWithOffsetsInCodePoints()
    {
        var text = "\U0001F600 Poland spent 4.12 % of GDP on defence in 2024.";
        var report = new Checker(s_ledger, House.Agreements).Check(
            House.Read(text, new DateOnly(2024, 7, 1)),
            new CheckDay(new(2024, 7, 1), false, House.Today)
        );
        var span = Json(report)[0].GetProperty("claim").GetProperty("span");
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        var points = text.EnumerateRunes().Skip(start).Take(end - start);
        Assert.Equal(
            string.Concat(points.Select(rune => rune.ToString())),
            span.GetProperty("exact").GetString()
        );
    }

    [Fact]
    public void LinesAreOneObjectEachAndEndWithALineFeed()
    {
        using var stream = new MemoryStream();
        CheckJson.WriteLines(Report("two\nlines \"quoted\" <b>", 4.12m, null), stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData(VerdictWord.Supported, "Supported")]
    [InlineData(VerdictWord.Refuted, "Refuted")]
    [InlineData(VerdictWord.NotEnoughEvidence, "Not Enough Evidence")]
    [InlineData(VerdictWord.Conflicting, "Conflicting Evidence/Cherrypicking")]
    public void TheLabelsAreThoseOfAveritec(VerdictWord word, string label) =>
        Assert.Equal(label, word.Label());

    [Fact]
    public void NoOtherWordHasALabel() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((VerdictWord)17).Label());

    private static JsonElement[] Lines(string words, decimal value, int? year = null) =>
        Json(Report(words, value, year));

    private static CheckReport Report(string words, decimal value, int? year) =>
        new Checker(s_ledger, House.Agreements).Check(
            new Reading(
                new Document("case", words),
                [House.Claim(value, "POL") with { Span = new TextSpan(0, words.Length), Year = year ?? 2024 }]
            ),
            new CheckDay(new(2025, 6, 9), true, House.Today)
        );

    private static JsonElement[] Json(CheckReport report)
    {
        using var stream = new MemoryStream();
        CheckJson.WriteLines(report, stream);
        return
        [
            .. Encoding
                .UTF8.GetString(stream.ToArray())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }
}
