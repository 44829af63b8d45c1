using Burdenshare.Sources.Catalogue;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Sources.Tests.Catalogue;

/// <summary>The reader of plain tables gives what the general one gives, or leaves the file to it.</summary>
public sealed class PlainCsvTests
{
    private static readonly string[] s_columns = ["name", "why"];

    [Theory]
    [InlineData("name,why\n", "")]
    [InlineData("name,why", "")]
    [InlineData("name,why\na,b\n", "a|b")]
    [InlineData("name,why\na,b", "a|b")]
    [InlineData("name,why\r\na,b\r\nc,\r\n", "a|b;c|")]
    [InlineData("name,why\n\"a, the first\",\"says \"\"yes\"\"\"\n", "a, the first|says \"yes\"")]
    [InlineData("name,why\n\"\",\"two\nlines\"\n", "|two\nlines")]
    [InlineData("name,why\n,\nç,ü", "|;ç|ü")]
    public void CellsStandBareOrBetweenQuotationMarks(string text, string rows) =>
        Assert.Equal(
            rows,
            string.Join(';', PlainCsv.Read(text, s_columns)!.Select(row => string.Join('|', row)))
        );

    [Theory]
    [InlineData("")]
    [InlineData("why,name\na,b\n")]
    [InlineData("name,why\na\n")]
    [InlineData("name,why\na,b,c\n")]
    [InlineData("name,why\na,b\n\n")]
    [InlineData("name,why\na,\"b\n")]
    [InlineData("name,why\na,b\"c\"\n")]
    [InlineData("name,why\na,\"b\"c\n")]
    [InlineData("name,why\na,b\rc,d\n")]
    public void WhatIsUnusualIsLeftToTheGeneralReader(string text) =>
        Assert.Null(PlainCsv.Read(text, s_columns));

    [Fact]
    public void ATableOfOneColumnTakesNoEmptyRow() => Assert.Null(PlainCsv.Read("name\na\n\nb\n", ["name"]));

    [Fact]
    public void EveryTableOfTheDataFolderIsPlainAndReadAlike()
    {
        var data = Path.Combine(ScratchFolder.Repository, "data");
        foreach (
            var path in Directory
                .EnumerateFiles(data, "exceptions.csv", SearchOption.AllDirectories)
                .Append(Path.Combine(data, "allies.csv"))
                .Append(Path.Combine(data, "breaks.csv"))
                .Append(Path.Combine(data, "perimeters.csv"))
                .Append(Path.Combine(data, "published", "nato", "not-held.csv"))
        )
        {
            var columns = File.ReadLines(path).First().Split(',');
            Assert.Equal(Generally(path, columns), PlainCsv.Read(File.ReadAllText(path), columns));
        }
    }

    [Fact]
    public void AnyTextIsReadAlikeOrLeftToTheGeneralReader()
    {
        using var scratch = new ScratchFolder();
        var path = Path.Combine(scratch.Root, "small.csv");
        Gen.String[Gen.OneOf(Gen.Char["a\",\n\r"], Gen.Char['a', 'c']), 0, 24]
            .Sample(
                text =>
                {
                    var whole = "name,why\n" + text;
                    if (PlainCsv.Read(whole, s_columns) is not { } plain)
                        return;
                    File.WriteAllText(path, whole);
                    Assert.Equal(Generally(path, s_columns), plain);
                },
                iter: 2000,
                threads: 1
            );
    }

    [Theory]
    [InlineData("name,why\nno,a\nb,b\nno,c\n", ":2 said no", ":4 said no")]
    [InlineData("name,why\nno,a\nb\nno,c\n", ":2 said no", ":3 1 fields instead of 2", ":4 said no")]
    public void EveryRefusedRowIsToldWithItsLineByEitherReader(string text, params string[] told)
    {
        using var scratch = new ScratchFolder();
        var path = Path.Combine(scratch.Root, "small.csv");
        File.WriteAllText(path, text);
        var outcome = CsvTable.Read<string[]>(
            path,
            s_columns,
            row => row[0] == "no" ? CsvTable.Row("said no") : row
        );
        Assert.Equal(
            told.Select(each => $"small.csv{each}"),
            outcome.Problems.Select(each => $"{each.Place} {each.Message}")
        );
    }

    private static List<string[]> Generally(string path, string[] columns)
    {
        var outcome = CsvTable.ReadCell(path, columns, Outcome<string[]>.Done);
        Assert.True(outcome.TryGet(out var rows), string.Join('\n', outcome.Problems));
        return rows;
    }
}
