using Burdenshare.Statements.Quantities;

namespace Burdenshare.Statements.Tests.Quantities;

public sealed class PieceTests
{
    [Theory]
    [InlineData("5bn", "5|bn")]
    [InlineData("twenty-two", "twenty|-|two")]
    [InlineData("USD 5.5", "USD|5|.|5")]
    [InlineData(" a\u00A0b ", "a|b")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\n\nb", "a")]
    [InlineData("a\r\n\r\nb", "a")]
    [InlineData("₴5", "₴|5")]
    [InlineData("", "")]
    public void LettersDigitsAndMarksArePartedAndAnEmptyLineEndsAll(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Pieces(text).Select(piece => piece.Of(text).ToString())));

    [Fact]
    public void NothingIsReadPastTheLimit() => Assert.Equal(PieceKind.End, Piece.At("ab", 1, 1).Kind);

    [Theory]
    [InlineData("from 5", 5, "from")]
    [InlineData("from   5", 7, "from")]
    [InlineData("from, 5", 6, "")]
    [InlineData("5", 0, "")]
    public void TheWordBeforeTouchesButForBlanks(string text, int at, string word) =>
        Assert.Equal(word, Piece.WordBefore(text, at).ToString());

    [Theory]
    [InlineData("-", true)]
    [InlineData("\u2011", true)]
    [InlineData("\u2212", true)]
    [InlineData("–", false)]
    [InlineData("a", false)]
    public void HyphensAndMinusSignsAreAlike(string text, bool isHyphen) =>
        Assert.Equal(isHyphen, Piece.At(text, 0, 1).IsHyphen(text));

    private static IEnumerable<Piece> Pieces(string text)
    {
        for (var piece = Piece.At(text, 0, text.Length); piece.Kind != PieceKind.End; )
        {
            yield return piece;
            piece = piece.Next(text, text.Length);
        }
    }
}
