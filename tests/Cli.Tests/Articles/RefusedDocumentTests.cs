namespace Burdenshare.Cli.Tests.Articles;

public sealed class RefusedDocumentTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public RefusedDocumentTests()
    {
        _terminal.Write("empty.txt", "");
        _terminal.Write("blank.md", "  \n\n");
        _terminal.Write("page.html", "<html><body><script>draw()</script></body></html>");
        _terminal.Write("letter.docx", "words");
        _terminal.Write("good.txt", "Poland spent 4.12% of GDP on defence in 2024.");
        File.WriteAllBytes(_terminal.At("picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 1, 2]);
        Directory.CreateDirectory(_terminal.At("nothing"));
    }

    public static TheoryData<string, string> Refused { get; } =
        new()
        {
            { "gone.txt", "STM101" },
            { "empty.txt", "STM102" },
            { "blank.md", "STM102" },
            { "picture.txt", "STM103" },
            { "letter.docx", "STM104" },
            { "page.html", "STM105" },
            { "nothing", "CLI107" },
        };

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [MemberData(nameof(Refused))]
    public void EachIsOneLineWithCodePlaceAndRemedy(string name, string code)
    {
        foreach (var verb in new[] { "read", "check", "brief" })
        {
            var printed = _terminal.Run(verb, _terminal.At(name), "--out", _terminal.At("out"));
            printed.IsRefused(code);
            Assert.Contains(name, printed.Errors, StringComparison.Ordinal);
            Assert.False(Path.Exists(_terminal.At("out")));
        }
    }

    [Fact]
    public void OneBadFileAmongGoodOnesStopsAll() =>
        _terminal.Run("read", _terminal.At("good.txt"), _terminal.At("picture.txt")).IsRefused("STM103");

    [Fact]
    public void EverythingWrongIsToldAtOnce() =>
        _terminal
            .Run(["read", .. Refused.Select(row => _terminal.At(row.Data.Item1))])
            .IsRefused([.. Refused.Select(row => row.Data.Item2)]);

    [Fact]
    public void AFileOfAnotherTypeInAFolderIsLeftAlone()
    {
        _terminal.Write("mixed/good.txt", "Poland spent 4.12% of GDP on defence in 2024.");
        _terminal.Write("mixed/letter.docx", "words");
        Assert.Equal(0, _terminal.Run("read", _terminal.At("mixed")).Code);
    }

    [Fact]
    public void ANameThatMovesTheCursorIsPrintedInert()
    {
        var printed = _terminal.Run("read", "gone\u001b[2J\u202e.txt");
        printed.IsRefused("STM101");
        Assert.DoesNotContain('\u001b', printed.Errors);
        Assert.DoesNotContain('\u202e', printed.Errors);
    }
}
