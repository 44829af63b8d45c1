using Burdenshare.Sources.Tidy;
using Burdenshare.Statistics;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>
/// Figures in the house's own tidy form, for an edition that somebody copied by hand: the columns of figures.csv.
/// </summary>
internal static class TidyTable
{
    /// <summary>Whether the head is that of the tidy form.</summary>
    public static bool Is(TextTable table) => table.Head.SequenceEqual(TidyColumns.Names);

    public static void Read(TextTable table, RowRules rules, Gleaning gleaning)
    {
        foreach (var row in table.Rows.TakeWhile(_ => !gleaning.IsHopeless))
            Row(row, rules, gleaning);
    }

    private static void Row(TextRow row, RowRules rules, Gleaning gleaning)
    {
        var fields = row.Fields;
        if (
            Numbers.Year(fields[TidyColumns.Year]) is not { } year
            || Numbers.Plain(fields[TidyColumns.Value]) is not { } value
            || Numbers.Plain(fields[TidyColumns.Multiplier]) is not { } power
            || power is < 0 or > 12
            || !PriceBasis.TryParse(fields[TidyColumns.PriceBasis], out var basis)
        )
        {
            gleaning.Fail(
                "SRC115",
                row.Place,
                "year, multiplier, price basis or value cannot be read",
                "correct the row"
            );
            return;
        }
        var key = new SeriesKey(
            new AreaCode(fields[TidyColumns.Area]),
            new Measure(fields[TidyColumns.Measure]),
            new Unit(fields[TidyColumns.Unit]),
            basis
        );
        if (rules.Refusal(key, (int)power) is { } why)
            gleaning.Fail("SRC116", row.Place, why, "correct the row");
        else if (TidyFile.StatusOf(fields[TidyColumns.Status]) is { } status)
            gleaning.Take(row.Place, key, (int)power, year, value, status);
        else
            gleaning.Fail(
                "SRC115",
                row.Place,
                $"status '{fields[TidyColumns.Status]}' is unknown",
                "correct the row"
            );
    }
}
