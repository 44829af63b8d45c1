using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Burdenshare.Exports.Tests.Tables;

public sealed class ParquetTests
{
    [Theory]
    [InlineData("figures")]
    [InlineData("editions")]
    [InlineData("origins")]
    [InlineData("areas")]
    public async Task WhatWasWrittenIsReadBack(string table)
    {
        using var exported = new Exported("parquet");
        var columns = await Read(exported.Bytes($"{table}.parquet"));
        var due = Exported.Tables(Invented.Order)[table];
        Assert.Equal(due.Columns.Select(column => column.Name), columns.Select(column => column.Name));
        foreach (var (place, column) in columns.Index())
            Assert.Equal(due.Rows.Select(row => Comparable(row[place])), column.Cells.Select(Comparable));
    }

    [Fact]
    public async Task YearsAreWholeNumbersAndValuesDoubles()
    {
        using var exported = new Exported("parquet");
        using var stream = new MemoryStream(exported.Bytes("figures.parquet"));
        await using var reader = await ParquetReader.CreateAsync(
            stream,
            cancellationToken: TestContext.Current.CancellationToken
        );
        var types = reader.Schema.GetDataFields().ToDictionary(field => field.Name, field => field.ClrType);
        Assert.Equal(typeof(int), types["year"]);
        Assert.Equal(typeof(double), types["value"]);
        Assert.Equal(typeof(ReadOnlyMemory<char>), types["printed"]);
    }

    // A number by its value; digits are kept by the column of printed numbers.
    private static string Comparable(object? cell) =>
        cell switch
        {
            null => "∅",
            decimal number => Nearest(number),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            string text when decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) => Nearest(
                number
            ),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString()!,
        };

    private static string Nearest(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("R", CultureInfo.InvariantCulture);

    private static async Task<List<(string Name, object?[] Cells)>> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        await using var reader = await ParquetReader.CreateAsync(stream);
        using var group = reader.OpenRowGroupReader(0);
        var rows = (int)group.RowCount;
        var columns = new List<(string, object?[])>();
        foreach (var field in reader.Schema.GetDataFields())
            columns.Add((field.Name, await Cells(group, field, rows)));
        return columns;
    }

    private static async Task<object?[]> Cells(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[rows];
            await group.ReadAsync(field, texts.AsMemory());
            return texts;
        }
        if (field.ClrType == typeof(int))
            return field.IsNullable
                ? await Nullable<int>(group, field, rows)
                : await Plain<int>(group, field, rows);
        return await Plain<double>(group, field, rows);
    }

    private static async Task<object?[]> Plain<T>(ParquetRowGroupReader group, DataField field, int rows)
        where T : struct
    {
        var cells = new T[rows];
        await group.ReadAsync(field, cells.AsMemory());
        return [.. cells.Select(cell => (object?)cell)];
    }

    private static async Task<object?[]> Nullable<T>(ParquetRowGroupReader group, DataField field, int rows)
        where T : struct
    {
        var cells = new T?[rows];
        await group.ReadAsync(field, cells.AsMemory());
        return [.. cells.Select(cell => (object?)cell)];
    }
}
