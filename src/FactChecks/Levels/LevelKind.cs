using Burdenshare.Statistics;

namespace Burdenshare.FactChecks.Levels;

/// <summary>A share that an ally or a group is said to spend: of GDP, or of its defence expenditure.</summary>
internal sealed class LevelKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "level";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) => PublishedShare.IsLevel(bench.Claim) && bench.HasNumber;

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        var claim = bench.Claim;
        var chosen = bench.Choose(
            (tables, year) =>
                claim.Scope.All(area => PublishedShare.Of(tables, claim, area, year) is not null)
        );
        var names = string.Join(", ", claim.Scope.Select(bench.Ledger.Alliance.NameOf));
        if (chosen.Tables is not { } tables)
            return Phrases.NoFigure(bench, chosen, $"{PublishedShare.What(claim)} of {names}");
        Figure[] figures =
        [
            .. claim.Scope.Select(area => PublishedShare.Of(tables, claim, area, chosen.Year)!),
        ];
        var misses = figures.Where(figure => !Comparison.Holds(claim, figure.Value)).ToArray();
        return new Judgement(
            misses.Length == 0 ? VerdictWord.Supported : VerdictWord.Refuted,
            LevelReason.Of(bench, chosen, misses.Length == 0 ? figures : misses, misses.Length == 0)
        )
        {
            Year = chosen.Year,
            Value = (misses.Length == 0 ? figures : misses)[0].Value,
            Tolerance = Comparison.Tolerance(claim),
            Edition = tables.Release.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [.. figures],
        };
    }
}
