using System.Collections.Immutable;
using Burdenshare.Briefs.Pages;
using Burdenshare.FactChecks;
using Burdenshare.Statements;
using CsCheck;

namespace Burdenshare.Briefs.Tests.Pages;

public sealed class ClaimMarkTests
{
    private static readonly CheckReport s_sample = House.Check(
        "Spain spends 2.00% of GDP on defence in 2026."
    );

    // Claims anywhere in a text of eighty letters, in any order, overlapping or not.
    private static readonly Gen<CheckReport> s_reports = Gen.Select(
            Gen.Int[0, 70],
            Gen.Int[1, 10],
            Gen.Enum<VerdictWord>()
        )
        .Array[0, 12]
        .Select(claims =>
            Report([.. claims.Select(each => (each.Item1, each.Item1 + each.Item2, each.Item3))])
        );

    [Fact]
    public void EachClaimApartIsAMark()
    {
        var marks = ClaimMark.Of(
            Report(
                (20, 25, VerdictWord.Refuted),
                (0, 5, VerdictWord.Supported),
                (5, 9, VerdictWord.Supported)
            )
        );

        Assert.Equal([1, 2, 3], marks.Select(mark => mark.Number));
        Assert.Equal([0, 5, 20], marks.Select(mark => mark.Span.Start));
        Assert.Equal([5, 9, 25], marks.Select(mark => mark.Span.End));
    }

    [Fact]
    public void ClaimsThatOverlapShareAMark()
    {
        var mark = Assert.Single(
            ClaimMark.Of(
                Report(
                    (0, 9, VerdictWord.Supported),
                    (4, 7, VerdictWord.Supported),
                    (8, 12, VerdictWord.Supported)
                )
            )
        );

        Assert.Equal(new TextSpan(0, 12), mark.Span);
        Assert.Equal(3, mark.Verdicts.Length);
    }

    [Theory]
    [InlineData(VerdictWord.Supported, VerdictWord.Supported, VerdictWord.Supported)]
    [InlineData(VerdictWord.Supported, VerdictWord.Refuted, VerdictWord.Refuted)]
    [InlineData(VerdictWord.NotEnoughEvidence, VerdictWord.Refuted, VerdictWord.Refuted)]
    [InlineData(VerdictWord.Supported, VerdictWord.NotEnoughEvidence, VerdictWord.Conflicting)]
    [InlineData(VerdictWord.NotEnoughEvidence, VerdictWord.NotEnoughEvidence, VerdictWord.NotEnoughEvidence)]
    public void AMarkShowsItsGravestVerdict(VerdictWord one, VerdictWord other, VerdictWord shown) =>
        Assert.Equal(shown, Assert.Single(ClaimMark.Of(Report((0, 9, one), (4, 12, other)))).Word);

    [Fact]
    public void MarksNeverOverlapAndLoseNoVerdict() =>
        s_reports.Sample(report =>
        {
            var marks = ClaimMark.Of(report);
            Assert.Equal(report.Verdicts.Length, marks.Sum(mark => mark.Verdicts.Length));
            Assert.Equal(Enumerable.Range(1, marks.Length), marks.Select(mark => mark.Number));
            foreach (var (left, right) in marks.Zip(marks.Skip(1)))
                Assert.True(left.Span.End <= right.Span.Start);
            foreach (var mark in marks)
                Assert.All(mark.Verdicts, verdict => Assert.True(mark.Span.Contains(verdict.Claim.Span)));
        });

    private static CheckReport Report(params (int Start, int End, VerdictWord Word)[] claims)
    {
        var verdict = Assert.Single(s_sample.Verdicts);
        return s_sample with
        {
            Verdicts = claims
                .Select(claim =>
                    verdict with
                    {
                        Claim = verdict.Claim with { Span = new TextSpan(claim.Start, claim.End) },
                        Word = claim.Word,
                    }
                )
                .ToImmutableArray(),
        };
    }
}
