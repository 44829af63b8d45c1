using Burdenshare.Statements.Files;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Burdenshare.Statements.Tests.Files;

public sealed class PdfArticleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pdf").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void LinesOfABlockAreJoinedAndDividedWordsPutTogether()
    {
        var text = Text([
            "The ministers met in the harbour town and spoke of defence spend-",
            "ing for two hours.",
        ]);
        Assert.Equal(
            "The ministers met in the harbour town and spoke of defence spending for two hours.",
            text
        );
    }

    [Fact]
    public void RunningHeadsAndPageNumbersAreLeftOut()
    {
        string[] speakers = ["harbour master", "mayor", "baker", "teacher"];
        var pages = speakers.Select((name, page) => Page(name, page)).ToArray();
        var text = PdfArticle.Of(Pdf(pages))!.Text;
        Assert.DoesNotContain("Report of the Town", text, StringComparison.Ordinal);
        Assert.Contains("Here the mayor spoke at length.", text, StringComparison.Ordinal);
        Assert.Contains("Here the teacher spoke at length.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoPagesAreEnoughForAHeadThatTouchesTheText()
    {
        var text = PdfArticle
            .Of(
                Pdf([
                    [
                        "Harbour Council",
                        "The mayor spoke of the harbour.",
                        "The baker listened.",
                        "",
                        "Page 3 of 12",
                    ],
                    [
                        "Harbour Council",
                        "The teacher spoke of the sea.",
                        "The smith listened.",
                        "",
                        "Page 4 of 12",
                    ],
                ])
            )!
            .Text;
        Assert.Equal(
            "The mayor spoke of the harbour. The baker listened.\n\n"
                + "The teacher spoke of the sea. The smith listened.",
            text
        );
    }

    [Fact]
    public void AFileIsADocumentWithFigures()
    {
        var path = Write(
            "report.pdf",
            Pdf([
                ["Poland spent 4.12% of GDP on defence in 2024."],
            ])
        );
        var document = Repository.Value(DocumentFile.Read(path, new(2025, 6, 9)));
        Assert.Equal(("report", new DateOnly(2025, 6, 9)), (document.Id, document.Date));
        var figure = Assert.Single(Reader.Create(Repository.Gazetteer).Read(document).Figures);
        Assert.Equal(4.12m, figure.Value);
    }

    [Fact]
    public void WithoutATextLayerOrWithoutASoundFileItIsRefused()
    {
        Assert.Equal(
            "STM108",
            Code(
                Write(
                    "scan.pdf",
                    Pdf([
                        [],
                    ])
                )
            )
        );
        Assert.Equal("STM109", Code(Write("broken.pdf", "%PDF-1.7 and nothing more"u8.ToArray())));
        Assert.Equal(
            "STM109",
            Code(
                Write(
                    "half.pdf",
                    Pdf([
                        ["Words."],
                    ])[..200]
                )
            )
        );
        Assert.Equal("STM102", Code(Write("empty.pdf", [])));
    }

    // A head, a paragraph of six lines, a page number.
    private static string[] Page(string name, int number) =>
        [
            "Report of the Town",
            "",
            "",
            .. Enumerable
                .Range(0, 5)
                .Select(line => $"On line {line} the {name} tells what was seen from the harbour"),
            $"Here the {name} spoke at length.",
            "",
            "",
            $"{number}",
        ];

    private static string Code(string path) => Assert.Single(DocumentFile.Read(path, null).Problems).Code;

    private static string Text(string[] lines) => PdfArticle.Of(Pdf([lines]))!.Text;

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Pdf(string[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++)
                if (lines[i].Length > 0)
                    page.AddText(lines[i], 11, new PdfPoint(60, 760 - i * 14), font);
        }
        return builder.Build();
    }
}
