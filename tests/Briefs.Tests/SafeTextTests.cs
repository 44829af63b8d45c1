using System.Text;
using AngleSharp.Html.Parser;
using Burdenshare.Briefs.Pages;
using Burdenshare.Briefs.Plain;
using CsCheck;

namespace Burdenshare.Briefs.Tests;

public sealed class SafeTextTests
{
    // Any UTF-16 at all, with the characters that forms give a meaning made frequent.
    private static readonly Gen<string> s_any = Gen.Frequency(
            (3, Gen.Char),
            (2, Gen.Char["=+-@\t\r\n'\"<>&;_x0123456789ABF"]),
            (2, Gen.Char["\\`*_[]()|~#!:/ \u202E\u2066\u200F\uFFFE\uD83D\uDE00"])
        )
        .Array[0, 60]
        .Select(letters => new string(letters));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+2.1 points", "'+2.1 points")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("−0.21", "−0.21")]
    [InlineData("1 = 1", "1 = 1")]
    [InlineData("", "")]
    [InlineData("_x003D_1", "_x005F_x003D_1")]
    [InlineData("_x00_", "_x00_")]
    public void ACellBeginsNoFormula(string text, string cell) => Assert.Equal(cell, SafeText.Inert(text));

    [Fact]
    public void ACellIsNoLongerThanTheFormatAllows()
    {
        var longest = new string('a', 32767);

        Assert.Equal(longest, SafeText.Inert(longest));
        var cut = SafeText.Inert(new string('a', 40000));
        Assert.Equal(32767, cut.Length);
        Assert.EndsWith("a…", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void ACutNeverHalvesACharacter()
    {
        var cut = SafeText.Inert(new string('a', 32765) + string.Concat(Enumerable.Repeat("😀", 4)));

        Assert.True(cut.Length <= 32767);
        Assert.DoesNotContain(cut, char.IsSurrogate);
    }

    [Fact]
    public void NoTextWhateverBeginsAFormula() =>
        s_any.Sample(text =>
        {
            var cell = SafeText.Inert(text);
            return cell.Length == 0 || !"=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal);
        });

    [Fact]
    public void WhatIsVisibleStaysVisible() =>
        s_any.Sample(text =>
        {
            var visible = SafeText.Visible(text);
            Assert.Equal(visible, SafeText.Visible(visible));
            Assert.Equal(text.EnumerateRunes().Count(), visible.EnumerateRunes().Count());
            Assert.DoesNotContain(
                visible,
                letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')
            );
        });

    [Fact]
    public void ABrowserReadsBackWhatWasWritten() =>
        s_any.Sample(text =>
        {
            var page = new Markup();
            using (page.In("main", ("title", text)))
                page.Element("b", text);
            var main = new HtmlParser().ParseDocument(page.ToString()).QuerySelector("main")!;

            Assert.Equal(["b"], main.Children.Select(child => child.LocalName));
            Assert.Equal(Normal(text), main.TextContent);
            Assert.Equal(Normal(text), main.GetAttribute("title"));
        });

    [Fact]
    public void MarkdownWithoutItsEscapesIsTheText() =>
        s_any.Sample(text =>
        {
            var line = MarkdownText.Of(text);
            var plain = new StringBuilder();
            for (var at = 0; at < line.Length; at++)
                plain.Append(line[at] == '\\' ? line[++at] : line[at]);

            Assert.Equal(OneLine(SafeText.Visible(text)), plain.ToString());
            Assert.DoesNotContain('\n', line);
        });

    [Fact]
    public void NoMarkOfMarkdownStandsUnescaped() =>
        s_any.Sample(text =>
        {
            var line = MarkdownText.Of(text);
            var escaped = false;
            foreach (var letter in line)
            {
                Assert.False(!escaped && "`*_[]<>|~&@#".Contains(letter, StringComparison.Ordinal), line);
                escaped = !escaped && letter == '\\';
            }
        });

    [Theory]
    [InlineData("https://www.nato.int/x?a=1", true)]
    [InlineData("http://nato.int", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("nato.int", false)]
    [InlineData("", false)]
    public void OnlyTheWebsAddressesAreLinks(string address, bool isLink) =>
        Assert.Equal(isLink ? address : null, SafeText.WebAddress(address));

    // Parsers of HTML read every line end as a line feed.
    private static string Normal(string text) =>
        SafeText.Visible(text).Replace("\r\n", "\n").Replace('\r', '\n');

    private static string OneLine(string text) =>
        text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
