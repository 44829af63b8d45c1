using System.Text.Json;

namespace Burdenshare.Cli.Tests.Articles;

public sealed class ReadTests : IDisposable
{
    // Letters and pictures beyond the first plane stand before every quotation: each is one code point and two chars.
    private const string Article = """
        LISBON, 20 June 2025.

        🛡️🚀 𝔄 long evening ended. NATO Secretary General Mark Rutte said: "Allies should spend 5% of GDP by 2035."

        Poland spent 4.12% of GDP on defence in 2024. "We will reach 3.5% of GDP in 2030," Minister Ana Exemplo said 🎈.
        """;

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void OffsetsAreCodePointsOfTheText()
    {
        var runes = Article.EnumerateRunes().ToArray();
        var spans = Read("harbour.txt").SelectMany(Spans).ToArray();
        Assert.NotEmpty(spans);
        foreach (var span in spans)
        {
            var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
            Assert.Equal(span.GetProperty("exact").GetString(), string.Concat(runes[start..end]));
        }
    }

    [Fact]
    public void AFindingIsAnObjectOfTheContract()
    {
        var findings = Read("harbour.txt");
        Assert.All(findings, finding => Assert.Equal("harbour", Text(finding, "document")));
        var statement = findings.First(finding => Text(finding, "kind") == "statement");
        Assert.Equal("direct", Text(statement, "form"));
        Assert.Equal("person:mark-rutte", Text(statement.GetProperty("speaker"), "actor"));
        Assert.Equal("say", Text(statement.GetProperty("cue"), "lemma"));
        var figure = findings.Single(finding => Exact(finding).StartsWith("4.12%", StringComparison.Ordinal));
        Assert.Equal(
            ("DEFEXP", "POL", "PC_GDP"),
            (Text(figure, "measure"), Text(figure, "scope"), Text(figure, "unit"))
        );
        Assert.Equal(4.12m, figure.GetProperty("value").GetDecimal());
        Assert.Equal(2024, figure.GetProperty("year").GetInt32());
        Assert.Equal("claimed", Text(figure, "modality"));
    }

    [Fact]
    public void AFigureThatIsQuotedNamesItsStatement()
    {
        var findings = Read("harbour.txt");
        var ids = findings.Where(each => Text(each, "kind") == "statement").Select(each => Text(each, "id"));
        var demanded = findings.Single(each => Exact(each).StartsWith("5%", StringComparison.Ordinal));
        Assert.Contains(Text(demanded, "statement"), ids);
        Assert.Equal(2035, demanded.GetProperty("byYear").GetInt32());
    }

    [Fact]
    public void OneDocumentHoldsWhatTheLinesHold()
    {
        var array = _terminal.Run("read", _terminal.Write("harbour.txt", Article), "--format", "json").Json;
        var lines = Read("harbour.txt");
        Assert.Equal(lines.Length, array.GetArrayLength());
        Assert.All(
            array.EnumerateArray().Zip(lines),
            pair => Assert.True(JsonElement.DeepEquals(pair.First, pair.Second))
        );
    }

    [Fact]
    public void TheTableNamesDayFindersAndWords()
    {
        var printed = _terminal.Run("read", _terminal.Write("harbour.txt", Article));
        Assert.Equal(0, printed.Code);
        Assert.Matches(@"^harbour · 2025-06-20 · \d+ findings$", printed.Lines[0]);
        Assert.Contains("person:mark-rutte", printed.Output, StringComparison.Ordinal);
        Assert.Contains("POL DEFEXP 4.12 % of GDP 2024", printed.Output, StringComparison.Ordinal);
        Assert.All(printed.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("Norway urged Denmark to pay.", "NOR → DNK")]
    [InlineData("Norway will visit Denmark.", "NOR → DNK, planned")]
    [InlineData("The police arrested three journalists.", "“The police” → “three journalists”")]
    [InlineData("Norway condemned the plan.", "NOR → …")]
    public void TheTableSaysWhoActsTowardsWhom(string text, string told)
    {
        var printed = _terminal.Run("read", _terminal.Write("events.txt", text));
        Assert.Contains(
            told,
            string.Join(' ', printed.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ASpeakerWhomNobodyKnowsIsToldInItsOwnWords()
    {
        var printed = _terminal.Run(
            "read",
            _terminal.Write("talk.txt", "The analysts said that spending would rise.")
        );
        Assert.Contains("“The analysts”", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderIsReadFileByFileInTheOrderOfNames()
    {
        _terminal.Write("press/b.md", "Spain spent 1.28% of GDP on defence in 2024.");
        _terminal.Write("press/a.txt", "Poland spent 4.12% of GDP on defence in 2024.");
        _terminal.Write(
            "press/c.html",
            "<html><body><p>Italy spent 1.49% of GDP on defence in 2024.</p></body></html>"
        );
        _terminal.Write("press/notes.docx", "not read");
        var printed = _terminal.Run("read", _terminal.At("press"), "--format", "jsonl");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Equal(
            ["a", "b", "c"],
            printed.JsonLines.Select(finding => Text(finding, "document")).Distinct()
        );
    }

    [Fact]
    public void StandardInputIsADocument()
    {
        using var terminal = new Terminal { Input = "Poland spent 4.12% of GDP on defence in 2024." };
        var finding = Assert.Single(terminal.Run("read", "-", "--format", "jsonl").JsonLines);
        Assert.Equal("stdin", Text(finding, "document"));
        Assert.Equal("4.12% of GDP on defence", Exact(finding));
    }

    [Theory]
    [InlineData("", "STM102")]
    [InlineData(" \n\t\n", "STM102")]
    [InlineData("PK\u0003\u0004\0\0", "STM103")]
    public void StandardInputThatIsNoArticleIsRefused(string input, string code)
    {
        using var terminal = new Terminal { Input = input };
        terminal.Run("read", "-").IsRefused(code);
        terminal.Run("check", "-").IsRefused(code);
    }

    [Fact]
    public void TheDayIsTheOneToldElseTheTextsOwn()
    {
        var path = _terminal.Write("harbour.txt", Article);
        Assert.Contains(
            "· 2026-07-14 ·",
            _terminal.Run("read", path, "--date", "2026-07-14").Lines[0],
            StringComparison.Ordinal
        );
        var undated = _terminal.Write("undated.txt", "Poland spent 4.12% of GDP on defence in 2024.");
        Assert.Contains(
            "· no date found ·",
            _terminal.Run("read", undated).Lines[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AGuessedEncodingIsANoteThatQuietTurnsOff()
    {
        File.WriteAllBytes(
            _terminal.At("old.txt"),
            [.. "Caf"u8, 0xE9, .. " life. Poland spent 4.12% of GDP in 2024."u8]
        );
        var loud = _terminal.Run("read", _terminal.At("old.txt"));
        Assert.StartsWith("note: STM111", Assert.Single(loud.ErrorLines), StringComparison.Ordinal);
        var quiet = _terminal.Run("read", _terminal.At("old.txt"), "--quiet");
        Assert.Equal((0, "", loud.Output), (quiet.Code, quiet.Errors, quiet.Output));
    }

    [Fact]
    public void AQuotationNeverClosedIsWarnedAbout()
    {
        var path = _terminal.Write(
            "open.txt",
            "\"We will spend 3% of GDP, the minister said.\n\nIt rained in Porto.\n"
        );
        var warning = Assert.Single(
            _terminal.Run("read", path, "--format", "jsonl").JsonLines,
            finding => Text(finding, "kind") == "warning"
        );
        Assert.Equal("STM201", Text(warning, "code"));
        Assert.Contains("STM201", _terminal.Run("check", path).Output, StringComparison.Ordinal);
        var checkedLines = _terminal.Run("check", path, "--format", "jsonl").JsonLines;
        Assert.True(JsonElement.DeepEquals(warning, checkedLines[^1]));
    }

    private JsonElement[] Read(string name)
    {
        var printed = _terminal.Run("read", _terminal.Write(name, Article), "--format", "jsonl");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        return printed.JsonLines;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Exact(JsonElement finding) => Text(finding.GetProperty("span"), "exact")!;

    // Everything in the object, however deep, that is a span.
    private static IEnumerable<JsonElement> Spans(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("exact", out _) => [element],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Spans(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
            _ => [],
        };
}
