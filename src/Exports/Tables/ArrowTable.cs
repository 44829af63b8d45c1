using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Burdenshare.Exports.Tables;

/// <summary>A table as an Arrow IPC file (Feather 2): one batch. Numbers are doubles; digits are text.</summary>
internal static class ArrowTable
{
    public static byte[] Of(ExportTable table)
    {
        var schema = new Schema(table.Columns.Select(FieldOf), metadata: null);
        using var batch = new RecordBatch(
            schema,
            table.Columns.Select((_, i) => Column(table, i)),
            table.Rows.Length
        );
        using var stream = new MemoryStream();
        using (var writer = new ArrowFileWriter(stream, schema, leaveOpen: true))
        {
            writer.WriteRecordBatch(batch);
            writer.WriteEnd();
        }
        return stream.ToArray();
    }

    private static Field FieldOf(ExportColumn column) =>
        new(
            column.Name,
            column.Kind switch
            {
                CellKind.Whole => Int32Type.Default,
                CellKind.Number => DoubleType.Default,
                _ => StringType.Default,
            },
            nullable: !column.IsRequired
        );

    private static IArrowArray Column(ExportTable table, int place)
    {
        var cells = table.Rows.Select(row => row[place]);
        return table.Columns[place].Kind switch
        {
            CellKind.Whole => Wholes(cells),
            CellKind.Number => Numbers(cells),
            _ => Texts(cells),
        };
    }

    private static Int32Array Wholes(IEnumerable<object?> cells)
    {
        var column = new Int32Array.Builder();
        foreach (var cell in cells)
            column.Append((int?)cell);
        return column.Build();
    }

    private static DoubleArray Numbers(IEnumerable<object?> cells)
    {
        var column = new DoubleArray.Builder();
        foreach (var cell in cells)
            column.Append(cell is decimal number ? Doubles.Nearest(number) : null);
        return column.Build();
    }

    private static StringArray Texts(IEnumerable<object?> cells)
    {
        var column = new StringArray.Builder();
        foreach (var cell in cells)
            column.Append(
                cell is IFormattable number
                    ? number.ToString(null, CultureInfo.InvariantCulture)
                    : (string?)cell
            );
        return column.Build();
    }
}
