using System.Globalization;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Derived;
using Burdenshare.Vocabulary;

namespace Burdenshare.Pledges.Commitments;

/// <summary>What became of a commitment.</summary>
public enum CommitmentState
{
    /// <summary>Neither kept nor missed by a published figure.</summary>
    Open,

    /// <summary>The published figure of the target year meets it.</summary>
    Kept,

    /// <summary>The published figure of the target year falls short of it.</summary>
    Missed,
}

/// <summary>What became of a commitment by the newest full edition out on a day.</summary>
/// <param name="State">Open, kept or missed.</param>
/// <param name="Reason">One plain sentence.</param>
/// <param name="Figure">The figure that decides; null where it is open.</param>
public sealed record CommitmentStand(CommitmentState State, string Reason, Figure? Figure)
{
    // "About 2.3 %" is met from 2.25 on: at one decimal at least, or at as many as were named.
    private const int LeastDecimals = 1;

    /// <summary>
    /// Judges a commitment by the published share of its target year, in the newest full edition out on that day.
    /// </summary>
    public static CommitmentStand Of(Commitment commitment, Ledger ledger, DateOnly day)
    {
        if (Undecidable(commitment) is { } why)
            return Open(why);
        if (ledger.NewestFull(Ledger.Nato, day) is not { } release)
            return Open($"no full edition held here was out by {day:yyyy-MM-dd}");
        var tables = new NatoTables(release);
        return commitment.Terms.Contains("every-year")
            ? EveryYear(commitment, tables)
            : InTargetYear(commitment, tables);
    }

    private static CommitmentStand InTargetYear(Commitment commitment, NatoTables tables)
    {
        if (commitment.TargetYear is not { } year)
            return Open("no year was named by which it can be judged");
        return FigureOf(tables, commitment, year) is { } figure
            ? Judged(commitment, figure)
            : Open($"NATO's {tables.Release.Edition.Name} edition has no figure for {Text(year)}");
    }

    private static CommitmentStand EveryYear(Commitment commitment, NatoTables tables)
    {
        if ((commitment.StartYear ?? commitment.TargetYear) is not { } first)
            return Open("no year was named from which it can be judged");
        var last = Math.Max(first, commitment.TargetYear ?? tables.Release.LastYear);
        var published = Enumerable
            .Range(first, last - first + 1)
            .Select(year => FigureOf(tables, commitment, year))
            .OfType<Figure>()
            .ToArray();
        if (published.FirstOrDefault(figure => !IsMet(commitment, figure.Value)) is { } miss)
            return Judged(commitment, miss);
        if (published.Length == 0)
            return Open($"NATO's {tables.Release.Edition.Name} edition has no figure from {Text(first)} on");
        var newest = Judged(commitment, published[^1]);
        return published[^1].Year == commitment.TargetYear
            ? newest
            : new CommitmentStand(CommitmentState.Open, $"met so far: {newest.Reason}", published[^1]);
    }

    private static CommitmentStand Judged(Commitment commitment, Figure figure)
    {
        var met = IsMet(commitment, figure.Value);
        var estimate = figure.Status == ObservationStatus.Estimate ? " (estimate)" : "";
        return new CommitmentStand(
            met ? CommitmentState.Kept : CommitmentState.Missed,
            string.Create(
                CultureInfo.InvariantCulture,
                $"NATO's {figure.Edition.Name} edition gives {figure.Value:0.00##} % for {figure.Year}{estimate}, "
            )
                + (
                    met
                        ? $"which keeps what was announced: {Words(commitment)}"
                        : $"which misses what was announced: {Words(commitment)}"
                ),
            figure
        );
    }

    private static string? Undecidable(Commitment commitment) =>
        !commitment.IsPromise ? "not a promise of its own, so there is nothing to keep"
        : commitment.Unit.IsCurrency || commitment.Unit == Unit.PercentChange
            ? "an amount by a national count, which no table of NATO's follows"
        : commitment.Measure == Measure.Total || commitment.Measure == Measure.Related
            ? "NATO has published no related expenditure so far"
        : commitment.Terms.Contains("gni-base") ? "a share of national income, which NATO does not publish"
        : commitment.Terms.Contains("average") ? "a mean over several years, which no single year decides"
        : commitment.Terms.Contains("other-count") ? "counted otherwise than NATO counts"
        : null;

    private static bool IsMet(Commitment commitment, decimal published)
    {
        var decimals = Math.Max(LeastDecimals, (int)commitment.Value.Scale);
        return commitment.Comparator switch
        {
            "gt" => published > commitment.Value,
            "le" => published <= commitment.Value,
            "approx" => Math.Round(published, decimals, MidpointRounding.AwayFromZero) >= commitment.Value,
            _ => published >= commitment.Value,
        };
    }

    private static Figure? FigureOf(NatoTables tables, Commitment commitment, int year) =>
        commitment.Unit == Unit.PercentOfGdp
            ? tables.Share(commitment.Ally, year)
            : tables.Release.FigureAt(
                new(commitment.Ally, commitment.Measure, commitment.Unit, PriceBasis.None),
                year
            );

    private static string Words(Commitment commitment)
    {
        var bound = commitment.Comparator switch
        {
            "ge" => "at least ",
            "gt" => "more than ",
            "le" => "at most ",
            "approx" => "about ",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{bound}{commitment.Value:0.####} %");
    }

    private static CommitmentStand Open(string why) => new(CommitmentState.Open, why, null);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
