using System.Collections.Immutable;
using System.Text.Json;

namespace Burdenshare.Statements.Tests;

public sealed class ReadingJsonTests
{
    private const string Text =
        "🙂 Poland and Estonia spend over 4% of GDP on defence by 2030, “we hope” Rutte said “so.";

    [Fact]
    public void EverySpanIsGivenInCodePointsAndQuotesTheText()
    {
        var runes = Text.EnumerateRunes().ToArray();
        foreach (var line in Lines(Repository.Read(Text)))
        {
            foreach (var span in Spans(line))
            {
                var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
                Assert.Equal(string.Concat(runes[start..end]), span.GetProperty("exact").GetString());
            }
        }
    }

    [Fact]
    public void AFigureHasTheContractsFields()
    {
        var figure = Lines(Repository.Read(Text)).Single(line => Kind(line) == "figure");
        Assert.Equal("case", figure.GetProperty("document").GetString());
        Assert.Equal(4m, figure.GetProperty("value").GetDecimal());
        Assert.Equal(
            ["POL", "EST"],
            figure.GetProperty("scope").EnumerateArray().Select(area => area.GetString())
        );
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("valueTo").ValueKind);
        Assert.Equal(2030, figure.GetProperty("byYear").GetInt32());
        foreach (
            var name in "measure unit comparator year change count quantifier modality heldBy statement".Split(
                ' '
            )
        )
            Assert.True(figure.TryGetProperty(name, out _), name);
    }

    [Fact]
    public void AStatementAndAWarningHaveTheContractsFields()
    {
        var lines = Lines(Repository.Read(Text)).ToArray();
        var statement = lines.First(line => Kind(line) == "statement");
        foreach (var name in "id form span speaker cue content act confidence".Split(' '))
            Assert.True(statement.TryGetProperty(name, out _), name);
        Assert.Equal("STM201", lines.Single(line => Kind(line) == "warning").GetProperty("code").GetString());
    }

    [Fact]
    public void EventsAndPositionsAreWrittenToo()
    {
        var span = new TextSpan(3, 9);
        var party = new Party(span, "government:POL", "POL");
        var happening = new EventFinding(
            span,
            0.5,
            "CONSULT",
            "visit",
            span,
            [party],
            [],
            new DateOnly(2025, 6, 9),
            "planned",
            ["military"]
        );
        var position = new PositionFinding(span, 0.5, "hague-2025/total", "POL", "supports");
        var lines = Lines(new Reading(Repository.Text(Text), [happening, position])).ToArray();
        Assert.Equal("2025-06-09", lines[0].GetProperty("date").GetString());
        Assert.Equal("POL", lines[0].GetProperty("sources")[0].GetProperty("code").GetString());
        Assert.Equal("supports", lines[1].GetProperty("stance").GetString());
    }

    [Fact]
    public void AnEventHasTheContractsFields()
    {
        var line = Lines(Repository.Read("Norway urged Russia to stop.")).Single(one => Kind(one) == "event");
        foreach (
            var name in "plover named mode span trigger sources targets date tense contexts confidence".Split(
                ' '
            )
        )
            Assert.True(line.TryGetProperty(name, out _), name);
        var target = line.GetProperty("targets")[0];
        Assert.Equal(
            ("government:RUS", "RUS"),
            (target.GetProperty("actor").GetString(), target.GetProperty("code").GetString())
        );
        Assert.Equal(JsonValueKind.Null, line.GetProperty("date").ValueKind);
    }

    [Fact]
    public void AnUnresolvedScopeIsNullAndPartsAreListed()
    {
        var figures = Repository.Read(
            "Allies agree on 5% of GDP for defence: 3.5% core and 1.5% resilience."
        );
        var lines = Lines(figures).Where(line => Kind(line) == "figure").ToArray();
        Assert.Equal(
            [1, 2],
            lines[0].GetProperty("components").EnumerateArray().Select(part => part.GetInt32())
        );
        var unresolved = Lines(Repository.Read("The rate is 3 percent.")).Single();
        Assert.Equal(JsonValueKind.Null, unresolved.GetProperty("scope").ValueKind);
    }

    private static ImmutableArray<JsonElement> Lines(Reading reading)
    {
        using var stream = new MemoryStream();
        ReadingJson.WriteLines(reading, stream);
        return
        [
            .. System
                .Text.Encoding.UTF8.GetString(stream.ToArray())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.Clone()),
        ];
    }

    private static string? Kind(JsonElement line) => line.GetProperty("kind").GetString();

    private static IEnumerable<JsonElement> Spans(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("exact", out _) => [element],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Spans(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
            _ => [],
        };
}
