using System.IO.Compression;
using Burdenshare.Sources.Imports;
using Burdenshare.Sources.Tests.Imports;
using Burdenshare.Sources.Workbooks;

namespace Burdenshare.Sources.Tests.Workbooks;

public sealed class UnsafeWorkbookTests
{
    [Fact]
    public void AZipBombIsRefusedBeforeItIsUnpacked()
    {
        using var stream = new MemoryStream();
        using (var container = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = container
                .CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize)
                .Open();
            var nothing = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
                part.Write(nothing);
        }
        Assert.InRange(stream.Length, 0, 1 << 20);
        Assert.Equal("SRC112", Code(stream.ToArray()));
    }

    [Fact]
    public void TooManyPartsAreRefused()
    {
        using var stream = new MemoryStream();
        using (var container = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 5000; i++)
                container.CreateEntry($"{i}");
        Assert.Equal("SRC112", Code(stream.ToArray()));
    }

    [Fact]
    public void MacrosAreRefused()
    {
        var book = InventedNato.Book();
        book.Parts["xl/vbaProject.bin"] = [1, 2, 3];
        Assert.Equal("SRC113", Code(book.Bytes()));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 })]
    public void WhatIsNoWorkbookIsRefused(byte[] content) => Assert.Equal("SRC111", Code(content));

    [Fact]
    public void AZipFileThatIsNoWorkbookIsRefused()
    {
        using var stream = new MemoryStream();
        using (var container = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            container.CreateEntry("letter.txt");
        Assert.Equal("SRC111", Code(stream.ToArray()));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(703, "AAA")]
    public void AColumnHasItsLetters(int column, string letters)
    {
        Assert.Equal(letters, Cell.Letters(column));
        Assert.Equal(column, Cell.ColumnOf(letters + "7"));
    }

    private static string Code(byte[] content) =>
        Assert.Single(WorkbookFile.Read(new SourceBytes("book.xlsx", content)).Problems).Code;
}
