using Burdenshare.Vocabulary;

namespace Burdenshare.FactChecks.Distances;

/// <summary>"A long way from this goal": how far an ally was from the number named before.</summary>
internal sealed class DistanceKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "distance";

    /// <inheritdoc/>
    public override bool Takes(Bench bench) =>
        bench.Claim
            is { Value: not null, Count: null, Quantifier: null, Modality: "claimed", Change: false } claim
        && claim.Unit == Unit.PercentOfGdp
        && claim.Measure is not null
        && Wording.NamesAllies(bench)
        && !Wording.HasNumber(bench);

    /// <inheritdoc/>
    public override Judgement Judge(Bench bench)
    {
        // No table holds core and related expenditure together: the distance is that of what is published.
        var claim = bench.Claim with
        {
            Measure = Measure.DefenceExpenditure,
        };
        var area = claim.Scope[0];
        var chosen = bench.Choose((tables, year) => tables.Share(area, year) is not null);
        if (chosen.Tables?.Share(area, chosen.Year) is not { } figure)
            return Phrases.NoFigure(
                bench,
                chosen,
                $"{PublishedShare.What(claim)} by {Phrases.Name(bench, area)}"
            );
        var goal = claim.Value!.Value;
        var missing = goal - figure.Value;
        return new Judgement(
            missing > 0 ? VerdictWord.Supported : VerdictWord.Refuted,
            Phrases.Sentence(
                Phrases.Level(bench with { Claim = claim }, figure, goal)
                    + (missing > 0 ? $", {Points(missing)} short of " : ", not short of ")
                    + $"{Phrases.Stated(claim)}{Phrases.Caveats(chosen)}"
            )
        )
        {
            Year = chosen.Year,
            Value = figure.Value,
            Edition = figure.Edition,
            NotHeld = chosen.NotHeld,
            Evidence = [figure],
        };
    }

    private static string Points(decimal distance) =>
        $"{distance.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)} points of GDP";
}
