using Burdenshare.Statements.Segmentation;
using CsCheck;

namespace Burdenshare.Statements.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("one two", "one|two")]
    [InlineData("end.", "end|.")]
    [InlineData("(in brackets)", "(|in|brackets|)")]
    [InlineData("yes—no", "yes|—|no")]
    [InlineData("3.5%", "3.5|%")]
    [InlineData("3.5.", "3.5|.")]
    [InlineData("1,2,3", "1,2,3")]
    [InlineData("2014-2024", "2014|-|2024")]
    [InlineData("well-known", "well-known")]
    [InlineData("well- known", "well|-|known")]
    [InlineData("F-35", "F|-|35")]
    [InlineData("G7", "G7")]
    [InlineData("5G", "5|G")]
    [InlineData("p.m.", "p.m.")]
    [InlineData("e.g. this", "e.g.|this")]
    [InlineData("U.S.-led", "U.S.|-|led")]
    [InlineData("Gen. Smith", "Gen.|Smith")]
    [InlineData("No. 10", "No.|10")]
    [InlineData("No.", "No|.")]
    [InlineData("Spain's", "Spain|'s")]
    [InlineData("Spain’s", "Spain|’s")]
    [InlineData("allies'", "allies|'")]
    [InlineData("don't", "don't")]
    [InlineData("“Yes”", "“|Yes|”")]
    [InlineData("a/b", "a|/|b")]
    [InlineData("#NATO @rutte", "#|NATO|@|rutte")]
    [InlineData("Zürich Łódź", "Zürich|Łódź")]
    [InlineData("Київ 5", "Київ|5")]
    [InlineData("北约", "北约")]
    [InlineData("👍👍", "👍|👍")]
    [InlineData("\u202Aleft\u202C", "left")]
    [InlineData("soft\u00ADhyphen", "soft|hyphen")]
    [InlineData("tab\there", "tab|here")]
    [InlineData("", "")]
    public void EachTokenIsAWordANumberOrAMark(string text, string tokens) =>
        Assert.Equal(
            tokens.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Tokenizer.Tokens(text).Select(token => text[token.Span.Start..token.Span.End])
        );

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("U.S.", TokenKind.Word)]
    [InlineData("é", TokenKind.Word)]
    [InlineData("3.5", TokenKind.Number)]
    [InlineData("0", TokenKind.Number)]
    [InlineData("%", TokenKind.Mark)]
    [InlineData("“", TokenKind.Mark)]
    [InlineData("🙂", TokenKind.Mark)]
    public void ATokenKnowsItsKind(string text, object kind) =>
        Assert.Equal((TokenKind)kind, Assert.Single(Tokenizer.Tokens(text)).Kind);

    [Theory]
    [InlineData("NATO", "nato", true)]
    [InlineData("don’t", "don't", false)]
    [InlineData("Ángel", "ángel", true)]
    [InlineData("allies", "allies", false)]
    public void TheLowerFormIsWhatListsAreAskedFor(string text, string lower, bool capitalised)
    {
        var token = Assert.Single(Tokenizer.Tokens(text));
        Assert.Equal((lower, capitalised), (token.Lower, token.IsCapitalised));
        Assert.True(token.Is(lower));
    }

    [Fact]
    public void TokensNeverOverlapAndNothingButSpaceIsLeftOut() =>
        Gen.String.Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokenizer.Tokens(text))
            {
                if (token.Span.Start < end || token.Span.Length < 1 || !IsSpace(text[end..token.Span.Start]))
                    return false;
                end = token.Span.End;
            }
            return IsSpace(text[end..]);
        });

    private static bool IsSpace(string between) =>
        between.All(letter =>
            char.IsWhiteSpace(letter)
            || char.GetUnicodeCategory(letter)
                is System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.Control
        );
}
