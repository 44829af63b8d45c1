using Burdenshare.Charts.Sparklines;
using Burdenshare.Statistics;
using Burdenshare.Statistics.Breaks;
using Burdenshare.Statistics.Revisions;
using Burdenshare.Vocabulary;

namespace Burdenshare.Cli.Figures;

/// <summary>
/// What is said beside a table of revisions: its heading, its shape, and every splice and break in it.
/// </summary>
internal static class RevisionNotes
{
    /// <summary>Area, measure, units and price bases.</summary>
    public static string Heading(RevisionTable table)
    {
        var keys = table
            .Rows.SelectMany(row => row.Figures)
            .OfType<Figure>()
            .Select(each => each.Key)
            .ToArray();
        var units = keys.Select(key => key.Unit.Currency ?? key.Unit.Code).Distinct();
        var bases = keys.Select(key => key.Basis).Distinct().Where(basis => basis != PriceBasis.None);
        var how = string.Join(", ", units.Concat(bases.Select(basis => basis.ToString())));
        return $"{table.Area.Code}: {keys[0].Measure}, {how}";
    }

    /// <summary>One small line an edition, on one scale.</summary>
    public static IEnumerable<string> Shape(RevisionTable table)
    {
        var values = table
            .Rows.SelectMany(row => row.Figures)
            .OfType<Figure>()
            .Select(each => each.InPlainUnit());
        var (low, high) = (values.Min(), values.Max());
        // One scale for two currencies would show a fall that nobody had.
        if (high <= low || table.Rows.Length < 2 || Splice.Of(table).Any(splice => !splice.IsComparable))
            yield break;
        foreach (var (index, edition) in table.Editions.Index())
        {
            var line = table.Rows.Select(row => row.Figures[index]?.InPlainUnit());
            yield return $"{edition.Name, -6} {Sparkline.Text(line, low, high)}";
        }
        yield return FormattableString.Invariant(
            $"       {table.Rows[0].Year}–{table.Rows[^1].Year}, from {Shown.Plain(low)} to {Shown.Plain(high)}"
        );
    }

    /// <summary>A line a splice and a line a break.</summary>
    public static IEnumerable<string> Lines(RevisionTable table, Ledger ledger) =>
        Splice
            .Of(table)
            .Select(splice =>
                $"{splice.From.Name} | {splice.To.Name}: {splice.Kind}, {splice.What}"
                + (splice.IsComparable ? "" : "; not comparable across it")
            )
            .Concat(Breaks(table, ledger).Select(Line));

    /// <summary>What is known to break the series, dated and cited.</summary>
    public static IEnumerable<SeriesBreak> Breaks(RevisionTable table, Ledger ledger) =>
        from each in ledger.Breaks
        where
            each.IsBetween(table.Editions[0], table.Editions[^1], table.Area)
            || each.IsCrossedBy(Ledger.Nato, table.Area, table.Rows[0].Year, table.Rows[^1].Year)
        where each.Concerns(table.Rows[^1].Figures.OfType<Figure>().Last().Key)
        select each;

    /// <summary>A break as one line.</summary>
    public static string Line(SeriesBreak each) =>
        FormattableString.Invariant(
            $"{each.Area?.Code ?? "all"} {each.Year}, {each.Kind}: {each.What} ({each.Confidence}: {each.Source})"
        );
}
