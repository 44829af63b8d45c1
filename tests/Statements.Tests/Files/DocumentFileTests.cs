using System.Text;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statements.Tests.Files;

public sealed class DocumentFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void APlainTextIsKeptAsItIs()
    {
        const string Text = "First line.\r\n\r\nSecond “line”.";
        var document = Repository.Value(DocumentFile.Read(Write("note.txt", Text), null));
        Assert.Equal(("note", Text), (document.Id, document.Text));
        Assert.Null(document.Date);
    }

    [Fact]
    public void AMissingFileAndAFolderAreRefused()
    {
        Assert.Equal("STM101", Code(DocumentFile.Read(Path.Combine(_folder, "none.txt"), null)));
        Assert.Equal("STM101", Code(DocumentFile.Read(_folder, null)));
    }

    [Theory]
    [InlineData("empty.txt", "", "STM102")]
    [InlineData("blank.txt", " \n\t ", "STM102")]
    [InlineData("empty.html", "", "STM102")]
    [InlineData("table.xlsx", "words", "STM104")]
    [InlineData("noext", "words", "STM104")]
    [InlineData(
        "shell.html",
        "<html><head><title>t</title></head><body><script>x</script></body></html>",
        "STM105"
    )]
    public void AFileThatHoldsNoArticleIsRefusedByItsOwnCode(string name, string content, string code)
    {
        var path = Write(name, content);
        var problem = Assert.Single(DocumentFile.Read(path, null).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Place));
        Assert.NotEqual("", problem.Remedy);
    }

    [Fact]
    public void BinaryFilesAreRefused()
    {
        var path = Path.Combine(_folder, "image.txt");
        File.WriteAllBytes(path, [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D, 0x49, 0x48]);
        Assert.Equal("STM103", Code(DocumentFile.Read(path, null)));
    }

    [Fact]
    public void AGuessedEncodingIsNoted()
    {
        var path = Path.Combine(_folder, "old.txt");
        File.WriteAllBytes(path, [.. Encoding.Latin1.GetBytes("Espa\u00F1a gasta 2 %")]);
        Assert.Equal("España gasta 2 %", Repository.Value(DocumentFile.Read(path, null)).Text);
        Assert.Equal("STM111", Assert.Single(DocumentFile.Notes(path)).Code);
        Assert.Empty(DocumentFile.Notes(Write("new.txt", "España")));
        Assert.Empty(DocumentFile.Notes(Path.Combine(_folder, "none.txt")));
    }

    [Theory]
    [InlineData("a.txt", "Brussels, 5 June 2025. Ministers met.", "2025-06-05")]
    [InlineData("b.txt", "June 5, 2025 - Ministers met.", "2025-06-05")]
    [InlineData("2024-07-10-remarks.txt", "Ministers met.", "2024-07-10")]
    [InlineData("c.txt", "Ministers met in 2025.", null)]
    [InlineData("d.txt", "Ministers met on 31 June 2025.", null)]
    public void ADateIsFoundInTheHeadOrTheName(string name, string text, string? date) =>
        Assert.Equal(date, Iso(Repository.Value(DocumentFile.Read(Write(name, text), null))));

    [Fact]
    public void AGivenDateGoesBeforeAllOthers()
    {
        var document = DocumentFile.Read(
            Write("2024-07-10.txt", "5 June 2025. Text."),
            new DateOnly(2026, 1, 2)
        );
        Assert.Equal("2026-01-02", Iso(Repository.Value(document)));
    }

    [Fact]
    public void APageGivesItsArticleAndWhatItSaysOfItself()
    {
        const string Html = """
            <html><head><title>Site | Budget</title>
            <meta property="og:title" content="Budget agreed"><meta property="og:site_name" content="The Example">
            <meta property="article:published_time" content="2025-06-05T10:00:00Z">
            <link rel="canonical" href="https://example.org/budget"></head>
            <body><nav><p>Home</p></nav><article><h1>Budget agreed</h1><p>Spain &amp; Italy   spend
            2&nbsp;% of GDP.</p><p>“Good,” he said.</p><aside><p>Advert</p></aside></article>
            <footer><p>Imprint</p></footer></body></html>
            """;
        var document = Repository.Value(DocumentFile.Read(Write("page.html", Html), null));
        Assert.Equal("Budget agreed\n\nSpain & Italy spend 2 % of GDP.\n\n“Good,” he said.", document.Text);
        Assert.Equal(
            ("Budget agreed", "The Example", "https://example.org/budget"),
            (document.Title, document.Publisher, document.Url)
        );
        Assert.Equal("2025-06-05", Iso(document));
    }

    [Theory]
    [InlineData(
        "2025-06-06",
        "H",
        """{"headline":"H","datePublished":"2025-06-06","publisher":{"name":"P"}}"""
    )]
    [InlineData(
        "2025-06-07",
        "G",
        """{"@graph":[{"a":1},{"headline":"G","datePublished":"2025-06-07T01:02:03Z"}]}"""
    )]
    [InlineData("2025-06-08", "L", """[{"headline":"L","datePublished":"2025-06-08"}]""")]
    [InlineData("2025-06-09", "K", "{broken")]
    [InlineData("2025-06-09", "K", "{\"headline\":7}")]
    public void APagesDateComesFromLinkedDataOrATimeElement(string date, string title, string json)
    {
        var html =
            $"<html><body><script type=\"application/ld+json\">{json}</script>"
            + "<time datetime=\"2025-06-09\">x</time><h1>K</h1><p>Allies agreed.</p></body></html>";
        var document = Repository.Value(DocumentFile.FromText("page", html, ".html"));
        Assert.Equal((date, title), (Iso(document), document.Title));
    }

    [Fact]
    public void AMarkdownFilesFrontMatterIsReadAndLeftOut()
    {
        const string Markdown =
            "---\ntitle: \"Budget\"\ndate: 2025-06-05\n---\n# Heading\n\nSpain spends 2 %.\n";
        var document = Repository.Value(DocumentFile.FromText("note", Markdown, ".md"));
        Assert.Equal(("Budget", "2025-06-05"), (document.Title, Iso(document)));
        Assert.Equal("# Heading\n\nSpain spends 2 %.\n", document.Text);
    }

    [Fact]
    public void AMarkdownFilesTitleIsItsFirstHeading() =>
        Assert.Equal(
            "Heading",
            Repository.Value(DocumentFile.FromText("note", "# Heading\n\nText.", ".md")).Title
        );

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static string? Iso(Document document) =>
        document.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Code(Outcome<Document> outcome) => Assert.Single(outcome.Problems).Code;
}
