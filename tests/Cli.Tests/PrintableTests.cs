using System.Globalization;
using System.Text;
using CsCheck;

namespace Burdenshare.Cli.Tests;

public sealed class PrintableTests
{
    // Any UTF-16 at all, halves of pairs included, with the dangerous characters well represented.
    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Char,
            Gen.OneOf('\u001b', '\u009b', '\u202e', '\u2066', '\u200b', '\u2028', '\n', '\r', '\t', '\0', '[')
        )
        .Array[0, 60]
        .Select(characters => new string(characters));

    [Fact]
    public void NoTextMovesTheCursorOrTheReadingOrder() =>
        AnyText.Sample(text =>
            Printable
                .Line(text)
                .EnumerateRunes()
                .All(rune =>
                    Rune.GetUnicodeCategory(rune)
                        is not (
                            UnicodeCategory.Control
                            or UnicodeCategory.Format
                            or UnicodeCategory.LineSeparator
                        )
                )
        );

    [Fact]
    public void ALineMadeSafeStaysAsItIs() =>
        AnyText.Sample(text => Printable.Line(Printable.Line(text)) == Printable.Line(text));

    [Theory]
    [InlineData("Pedro Sánchez, 2,1 % — “no”", "Pedro Sánchez, 2,1 % — “no”")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("a\u202eb\u202cc\ud83d\ude80", "abc🚀")]
    public void WordsAreKept(string text, string line) => Assert.Equal(line, Printable.Line(text));

    [Fact]
    public void ACutIsNeverLongerThanAskedAndNeverHalvesACharacter() =>
        Gen.Select(Gen.OneOf("a", "é", " ", "🚀", "𝔄").Array[0, 40], Gen.Int[2, 30])
            .Sample(
                (parts, length) =>
                {
                    var text = string.Concat(parts);
                    var cut = Printable.Cut(text, length);
                    return cut.Length <= length
                        && cut.EnumerateRunes().All(rune => rune != Rune.ReplacementChar)
                        && (text.Length <= length ? cut == text : cut.EndsWith('…'))
                        && text.StartsWith(cut.TrimEnd('…'), StringComparison.Ordinal);
                }
            );
}
