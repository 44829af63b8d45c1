using CsCheck;

namespace Burdenshare.Vocabulary.Tests;

public sealed class OutcomeTests
{
    private static readonly Problem s_dry = new("INK001", "pen", "it is dry", "fill it");

    [Fact]
    public void AnOutcomeIsAValueOrItsProblems()
    {
        Outcome<int> done = 3;
        Outcome<int> refused = s_dry;
        Assert.True(done.TryGet(out var value));
        Assert.Equal(3, value);
        Assert.Empty(done.Problems);
        Assert.False(refused.TryGet(out _));
        Assert.Equal([s_dry], refused.Problems);
    }

    [Fact]
    public void ARefusalNamesAProblem() => Assert.Throws<ArgumentException>(() => Outcome<int>.Refused());

    [Fact]
    public void AValueGoesOnAndAProblemIsCarriedAlong() =>
        Gen.Int.Sample(number =>
            Outcome<int>.Done(number).Then(n => Outcome<long>.Done(n)).TryGet(out var wide)
            && wide == number
            && Outcome<int>.Done(number).Select(n => n.ToString("D", null)).TryGet(out _)
            && Outcome<int>.Refused(s_dry).Select(n => n + 1).Problems.Single() == s_dry
            && Outcome<int>.Refused(s_dry).Then(n => Outcome<int>.Done(n)).Problems.Single() == s_dry
        );

    [Fact]
    public void ARefusedOutcomeRunsNothing() =>
        Assert.False(
            Outcome<int>.Refused(s_dry).Then<int>(_ => throw new InvalidOperationException()).TryGet(out _)
        );

    [Fact]
    public void AProblemIsOneLine() => Assert.Equal("INK001 pen: it is dry; fill it", s_dry.ToString());
}
