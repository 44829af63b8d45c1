using Burdenshare.Vocabulary;
using CsCheck;

namespace Burdenshare.Statistics.Tests;

public sealed class LedgerTests
{
    private static readonly DateOnly s_first = new(2014, 1, 1);

    private static readonly Gen<DateOnly> s_day = Gen.Int[0, 4000].Select(s_first.AddDays);

    // Up to eight editions, full or partial, on days that may coincide.
    private static readonly Gen<Ledger> s_ledger = Gen.Select(s_day, Gen.Bool)
        .Array[0, 8]
        .Select(editions => new Ledger(
            Invented.Alliance,
            editions
                .Index()
                .Select(pair =>
                    Invented.Release(
                        new Edition(
                            Ledger.Nato,
                            $"e{pair.Index}",
                            "invented",
                            PartialDate.On(pair.Item.Item1),
                            pair.Item.Item2 ? Coverage.Full : Coverage.Partial
                        ),
                        Invented.Series(Invented.Share("FRA"), 2000 + pair.Index, 1, 2)
                    )
                ),
            []
        ));

    [Theory]
    [InlineData("2019-06-24", null)]
    [InlineData("2019-06-25", "2019")]
    [InlineData("2024-06-16", "2019")]
    [InlineData("2024-06-17", "2024")]
    [InlineData("2025-12-01", "2024")]
    [InlineData("2026-07-10", "2026")]
    public void TheNewestFullEditionOfTheDayAnswers(string day, string? edition) =>
        Assert.Equal(edition, Held.Ledger.NewestFull(Ledger.Nato, Held.Day(day))?.Edition.Name);

    [Theory]
    [InlineData("2020-10-20", null)]
    [InlineData("2020-10-21", "2020")]
    [InlineData("2022-06-29", "2021-annual")]
    [InlineData("2022-06-30", "2022")]
    [InlineData("2024-05-01", "2023")]
    public void AnEditionThatWasOutAndCouldNotAnswerIsNamed(string day, string? edition) =>
        Assert.Equal(edition, Held.Ledger.NewerThan(Held.Nato("2019"), Ledger.Nato, Held.Day(day))?.Name);

    [Fact]
    public void ThePreviousEditionIsTheFullOneBefore()
    {
        Assert.Equal("2024", Held.Ledger.FullBefore(Held.Nato("2026"))!.Edition.Name);
        Assert.Equal("2019", Held.Ledger.FullBefore(Held.Nato("2023"))!.Edition.Name);
        Assert.Null(Held.Ledger.FullBefore(Held.Nato("2019")));
    }

    [Fact]
    public void APartialEditionAnswersWhereItHoldsTheFigure()
    {
        bool HasBritain2023(Release release) =>
            release.Series.Any(series =>
                series.Key.Area == new AreaCode("GBR") && series.At(2023) is not null
            );
        var holding = Held.Ledger.NewestHolding(Ledger.Nato, Held.Day("2024-01-01"), HasBritain2023);
        Assert.Equal(("2023", Coverage.Partial), (holding!.Edition.Name, holding.Edition.Coverage));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("nato-2024")]
    public void AnEditionIsFoundByNameAndById(string name) =>
        Assert.Equal("2024", Held.Nato(name).Edition.Name);

    [Theory]
    [InlineData("2022", "this edition is known to exist but is not held here")]
    [InlineData("nato-2022", "this edition is known to exist but is not held here")]
    [InlineData("1999", "no such edition")]
    public void AnEditionThatIsNotHereIsRefusedWithWhatIs(string name, string message)
    {
        var problem = Assert.Single(Held.Ledger.Find(Ledger.Nato, name).Problems);
        Assert.Equal(("STA101", message), (problem.Code, problem.Message));
        Assert.Equal("use one of 2019, 2023, 2024, 2025, 2026", problem.Remedy);
    }

    [Fact]
    public void AnEditionThatWasBroughtInIsNoLongerMissing()
    {
        var brought = Invented.Release(
            Invented.Edition("2022", "2022-06-27"),
            Invented.Series(Invented.Share("FRA"), 2014, 1.8m)
        );
        var ledger = new Ledger(
            Invented.Alliance,
            [brought],
            [Invented.Edition("2022", "2022-06", Coverage.NotHeld)]
        );
        Assert.Empty(ledger.NotHeld);
        Assert.Null(ledger.NewerThan(brought, Ledger.Nato, Held.Day("2026-01-01")));
    }

    [Fact]
    public void TwoReleasesOfOneIdAreRefused()
    {
        var release = Invented.Release(Invented.Edition("2022", "2022-06-27"));
        Assert.Throws<ArgumentException>(() => new Ledger(Invented.Alliance, [release, release], []));
    }

    [Fact]
    public void NoAnswerWasPublishedAfterTheDay() =>
        Gen.Select(s_ledger, s_day)
            .Sample(
                (ledger, day) =>
                    ledger.OutBy(Ledger.Nato, day).All(release => release.Edition.Published.Latest <= day)
                    && (ledger.NewestFull(Ledger.Nato, day)?.Edition.Published.Latest ?? day) <= day
                    && (ledger.NewestHolding(Ledger.Nato, day, _ => true)?.Edition.Published.Latest ?? day)
                        <= day
                    && (ledger.NewerThan(null, Ledger.Nato, day)?.Published.Latest ?? day) <= day
            );

    [Fact]
    public void ALaterDayNeverHasAnOlderAnswer() =>
        Gen.Select(s_ledger, s_day, s_day)
            .Sample(
                (ledger, one, other) =>
                {
                    var (before, after) = one < other ? (one, other) : (other, one);
                    return Published(ledger, before) <= Published(ledger, after);
                }
            );

    [Fact]
    public void AnAnswerIsTheNewestThatThereWas() =>
        Gen.Select(s_ledger, s_day)
            .Sample(
                (ledger, day) =>
                    ledger.NewestFull(Ledger.Nato, day)?.Edition.Published.Latest
                    == ledger
                        .Releases.Select(release => release.Edition)
                        .Where(edition =>
                            edition.Coverage == Coverage.Full && edition.Published.Latest <= day
                        )
                        .Max(edition => (DateOnly?)edition.Published.Latest)
            );

    private static DateOnly Published(Ledger ledger, DateOnly day) =>
        ledger.NewestFull(Ledger.Nato, day)?.Edition.Published.Latest ?? DateOnly.MinValue;
}
