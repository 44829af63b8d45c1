using Burdenshare.Statistics.Revisions;
using Spectre.Console;

namespace Burdenshare.Cli.Figures;

/// <summary>How far figures of one age moved: a row an area and horizon.</summary>
internal static class HorizonTable
{
    private static readonly string[] s_columns =
    [
        "ally",
        "horizon",
        "figures",
        "meanAbsolute",
        "mean",
        "largest",
        "largestAlly",
        "largestYear",
    ];

    public static string Render(IReadOnlyCollection<HorizonRevision> rows, string format, Sheet sheet) =>
        format switch
        {
            "json" => JsonValues.Array(s_columns, rows.Select(Cells)),
            "csv" => CsvText.Of(s_columns, rows.Select(Cells)),
            _ => Table(rows, sheet),
        };

    private static IEnumerable<object?> Cells(HorizonRevision row) =>
        [
            Name(row),
            row.Horizon,
            row.Count,
            row.MeanAbsolute,
            row.Mean,
            row.Largest,
            row.LargestArea.Code,
            row.LargestOf,
        ];

    private static string Name(HorizonRevision row) => row.Area?.Code ?? "ALL";

    private static string Table(IEnumerable<HorizonRevision> rows, Sheet sheet)
    {
        var table = Sheet.Table(
            ("Ally", Column.Name),
            ("Horizon", Column.Number),
            ("Figures", Column.Number),
            ("Mean absolute", Column.Number),
            ("Mean", Column.Number),
            ("Largest", Column.Number),
            ("of", Column.Name)
        );
        foreach (var row in rows)
            table.AddRow([
                new Text(Name(row)),
                new Text($"{row.Horizon}"),
                new Text($"{row.Count}"),
                new Text(Shown.Share(row.MeanAbsolute)),
                new Text(Shown.Change(row.Mean, "0.00")),
                new Text(Shown.Share(row.Largest)),
                new Text($"{row.LargestArea} {row.LargestOf}"),
            ]);
        return sheet.Print(
            table,
            new Text("Newest edition less each earlier one, where the newest figure is no estimate."),
            new Text("Horizon: year of the edition less year of the figure.")
        );
    }
}
