using CsCheck;

namespace Burdenshare.Statements.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("🙂abc", 2, 1)]
    [InlineData("🙂abc", 5, 4)]
    [InlineData("a🙂🙂b", 5, 3)]
    [InlineData("", 0, 0)]
    public void AnOffsetCountsCodePoints(string text, int position, int points) =>
        Assert.Equal(points, new CodePoints(text).At(position));

    [Fact]
    public void ItAgreesWithCountingRunesOneByOne() =>
        Gen.String.Sample(text =>
        {
            var points = new CodePoints(text);
            var (at, count) = (0, 0);
            foreach (var rune in text.EnumerateRunes())
            {
                if (points.At(at) != count)
                    return false;
                // A lone surrogate is enumerated as the replacement character, which is one unit long as well.
                at += rune.Utf16SequenceLength;
                count++;
            }
            return points.At(text.Length) == count;
        });
}
