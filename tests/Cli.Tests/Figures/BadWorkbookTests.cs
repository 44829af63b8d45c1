using Burdenshare.Sources.Tests.Imports;
using Burdenshare.Sources.Tests.Workbooks;

namespace Burdenshare.Cli.Tests.Figures;

/// <summary>What a spoiled workbook of NATO's does at the command line: a named error, and nothing written.</summary>
public sealed class BadWorkbookTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void TheWorkbookThatTheseTestsSpoilIsGood()
    {
        var printed = Import(InventedNato.Book().Bytes());
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.StartsWith(
            $"Read {InventedNato.Figures} figures of nato-2027",
            printed.Lines[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void OneMovedColumnIsNamedByItsCell() =>
        IsRefused(
            InventedNato.Book().Change("TABLE3", 8, 6, "2027e").Change("TABLE3", 8, 7, "2026e"),
            "SRC114 book.xlsx, TABLE3!F8:",
            lines: 2
        );

    [Fact]
    public void OneTextInANumberCellIsNamedByItsCell() =>
        IsRefused(InventedNato.Book().Change("TABLE2", 11, 5, "about 900"), "SRC115 book.xlsx, TABLE2!E11:");

    [Fact]
    public void OneUnknownCountryIsNamedByItsCell() =>
        IsRefused(InventedNato.Book().Change("TABLE5", 11, 3, "Ruritania"), "SRC116 book.xlsx, TABLE5!C11:");

    [Fact]
    public void AZipBombIsRefused()
    {
        var book = InventedNato.Book();
        book.Parts["xl/media/image1.png"] = new byte[300 << 20];
        var bytes = book.Bytes();
        Assert.InRange(bytes.Length, 0, 1 << 20);
        IsRefused(bytes, "SRC112 book.xlsx:");
    }

    [Fact]
    public void MacrosAreRefused()
    {
        var book = InventedNato.Book();
        book.Parts["xl/vbaProject.bin"] = [1, 2, 3];
        IsRefused(book, "SRC113 book.xlsx, xl/vbaProject.bin:");
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void ATruncatedFileIsRefused(double part)
    {
        var bytes = InventedNato.Book().Bytes();
        IsRefused(bytes[..(int)(bytes.Length * part)], "SRC111 book.xlsx:");
    }

    [Fact]
    public void AnEditionThatWasThereBeforeIsUntouchedByABadOne()
    {
        Import(InventedNato.Book().Bytes());
        var before = Written();
        Import(InventedNato.Book().Change("TABLE2", 11, 5, "about 900").Bytes());
        Assert.Equal(before, Written());
    }

    private void IsRefused(BuiltWorkbook book, string message, int lines = 1) =>
        IsRefused(book.Bytes(), message, lines);

    private void IsRefused(byte[] content, string message, int lines = 1)
    {
        var printed = Import(content);
        printed.IsRefused([.. Enumerable.Repeat(message[..6], lines)]);
        Assert.StartsWith("burdenshare: " + message, printed.ErrorLines[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_terminal.At("user")));
    }

    private Printed Import(byte[] content)
    {
        var path = _terminal.At("book.xlsx");
        File.WriteAllBytes(path, content);
        return _terminal.Run("data", "import", "nato", path);
    }

    private string[] Written() =>
        [
            .. Directory
                .EnumerateFiles(_terminal.At("user"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => path + File.ReadAllText(path)),
        ];
}
