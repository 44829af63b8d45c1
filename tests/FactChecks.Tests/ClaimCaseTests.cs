namespace Burdenshare.FactChecks.Tests;

public sealed class ClaimCaseTests
{
    private static readonly Dictionary<string, ClaimCase> s_cases = ClaimCase.All.ToDictionary(
        pair => pair.Name,
        pair => pair.Case
    );

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AClaimIsJudgedAsThePublishedTablesSay(string name)
    {
        var expected = s_cases[name];
        var verdict = Assert.Single(
            House.Check(House.Published, expected.Text, expected.AsOf),
            each => each.Kind == expected.Kind
        );
        Assert.Contains(expected.Because, verdict.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(expected.Verdict, verdict.Word.Label());
        Assert.Equal(expected.NotHeld, verdict.EditionNotHeld);
        Assert.Equal(expected.Since, verdict.Since.Word.Label());
        Assert.Equal(expected.Value, verdict.Since.Value);
    }

    [Fact]
    public void ThereAreEnoughCasesAndAFifthOfThemFlipsBetweenEditions()
    {
        Assert.True(s_cases.Count >= 120, $"{s_cases.Count} cases");
        var flipped = s_cases.Values.Count(each =>
            (each.Verdict, each.Since) is ("Supported", "Refuted") or ("Refuted", "Supported")
        );
        Assert.True(flipped >= 20, $"{flipped} cases flip");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoEvidenceIsYoungerThanTheClaim(string name) =>
        Assert.All(
            House
                .Check(House.Published, s_cases[name].Text, s_cases[name].AsOf)
                .SelectMany(verdict => verdict.Evidence),
            figure => Assert.True(figure.Edition.IsOutBy(s_cases[name].AsOf))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void TheReasonIsOneSentence(string name)
    {
        foreach (var verdict in House.Check(House.Published, s_cases[name].Text, s_cases[name].AsOf))
        {
            Assert.EndsWith(".", verdict.Reason, StringComparison.Ordinal);
            Assert.True(char.IsUpper(verdict.Reason[0]), verdict.Reason);
            Assert.DoesNotContain(". ", verdict.Reason, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', verdict.Reason);
        }
    }
}
