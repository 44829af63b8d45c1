using System.Globalization;
using Spectre.Console;

namespace Burdenshare.Cli.Projections;

/// <summary>Prints rows in the form that was asked for.</summary>
internal static class ProjectRowsForm
{
    public static string Of(ProjectRows rows, string format, Sheet sheet) =>
        format switch
        {
            "json" => JsonValues.Array(rows.Head, rows.Rows),
            "jsonl" => JsonValues.Lines(rows.Head, rows.Rows),
            "csv" => CsvText.Of(rows.Head, rows.Rows),
            _ => Table(rows, sheet),
        };

    private static string Table(ProjectRows rows, Sheet sheet)
    {
        var isNumber = rows.Head.Select((_, i) => rows.Rows.All(row => row[i] is decimal or null)).ToArray();
        var table = Sheet.Table(
            rows.Head.Select((name, i) => (name, isNumber[i] ? Column.Number : Column.Name))
        );
        foreach (var row in rows.Rows)
            table.AddRow(row.Select(cell => new Text(Cell(cell))).ToArray());
        return sheet.Print([
            new Text(rows.Title, new Style(decoration: Decoration.Bold)),
            table,
            new Text(rows.Foot),
        ]);
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => Shown.Unknown,
            bool isTrue => isTrue ? "yes" : "no",
            decimal number => number.ToString("#,##0.####", CultureInfo.InvariantCulture),
            IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
