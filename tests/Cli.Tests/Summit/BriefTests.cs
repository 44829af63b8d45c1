using System.Text.Json;

namespace Burdenshare.Cli.Tests.Summit;

public sealed class BriefTests : IDisposable
{
    private static readonly string[] Forms = ["brief.html", "brief.md", "brief.json"];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void EveryFormIsWrittenAndItsPathPrinted()
    {
        var printed = Brief("out");
        Assert.Equal(
            Forms.Select(name => Path.Combine(_terminal.At("out"), name)),
            printed.Lines.Where(IsText)
        );
        Assert.Equal(
            printed.Lines.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_terminal.At("out")).Order(StringComparer.Ordinal)
        );
        Assert.All(printed.Lines, path => Assert.NotEqual(0, new FileInfo(path).Length));
    }

    [Fact]
    public void WithoutArticlesTheExamplesAreReadAndChecked()
    {
        Brief("out");
        var documents = Json("out").GetProperty("documents").EnumerateArray().ToArray();
        Assert.Equal(
            Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples"))
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal),
            documents.Select(document => document.GetProperty("id").GetString())
        );
        Assert.All(
            documents,
            document => Assert.NotEqual(0, document.GetProperty("verdicts").GetArrayLength())
        );
    }

    [Fact]
    public void TheStandingIsThatOfStatus()
    {
        Brief("out");
        var status = Answers.To("status", "--format", "json").Json;
        Assert.True(JsonElement.DeepEquals(status, Json("out").GetProperty("standing")));
        Assert.Equal("2026-11-24", Json("out").GetProperty("asOf").GetString());
        Assert.Equal("2026", Json("out").GetProperty("edition").GetString());
    }

    [Fact]
    public void ABriefAsOfADayKnowsNoLaterArticleOrEdition()
    {
        Brief("out", "--as-of", "2025-06-01");
        var brief = Json("out");
        Assert.Equal(("2025-06-01", "2024"), (Text(brief, "asOf"), Text(brief, "edition")));
        var document = Assert.Single(brief.GetProperty("documents").EnumerateArray());
        Assert.StartsWith("2024-06-18", Text(document, "id"), StringComparison.Ordinal);
        foreach (var verdict in document.GetProperty("verdicts").EnumerateArray())
            Assert.NotEqual("2026", Text(verdict.GetProperty("since"), "edition"));
    }

    [Fact]
    public void TodayNamedIsTodayUnnamed()
    {
        Brief("unnamed");
        Brief("named", "--as-of", "2026-11-24");
        foreach (var name in Forms)
            Assert.Equal(
                File.ReadAllText(_terminal.At($"unnamed/{name}")),
                File.ReadAllText(_terminal.At($"named/{name}"))
            );
    }

    [Fact]
    public void TheUsersArticlesTakeThePlaceOfTheExamples()
    {
        var article = _terminal.Write(
            "mine.txt",
            "OSLO, 20 June 2025. Poland spent 4.12% of GDP on defence in 2024."
        );
        Brief("out", article, "--summit", "ankara-2026");
        var document = Assert.Single(Json("out").GetProperty("documents").EnumerateArray());
        Assert.Equal("mine", Text(document, "id"));
        var verdict = Assert.Single(document.GetProperty("verdicts").EnumerateArray());
        Assert.Equal(("Supported", "2025-06-20"), (Text(verdict, "verdict"), Text(verdict, "asOf")));
        Assert.Equal("ankara-2026", Text(Json("out"), "summit"));
    }

    [Fact]
    public void ThePageNeedsNothingButItself()
    {
        Brief("out");
        var page = File.ReadAllText(_terminal.At("out/brief.html"));
        Assert.DoesNotMatch("<(script|link|img|iframe)[^>]+(src|href)=\"https?:", page);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief.json")]
    [InlineData("brief.html")]
    public void WhereOneFormCannotBeWrittenNoneIs(string taken)
    {
        Directory.CreateDirectory(_terminal.At($"out/{taken}"));
        File.WriteAllText(_terminal.At("out/brief.md"), "an older brief");
        _terminal.Run("brief", "--out", _terminal.At("out")).IsRefused("BRF101");
        Assert.Equal("an older brief", File.ReadAllText(_terminal.At("out/brief.md")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_terminal.At("out")).Count());
    }

    [Fact]
    public void AFileIsNoFolder()
    {
        var file = _terminal.Write("out", "a file of the user's");
        _terminal.Run("brief", "--out", file).IsRefused("BRF101");
        Assert.Equal("a file of the user's", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("CLI102", "--as-of", "2010-01-01")]
    [InlineData("STA101", "--edition", "2020")]
    [InlineData("SRC101", "--data", "no-such-folder")]
    [InlineData("STM101", "gone.txt")]
    public void WhatCannotBeBriefedLeavesNoFolder(string code, params string[] more)
    {
        _terminal.Run(["brief", "--out", _terminal.At("out"), .. more]).IsRefused(code);
        Assert.False(Path.Exists(_terminal.At("out")));
    }

    private Printed Brief(string folder, params string[] more)
    {
        var printed = _terminal.Run(["brief", "--out", _terminal.At(folder), .. more]);
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        return printed;
    }

    private JsonElement Json(string folder) =>
        JsonDocument.Parse(File.ReadAllText(_terminal.At($"{folder}/brief.json"))).RootElement;

    // The workbook has tests of its own.
    private static bool IsText(string path) => !path.EndsWith(".xlsx", StringComparison.Ordinal);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
