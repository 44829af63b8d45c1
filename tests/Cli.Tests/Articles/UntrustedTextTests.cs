namespace Burdenshare.Cli.Tests.Articles;

public sealed class UntrustedTextTests : IDisposable
{
    // Colours, a cleared screen, a reversed reading order, a hidden joiner and the table library's own mark-up.
    private const string Hostile =
        "OSLO, 20 June 2025.\n\n\u001b[31mRed\u001b[0m [red]Poland[/] spent 4.12% of GDP on \u202edefence\u202c in 2024. "
        + "Minister [link=http://example.org]Ana Exemplo[/] said: \"We will \u001b[2Jspend [blink]2.5%[/] of \u200bGDP "
        + "on defence by 2027.\"\u0007\u009b1;31m\n";

    private const string HostileTitle =
        "---\ntitle: \"[red]Boom[/] \u202eback\"\ndate: 2025-06-20\n---\nPoland spent 4.12% of GDP on defence in 2024.\n";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void NothingInAnArticleMovesTheCursor(string verb)
    {
        foreach (
            var path in new[] { _terminal.Write("a.txt", Hostile), _terminal.Write("b.md", HostileTitle) }
        )
        {
            var (code, output, errors) = _terminal.Run(verb, path);
            Assert.Equal((0, ""), (code, errors));
            Assert.DoesNotContain(output, IsActive);
        }
    }

    [Fact]
    public void MarkUpOfTheTableLibraryIsTextLikeAnyOther()
    {
        Assert.Contains(
            "[blink]2.5%[/]",
            _terminal.Run("read", _terminal.Write("a.txt", Hostile)).Output,
            Ordinal
        );
        var title = _terminal.Run("check", _terminal.Write("b.md", HostileTitle)).Lines[0];
        Assert.StartsWith("[red]Boom[/] back · ", title, Ordinal);
    }

    [Fact]
    public void OnlyOurOwnColoursReachAColouredTerminal()
    {
        using var terminal = new Terminal { Colour = true };
        var output = terminal.Run("check", terminal.Write("a.txt", Hostile)).Output;
        Assert.Contains("\u001b[32mSupported\u001b[0m", output, Ordinal);
        Assert.DoesNotContain("\u001b[2J", output, Ordinal);
        Assert.DoesNotContain(output.Replace("\u001b", "", Ordinal), IsActive);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void JsonKeepsTheWordsAndEscapesTheCodes(string verb)
    {
        var printed = _terminal.Run(verb, _terminal.Write("a.txt", Hostile), "--format", "jsonl");
        Assert.DoesNotContain(printed.Output, character => char.IsControl(character) && character != '\n');
        Assert.Contains(
            printed.JsonLines.Select(line => line.GetRawText()),
            line => line.Contains("4.12%", Ordinal)
        );
    }

    [Fact]
    public void ABriefOfAHostileArticleHoldsNoLiveMarkUp()
    {
        var article = _terminal.Write(
            "c.txt",
            "OSLO, 20 June 2025. Poland spent 4.12% of GDP on <script>alert(1)</script> defence in 2024."
        );
        Assert.Equal(0, _terminal.Run("brief", article, "--out", _terminal.At("out")).Code);
        var page = File.ReadAllText(_terminal.At("out/brief.html"));
        Assert.DoesNotContain("<script>alert(1)", page, Ordinal);
    }

    private static StringComparison Ordinal => StringComparison.Ordinal;

    private static bool IsActive(char character) =>
        (char.IsControl(character) && character != '\n')
        || character is '\u200b' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
