namespace Burdenshare.Statements.Tests;

public sealed class NumberSpansTests
{
    [Theory]
    [InlineData("five percent of GDP", "five=5|percent=%")]
    [InlineData("5% of GDP", "5=5|%=%")]
    [InlineData("two and a half per cent", "two and a half=2.5|per cent=%")]
    [InlineData("twenty-two ships, 1,000 men", "twenty-two=22|1,000=1000")]
    [InlineData("minus 5 and 3.50", "minus 5=-5|3.50=3.5")]
    [InlineData("the percentage of it", "percentage=%")]
    [InlineData("ships and tanks", "")]
    public void ANumberIsOneNumberHoweverItIsWritten(string text, string numbers) =>
        Assert.Equal(
            numbers,
            string.Join(
                '|',
                NumberSpans
                    .In(text, new TextSpan(0, text.Length))
                    .Select(each => $"{text[each.Span.Start..each.Span.End]}={each.Written}")
            )
        );

    [Fact]
    public void OnlyTheStretchIsReadAndSpansPointIntoTheWholeText()
    {
        const string text = "1 and 22 and 3 %";
        var (span, written) = Assert.Single(NumberSpans.In(text, new TextSpan(6, 8)));
        Assert.Equal((new TextSpan(6, 8), "22"), (span, written));
    }
}
