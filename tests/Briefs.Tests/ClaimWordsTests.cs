using Burdenshare.FactChecks;

namespace Burdenshare.Briefs.Tests;

public sealed class ClaimWordsTests
{
    private static readonly CheckReport s_report = House.Check(
        "Spain spends 1.28% of GDP on defence in 2024, the lowest share of any ally with an army.",
        date: new DateOnly(2024, 6, 18)
    );

    [Fact]
    public void AShareIsSaidWithItsDecimals() =>
        Assert.Equal("By the 2026 edition now Refuted (1.42).", ClaimWords.Since(Verdict("level")));

    [Fact]
    public void ARankIsAPlaceAndNoShare() =>
        Assert.Equal("By the 2026 edition now Refuted (place 6).", ClaimWords.Since(Verdict("rank")));

    [Fact]
    public void TheTallyCountsEachWordOnce() =>
        Assert.Equal("2 verdicts: 2 Supported.", ClaimWords.Tally(s_report));

    [Fact]
    public void ADayThatTheTextGivesNeedsNoCaution() => Assert.Null(ClaimWords.Caution(Verdict("level")));

    [Fact]
    public void ADayThatWasAssumedDoes() =>
        Assert.NotNull(ClaimWords.Caution(Verdict("level") with { AsOfAssumed = true }));

    private static Verdict Verdict(string kind) =>
        Assert.Single(s_report.Verdicts, each => each.Kind == kind);
}
