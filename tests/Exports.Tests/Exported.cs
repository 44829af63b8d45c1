using System.Globalization;
using System.Text;
using Burdenshare.Exports.Tables;
using Sylvan.Data.Csv;

namespace Burdenshare.Exports.Tests;

/// <summary>Files of an export, written into a folder of their own and read back.</summary>
internal sealed class Exported : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("exports").FullName;

    public Exported(string form, ExportOrder? order = null)
    {
        var outcome = ExportForms.Write(form, order ?? Invented.Order, _folder);
        Assert.True(outcome.TryGet(out var paths), string.Join('\n', outcome.Problems));
        Names = [.. paths.Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))];
    }

    public string[] Names { get; }

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder, name));

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public string[][] Csv(string name)
    {
        using var reader = CsvDataReader.Create(
            new StringReader(Text(name)),
            new CsvDataReaderOptions { HasHeaders = false }
        );
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return [.. rows];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What a table holds, as text: what every form must give back.</summary>
    public static string[] Due(ExportTable table) =>
        [
            .. table.Rows.Select(row =>
                string.Join(
                    '¦',
                    row.Select(cell =>
                        cell switch
                        {
                            null => "∅",
                            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                            _ => cell.ToString(),
                        }
                    )
                )
            ),
        ];

    /// <summary>The four tables of an order, by name.</summary>
    public static Dictionary<string, ExportTable> Tables(ExportOrder order) =>
        new ExportTable[]
        {
            FigureTable.Of(order.Releases),
            ReferenceTables.Editions(order.Releases),
            ReferenceTables.Origins(order.Releases),
            ReferenceTables.Areas(order.Releases, order.Alliance),
        }.ToDictionary(table => table.Name);
}
