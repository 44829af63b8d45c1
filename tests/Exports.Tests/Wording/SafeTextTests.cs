using Burdenshare.Exports.Wording;
using Burdenshare.Vocabulary;

namespace Burdenshare.Exports.Tests.Wording;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-by hand", "'-by hand")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("plain = text", "plain = text")]
    [InlineData("", "")]
    public void WhatLooksLikeAFormulaIsLedByAnApostrophe(string text, string inert) =>
        Assert.Equal(inert, SafeText.Inert(text));

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\nb\tc", "a\nb\tc")]
    [InlineData("👍é", "👍é")]
    [InlineData("\uFFFE", "\uFFFD")]
    public void WhatNoXmlCanHoldIsShown(string text, string visible) =>
        Assert.Equal(visible, SafeText.Visible(text));

    [Fact]
    public void ALoneHalfOfAPairIsShown() => Assert.Equal("a\uFFFD", SafeText.Visible("a" + '\uD83D'));

    [Fact]
    public void AnEscapeOfTheFormatStaysText() => Assert.Equal("a_x005F_x0041_", SafeText.Cell("a_x0041_"));

    [Fact]
    public void ACellIsNoLongerThanACellCanBe() =>
        Assert.Equal(32767, SafeText.Cell(new string('a', 40000)).Length);

    [Fact]
    public void APairIsNotCutInTwo() =>
        Assert.Equal(32766, SafeText.Cell(new string('a', 32766) + "👍👍").Length);

    [Theory]
    [InlineData("FRA", "France")]
    [InlineData("NATO", "NATO total")]
    [InlineData("JPN", "Japan")]
    [InlineData("XYZ", "XYZ")]
    public void AnAreaIsCalledAsTheAllianceCallsIt(string code, string name) =>
        Assert.Equal(name, Words.Area(new AreaCode(code), Invented.Alliance));
}
