using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Burdenshare.Exports.Tables;

/// <summary>A table as Parquet: one row group, Snappy. Numbers are doubles; digits are text.</summary>
internal static class ParquetTable
{
    public static byte[] Of(ExportTable table)
    {
        using var stream = new MemoryStream();
        Write(table, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async Task Write(ExportTable table, MemoryStream stream)
    {
        var fields = table.Columns.Select(FieldOf).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(fields),
            stream,
            new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }
        );
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
            await Column(group, fields[i], table, i);
        group.CompleteValidate();
    }

    private static DataField FieldOf(ExportColumn column) =>
        column.Kind switch
        {
            CellKind.Whole => new DataField(column.Name, typeof(int), !column.IsRequired),
            CellKind.Number => new DataField(column.Name, typeof(double), !column.IsRequired),
            _ => new DataField(column.Name, typeof(string), isNullable: true),
        };

    private static Task Column(ParquetRowGroupWriter group, DataField field, ExportTable table, int place)
    {
        var cells = table.Rows.Select(row => row[place]);
        var isRequired = table.Columns[place].IsRequired;
        return table.Columns[place].Kind switch
        {
            CellKind.Whole when isRequired => group.WriteAsync<int>(
                field,
                cells.Select(cell => (int)cell!).ToArray()
            ),
            CellKind.Whole => group.WriteAsync<int>(field, cells.Select(cell => (int?)cell).ToArray()),
            CellKind.Number when isRequired => group.WriteAsync<double>(
                field,
                cells.Select(cell => Doubles.Nearest((decimal)cell!)).ToArray()
            ),
            CellKind.Number => group.WriteAsync<double>(
                field,
                cells
                    .Select(cell => cell is decimal number ? Doubles.Nearest(number) : (double?)null)
                    .ToArray()
            ),
            _ => group.WriteAsync(field, cells.Select(TextOf).ToArray()!),
        };
    }

    private static string? TextOf(object? cell) =>
        cell is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : (string?)cell;
}
