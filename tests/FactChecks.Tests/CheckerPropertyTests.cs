using System.Globalization;
using Burdenshare.Statements;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.FactChecks.Tests;

/// <summary>What holds for any editions, any claim and any day.</summary>
public sealed class CheckerPropertyTests
{
    private static readonly string[] s_allies = ["ESP", "EST", "GBR", "LVA", "POL"];

    private static readonly DateOnly s_first = new(2015, 1, 1);

    private static readonly Gen<DateOnly> s_day = Gen.Int[0, 4000].Select(s_first.AddDays);

    private static readonly Gen<Ledger> s_ledger = Gen.Select(Published(), Published(), Published())
        .Select(drawn =>
        {
            (int Day, bool Full, int[] Shares)[] editions = [drawn.Item1, drawn.Item2, drawn.Item3];
            return new Ledger(
                House.Alliance(s_allies),
                editions.Select((edition, index) => Edition(index, edition)),
                [House.NotHeld("2021", "2021-06")]
            );
        });

    private static readonly Gen<FigureFinding> s_claim = Gen.Select(
            Gen.Int[0, 600],
            Gen.OneOf("eq", "ge", "gt", "le", "lt", "approx"),
            Gen.OneOf<int?>(null, 2015, 2016, 2017, 2018),
            Gen.OneOf("claimed", "pledged", "planned", "benchmark"),
            Gen.Int[0, 3],
            Gen.Int[0, s_allies.Length - 1]
        )
        .Select(
            (value, comparator, year, modality, shape, ally) =>
                (
                    shape switch
                    {
                        0 => House.Claim(value / 100m, s_allies[ally]),
                        1 => House.Claim(value / 100m, "NATO") with { Count = value % 6 },
                        2 => House.Claim(value / 100m, "NATO") with { Quantifier = "most" },
                        _ => House.Claim(value / 100m, "NATO"),
                    }
                ) with
                {
                    Comparator = comparator,
                    Year = year,
                    Modality = modality,
                }
        );

    [Fact]
    public void NoVerdictRestsOnAnEditionPublishedAfterItsDay() =>
        Gen.Select(s_ledger, s_claim, s_day)
            .Sample(
                (ledger, claim, day) =>
                    Assert.All(
                        Judge(ledger, claim, day, House.Today).SelectMany(verdict => verdict.Evidence),
                        figure => Assert.True(figure.Edition.IsOutBy(day))
                    )
            );

    [Fact]
    public void TheClockChangesOnlyWhatIsKnownSince() =>
        Gen.Select(s_ledger, s_claim, s_day, s_day)
            .Sample(
                (ledger, claim, day, today) =>
                {
                    var now = Judge(ledger, claim, day, today);
                    var later = Judge(ledger, claim, day, House.Today);
                    Assert.Equal(Without(now), Without(later));
                }
            );

    [Fact]
    public void AnEditionPublishedLaterChangesNothingBefore() =>
        Gen.Select(s_ledger, s_claim, s_day)
            .Sample(
                (ledger, claim, day) =>
                {
                    var known = new Ledger(
                        ledger.Alliance,
                        ledger.Releases.Where(release => release.Edition.IsOutBy(day)),
                        ledger.NotHeld
                    );
                    Assert.Equal(
                        Judge(ledger, claim, day, day).Select(verdict => verdict.Word),
                        Judge(known, claim, day, day).Select(verdict => verdict.Word)
                    );
                }
            );

    [Fact]
    public void TheSameClaimIsJudgedTheSameOnAnyThread() =>
        Gen.Select(s_ledger, s_claim, s_day)
            .Sample(
                (ledger, claim, day) =>
                {
                    var once = Lines(Judge(ledger, claim, day, House.Today));
                    var again = Enumerable
                        .Range(0, 4)
                        .AsParallel()
                        .Select(_ => Lines(Judge(ledger, claim, day, House.Today)));
                    Assert.All(again, lines => Assert.Equal(once, lines));
                },
                iter: 50
            );

    [Fact]
    public void ConfidenceLiesBetweenNothingAndTheReadings() =>
        Gen.Select(s_ledger, s_claim, s_day)
            .Sample(
                (ledger, claim, day) =>
                    Assert.All(
                        Judge(ledger, claim, day, House.Today),
                        verdict => Assert.InRange(verdict.Confidence, 0, claim.Confidence)
                    )
            );

    [Fact]
    public void WhatIsNotEnoughRestsOnNoFigureOrSaysWhereThePledgeStood() =>
        Gen.Select(s_ledger, s_claim, s_day)
            .Sample(
                (ledger, claim, day) =>
                    Assert.All(
                        Judge(ledger, claim, day, House.Today)
                            .Where(verdict => verdict.Word == VerdictWord.NotEnoughEvidence),
                        verdict => Assert.True(verdict.Evidence.IsEmpty || verdict.Kind == "pledge")
                    )
            );

    private static Gen<(int Day, bool Full, int[] Shares)> Published() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Bool, Gen.Int[0, 600].Array[20])
            .Select((day, full, shares) => (day, full, shares));

    // Four years of five allies; a share below 0.5 % stands for a cell that is not held.
    private static Release Edition(int index, (int Day, bool Full, int[] Shares) drawn) =>
        House.Edition(
            string.Create(CultureInfo.InvariantCulture, $"{2016 + index}"),
            s_first.AddDays(drawn.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            drawn.Full ? Coverage.Full : Coverage.Partial,
            [
                "GBR 2014 2.2",
                .. drawn
                    .Shares.Index()
                    .Where(cell => cell.Item >= 50)
                    .Select(cell =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{s_allies[cell.Index % 5]} {2015 + cell.Index / 5} {cell.Item / 100m}"
                        )
                    ),
            ]
        );

    private static Verdict[] Judge(Ledger ledger, FigureFinding claim, DateOnly day, DateOnly today) =>
        [.. House.Judge(ledger, new CheckDay(day, false, today), "the 2 % target was met", claim)];

    private static IEnumerable<object> Without(IEnumerable<Verdict> verdicts) =>
        verdicts.Select(verdict =>
            (object)(verdict.Kind, verdict.Word, verdict.Reason, verdict.Confidence, verdict.EditionNotHeld)
        );

    private static string Lines(IEnumerable<Verdict> verdicts) =>
        string.Join('\n', verdicts.Select(verdict => $"{verdict.Kind} {verdict.Reason} {verdict.Since}"));
}
