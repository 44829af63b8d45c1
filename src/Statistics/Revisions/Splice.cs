using System.Collections.Immutable;
using Burdenshare.Vocabulary;

namespace Burdenshare.Statistics.Revisions;

/// <summary>
/// What changed between two editions that stand side by side, so that a series never crosses it in silence.
/// </summary>
/// <param name="Kind">price base, concept or currency.</param>
/// <param name="From">The earlier edition.</param>
/// <param name="To">The later edition.</param>
/// <param name="What">What it was and what it became.</param>
/// <param name="IsComparable">Whether figures may still be compared across it.</param>
public sealed record Splice(string Kind, Edition From, Edition To, string What, bool IsComparable)
{
    /// <summary>Every change between neighbouring editions of a table, in their order.</summary>
    public static ImmutableArray<Splice> Of(RevisionTable table)
    {
        var keys = table
            .Rows.SelectMany(row => row.Figures)
            .OfType<Figure>()
            .GroupBy(figure => figure.Edition.Id)
            .ToDictionary(group => group.Key, group => group.First().Key);
        var held = table.Editions.Where(edition => keys.ContainsKey(edition.Id)).ToArray();
        return
        [
            .. held.Zip(held.Skip(1))
                .SelectMany(pair =>
                    Between(pair.First, pair.Second, keys[pair.First.Id], keys[pair.Second.Id])
                ),
        ];
    }

    private static IEnumerable<Splice> Between(Edition from, Edition to, SeriesKey before, SeriesKey after)
    {
        var isAmount = after.Unit.IsCurrency || after.Unit == Unit.UsdPerHead;
        if (before.Basis != after.Basis)
            yield return new Splice("price base", from, to, $"{before.Basis} → {after.Basis}", !isAmount);
        if (
            from.Concept is { } was
            && to.Concept is { } is_
            && was != is_
            && after.Measure == Measure.DefenceExpenditure
        )
            yield return new Splice("concept", from, to, $"{was} → {is_}", true);
        if (before.Unit != after.Unit)
            yield return new Splice(
                "currency",
                from,
                to,
                $"{Named(before.Unit)} → {Named(after.Unit)}",
                false
            );
    }

    private static string Named(Unit unit) => unit.Currency ?? unit.Code;
}
