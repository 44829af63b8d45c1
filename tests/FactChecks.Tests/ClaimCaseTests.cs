using System.Globalization;
using Burdenshare.Sources;
using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Tests;

public sealed class ClaimCaseTests
{
    private static readonly Lazy<Ledger> s_ledger = new(() =>
        House.Value(DataFolder.Load(House.PathOf("data")))
    );

    public static TheoryData<string> Cases =>
        [
            .. File.ReadLines(House.PathOf("tests/FactChecks.Tests/Cases/claims.txt"))
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AClaimIsJudgedAsThePublishedTablesSay(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var verdict = Assert.Single(
            House.Check(s_ledger.Value, cells[1], House.Day(cells[0])),
            each => each.Kind == cells[2]
        );
        Assert.Equal(cells[3], verdict.Word.Label());
        Assert.Contains(cells[4], verdict.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(cells[5], verdict.EditionNotHeld ?? "-");
        Assert.Equal(cells[6], verdict.Since.Word.Label());
        decimal? since = cells[7] == "-" ? null : decimal.Parse(cells[7], CultureInfo.InvariantCulture);
        Assert.Equal(since, verdict.Since.Value);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoEvidenceIsYoungerThanTheClaim(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var day = House.Day(cells[0]);
        Assert.All(
            House.Check(s_ledger.Value, cells[1], day).SelectMany(verdict => verdict.Evidence),
            figure => Assert.True(figure.Edition.IsOutBy(day))
        );
    }
}
