using System.Globalization;
using CsCheck;

namespace Burdenshare.Cli.Tests;

public sealed class CsvTextTests
{
    private static readonly Gen<string> AnyCell = Gen.OneOf(
            Gen.Char['!', '~'],
            Gen.OneOf('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '\'', ' ', 'é')
        )
        .Array[0, 12]
        .Select(characters => new string(characters));

    [Fact]
    public void EveryTextComesBackOrIsLedByAnApostrophe() =>
        AnyCell
            .Array[3]
            .Array[1, 5]
            .Sample(rows =>
            {
                var table = CsvTable.Parse(CsvText.Of(["a", "b", "c"], rows));
                return table.Rows.Length == rows.Length
                    && table
                        .Rows.SelectMany(row => row)
                        .Zip(rows.SelectMany(row => row))
                        .All(pair =>
                            pair.First == (StartsAFormula(pair.Second) ? "'" + pair.Second : pair.Second)
                        );
            });

    [Fact]
    public void NoTextIsTakenForAFormula() =>
        AnyCell.Sample(cell =>
            CsvTable.Parse(
                CsvText.Of(
                    ["a"],
                    [
                        [cell],
                    ]
                )
            )
                is { Rows: [[var read]] }
            && !StartsAFormula(read)
        );

    [Fact]
    public void NumbersComeBackAsTheyWere() =>
        Gen.Decimal.Sample(number =>
            decimal.Parse(
                CsvTable.Parse(
                    CsvText.Of(
                        ["a"],
                        [
                            [number],
                        ]
                    )
                )[0, "a"],
                CultureInfo.InvariantCulture
            ) == number
        );

    [Theory]
    [InlineData(null, "")]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    [InlineData(-3, "-3")]
    [InlineData("-3", "'-3")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void ACellIsWrittenSo(object? value, string cell) =>
        Assert.Equal(
            $"a,b\n{cell},1\n",
            CsvText.Of(
                ["a", "b"],
                [
                    [value, 1],
                ]
            )
        );

    [Fact]
    public void AHeadIsQuotedLikeAnyCell() => Assert.Equal("\"a,b\",'=c\n", CsvText.Of(["a,b", "=c"], []));

    private static bool StartsAFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0]);
}
