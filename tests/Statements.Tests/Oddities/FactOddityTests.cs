namespace Burdenshare.Statements.Tests.Oddities;

/// <summary>The documents are of 9 June; the 5 % target was agreed on 25 June 2025.</summary>
public sealed class FactOddityTests
{
    [Theory]
    [InlineData("They met on 31 June 2024.", "STM216 31 June 2024")]
    [InlineData("They met on June 31, 2024.", "STM216 June 31, 2024")]
    [InlineData("They met on 30 February.", "STM216 30 February")]
    [InlineData("They met on 29 February 2023.", "STM216 29 February 2023")]
    [InlineData("They met on 45 May 2023.", "STM216 45 May 2023")]
    [InlineData("They met on Monday, 10 June 2025.", "STM217 , 10 June 2025")]
    [InlineData("They met on Monday 10 June 2025.", "STM217 Monday 10 June 2025")]
    [InlineData("They met on Friday June 10, 2025.", "STM217 Friday June 10, 2025")]
    public void ADayThatCannotBeIsSeen(string text, string warning) =>
        Assert.Equal([warning], Warnings.Of(text));

    [Theory]
    [InlineData("They met on 30 June 2024.")]
    [InlineData("They met on 29 February 2024.")]
    [InlineData("They met on 29 February.")]
    [InlineData("They met on Tuesday, 10 June 2025.")]
    [InlineData("They met on Tuesday 10 June 2025.")]
    [InlineData("They met on Monday, 10 June.")]
    [InlineData("They may 35 times meet.")]
    [InlineData("They march in May.")]
    [InlineData("Some 100 May Day rallies were held.")]
    public void AnOrdinaryDayIsNot(string text) => Assert.Empty(Warnings.Of(text));

    [Theory]
    [InlineData("Keir Starmer promised this while in office.", 2025, true)]
    [InlineData("Keir Starmer promised this while in office.", 2015, false)]
    [InlineData("The Trump Administration promised this while in office.", 2025, true)]
    [InlineData("The Trump Administration promised this while in office.", 2022, false)]
    [InlineData("Nobody promised this while in office.", 2025, false)]
    [InlineData("Keir Starmer promised this in office.", 2025, false)]
    public void AnOfficeThatIsHeldIsNotPast(string text, int year, bool odd) =>
        Assert.Equal(odd ? ["STM218 while in office"] : [], Warnings.Of(text, year));

    [Theory]
    [InlineData("Allies debate how to reach the 5% target for defence.", 2025, true)]
    [InlineData("Allies debate how to reach the 5% target for defence.", 2026, false)]
    [InlineData("Allies debate how to reach a 5% target for defence.", 2025, false)]
    [InlineData("Allies debate how to reach the 2% target for defence.", 2025, false)]
    [InlineData("Allies debate the proposed 5% target for defence.", 2025, false)]
    public void ATargetDoesNotStandBeforeItIsAgreed(string text, int year, bool odd) =>
        Assert.Equal(
            odd,
            Warnings
                .Of(text, year)
                .Any(warning => warning.StartsWith("STM219 the 5% target", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("have signed on", 2025, true)]
    [InlineData("have adopted it", 2025, true)]
    [InlineData("have signed on", 2026, false)]
    [InlineData("support this goal", 2025, false)]
    public void NobodySignsWhatIsNotYetThere(string verb, int year, bool odd) =>
        Assert.Equal(
            odd,
            Warnings
                .Of(
                    $"Ministers discussed a 5% defence target. Poland and Norway {verb} as well, this goal of theirs.",
                    year
                )
                .Any(warning => warning.StartsWith("STM220 have", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("Spain rejected the 5% defence target. Allies agreed unanimously.", true)]
    [InlineData("Belgium is hesitant about the 5% defence target. The vote was unanimous.", true)]
    [InlineData("Belgium is hesitant about the 5% defence target. The vote was almost unanimous.", false)]
    [InlineData("Poland supports the 5% defence target. Allies agreed unanimously.", false)]
    [InlineData("Allies agreed unanimously.", false)]
    public void UnanimityHasNoDissent(string text, bool odd) =>
        Assert.Equal(
            odd,
            Warnings.Of(text, 2026).Any(warning => warning.StartsWith("STM221", StringComparison.Ordinal))
        );

    [Fact]
    public void WithoutADocumentsDayNothingIsTooEarly()
    {
        var document = Repository.Text(
            "Allies debate the 5% target for defence, Keir Starmer said while in office."
        );
        var findings = Repository.Reader.Read(document with { Date = null }).Findings;
        Assert.Empty(findings.OfType<WarningFinding>());
    }
}
