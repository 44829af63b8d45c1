namespace Burdenshare.FactChecks.Tests;

public sealed class ExpectedCountTests
{
    [Theory]
    [InlineData(2024, null, VerdictWord.Supported)]
    [InlineData(null, null, VerdictWord.Supported)]
    [InlineData(2027, null, null)]
    [InlineData(null, 2027, null)]
    public void WhatIsExpectedOfTheRunningYearIsDecidedByItsEstimate(
        int? year,
        int? byYear,
        VerdictWord? word
    )
    {
        var day = new DateOnly(2024, 9, 1);
        var claim = House.Claim(2, "NATO") with
        {
            Modality = "expected",
            Count = 1,
            Year = year,
            ByYear = byYear,
        };
        var ledger = new Statistics.Ledger(
            House.Alliance("ESP", "POL"),
            [Invented.Edition("2024", "2024-06-17", "ESP 2024 SHARE 1.28", "POL 2024 SHARE 4.12")],
            []
        );
        var verdicts = House
            .Judge(ledger, new CheckDay(day, false, House.Today), "so many meet 2%", claim)
            .Where(verdict => verdict.Kind == "count");
        Assert.Equal(word, verdicts.SingleOrDefault()?.Word);
    }
}
