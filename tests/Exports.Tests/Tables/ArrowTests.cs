using Apache.Arrow;
using Apache.Arrow.Ipc;
using Burdenshare.Exports.Tables;

namespace Burdenshare.Exports.Tests.Tables;

public sealed class ArrowTests
{
    [Theory]
    [InlineData("figures")]
    [InlineData("editions")]
    [InlineData("origins")]
    [InlineData("areas")]
    public void WhatWasWrittenIsReadBack(string table)
    {
        using var exported = new Exported("arrow");
        using var stream = new MemoryStream(exported.Bytes($"{table}.arrow"));
        using var reader = new ArrowFileReader(stream);
        using var batch = reader.ReadNextRecordBatch();
        var due = Exported.Tables(Invented.Order)[table];
        Assert.Equal(
            due.Columns.Select(column => column.Name),
            batch.Schema.FieldsList.Select(field => field.Name)
        );
        Assert.Equal(due.Rows.Length, batch.Length);
        for (var i = 0; i < due.Columns.Length; i++)
        for (var row = 0; row < due.Rows.Length; row++)
            Same(due.Columns[i].Kind, due.Rows[row][i], batch.Column(i), row);
    }

    private static void Same(CellKind kind, object? due, IArrowArray column, int row)
    {
        switch (kind)
        {
            case CellKind.Whole:
                Assert.Equal((int?)due, ((Int32Array)column).GetValue(row));
                break;
            case CellKind.Number:
                Assert.Equal((double?)(decimal?)due, ((DoubleArray)column).GetValue(row));
                break;
            default:
                Assert.Equal(
                    due is IFormattable number
                        ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
                        : (string?)due,
                    ((StringArray)column).GetString(row)
                );
                break;
        }
    }
}
