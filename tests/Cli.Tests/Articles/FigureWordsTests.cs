namespace Burdenshare.Cli.Tests.Articles;

/// <summary>The few words in which the table of `read` sums up a figure.</summary>
public sealed class FigureWordsTests
{
    [Theory]
    [InlineData("Poland spent 4.12% of GDP on defence in 2024.", "POL DEFEXP 4.12 % of GDP 2024")]
    [InlineData("Spain spent at least 2% of GDP on defence in 2025.", "ESP DEFEXP ≥ 2 % of GDP 2025")]
    [InlineData("Canada spent less than 1.5% of GDP on defence in 2024.", "CAN DEFEXP < 1.5 % of GDP 2024")]
    [InlineData("Latvia spent about 3% of GDP on defence in 2024.", "LVA DEFEXP about 3 % of GDP 2024")]
    [InlineData("In 2024, 23 allies spent 2% of GDP on defence.", "23 allies DEFEXP")]
    public void AFigureIsSummedUp(string article, string words)
    {
        using var terminal = new Terminal { Input = article };
        var printed = terminal.Run("read", "-");
        Assert.Equal((0, ""), (printed.Code, printed.Errors));
        Assert.Contains(
            words,
            string.Join(' ', printed.Output.Split(' ', '\n').Where(part => part != "")),
            Ordinal
        );
    }

    private static StringComparison Ordinal => StringComparison.Ordinal;
}
