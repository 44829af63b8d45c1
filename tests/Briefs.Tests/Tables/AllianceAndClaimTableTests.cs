using Burdenshare.Briefs.Tables;

namespace Burdenshare.Briefs.Tests.Tables;

public sealed class AllianceAndClaimTableTests
{
    private static readonly BriefTable s_alliance = AllianceTable.Of(House.Brief);
    private static readonly BriefTable s_claims = ClaimTable.Of(House.Brief);

    [Fact]
    public void TheNewestYearComesFirstAndNoYearIsMissing()
    {
        var years = s_alliance.Rows.Select(row => (int)row[0].Value!.Value).ToArray();

        Assert.Equal(2026, years[0]);
        Assert.Equal(Enumerable.Range(years[^1], years.Length).Reverse(), years);
    }

    [Fact]
    public void TheTotalAndEuropeWithCanadaAreThoseOfThePublication()
    {
        var newest = s_alliance
            .Rows[0]
            .ToDictionary(cell => s_alliance.Columns[s_alliance.Rows[0].IndexOf(cell)]);

        Assert.Contains(newest, cell => cell.Key.Unit == "% of real GDP" && cell.Value.Text == "2.86");
        Assert.Contains(newest, cell => cell.Key.Unit == "% of real GDP" && cell.Value.Text == "2.53");
    }

    [Fact]
    public void AnEstimatedYearIsMarkedInEveryColumnOfIt() =>
        Assert.All(
            s_alliance.Rows[0].Skip(1).Where(cell => cell.Value is not null),
            cell => Assert.True(cell.IsEstimate)
        );

    [Fact]
    public void EveryFigureOfTheAllianceNamesItsOrigin() =>
        Assert.All(
            s_alliance.Rows.SelectMany(row => row.Skip(1)).Where(cell => cell.Value is not null),
            cell => Assert.Contains("[nato-2026]", cell.Note, StringComparison.Ordinal)
        );

    [Fact]
    public void EveryVerdictHasARow()
    {
        var verdicts = House.Brief.Documents.SelectMany(report => report.Verdicts).ToArray();

        Assert.NotEmpty(verdicts);
        Assert.Equal(
            verdicts.Select(verdict => verdict.Reason),
            s_claims.Rows.Select(row => row[At("Reason")].Text)
        );
    }

    [Fact]
    public void AClaimIsPrintedAsWritten()
    {
        var texts = House.Brief.Documents.Select(report => report.Reading.Document.Text).ToArray();

        Assert.All(
            s_claims.Rows,
            row =>
                Assert.Contains(texts, text => text.Contains(row[At("Claim")].Text, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void DaysAreWrittenAsProgramsReadThem() =>
        Assert.All(s_claims.Rows, row => Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", row[At("As of")].Text));

    [Fact]
    public void ConfidenceLiesBetweenNoneAndAll() =>
        Assert.All(
            s_claims.Rows.Select(row => row[At("Confidence")].Value!.Value),
            confidence => Assert.InRange(confidence, 0, 1)
        );

    [Fact]
    public void WithoutArticlesThereIsNoClaim() =>
        Assert.Empty(ClaimTable.Of(House.Content(House.Today)).Rows);

    private static int At(string heading) =>
        s_claims.Columns.Index().First(column => column.Item.Heading == heading).Index;
}
