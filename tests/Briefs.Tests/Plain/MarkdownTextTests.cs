using Burdenshare.Briefs.Plain;
using CsCheck;

namespace Burdenshare.Briefs.Tests.Plain;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("*bold* _it_", "\\*bold\\* \\_it\\_")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("[x](javascript:y)", "\\[x\\](javascript:y)")]
    [InlineData("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>")]
    [InlineData("https://example.org", "https\\://example.org")]
    [InlineData("one\r\ntwo\tthree", "one  two three")]
    public void WhatHasAMeaningInMarkdownLosesIt(string text, string written) =>
        Assert.Equal(written, MarkdownText.Of(text));

    [Fact]
    public void WhateverIsWrittenStaysOnOneLine() =>
        Gen.String.Sample(text => !MarkdownText.Of(text).AsSpan().ContainsAny('\n', '\r'));

    [Fact]
    public void NoPipeIsLeftToEndACell() =>
        Gen.String.Sample(text =>
        {
            var written = MarkdownText.Of(text + "|" + text);
            for (
                var at = written.IndexOf('|', StringComparison.Ordinal);
                at >= 0;
                at = written.IndexOf('|', at + 1)
            )
                if (written[..at].Reverse().TakeWhile(character => character == '\\').Count() % 2 == 0)
                    return false;
            return true;
        });
}
