using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Burdenshare.Sources.Tests.Workbooks;

/// <summary>
/// A workbook that a test builds: sheets of cells by address, numbers and texts, blue and red letters. A test changes
/// one cell and looks what becomes of it.
/// </summary>
internal sealed class BuiltWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private readonly List<(string Name, SortedDictionary<(int Row, int Column), string> Cells)> _sheets = [];

    /// <summary>Further parts, such as macros.</summary>
    public Dictionary<string, byte[]> Parts { get; } = [];

    public BuiltWorkbook Sheet(string name)
    {
        _sheets.Add((name, []));
        return this;
    }

    /// <summary>Writes a row from a column on; a null leaves its cell empty.</summary>
    public BuiltWorkbook Row(int row, int column, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            Set(_sheets[^1].Cells, (row, column + i), values[i], 0);
        return this;
    }

    /// <summary>Changes one cell of a sheet; null empties it.</summary>
    public BuiltWorkbook Change(string sheet, int row, int column, object? value, int style = 0)
    {
        var cells = _sheets.Single(each => each.Name == sheet).Cells;
        cells.Remove((row, column));
        Set(cells, (row, column), value, style);
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var container = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(container, "[Content_Types].xml", ContentTypes());
            Write(
                container,
                "_rels/.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + $"<Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"
                    + "</Relationships>"
            );
            Write(container, "xl/workbook.xml", Book());
            Write(container, "xl/_rels/workbook.xml.rels", BookRelations());
            Write(container, "xl/styles.xml", Styles());
            foreach (var (i, sheet) in _sheets.Index())
                Write(container, $"xl/worksheets/sheet{i + 1}.xml", Worksheet(sheet.Cells.Values));
            foreach (var (name, content) in Parts)
            {
                using var part = Part(container, name).Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }

    private static void Set(
        SortedDictionary<(int, int), string> cells,
        (int Row, int Column) at,
        object? value,
        int style
    )
    {
        var address = Letters(at.Column) + at.Row.ToString(CultureInfo.InvariantCulture);
        if (value is string { Length: > 0 } error && error[0] == '#')
            cells[at] = $"<c r=\"{address}\" t=\"e\"><v>{error}</v></c>";
        else if (value is string text)
            cells[at] =
                $"<c r=\"{address}\" s=\"{style}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
        else if (value is IFormattable number)
            cells[at] =
                $"<c r=\"{address}\" s=\"{style}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>";
    }

    private static string Letters(int column) =>
        column <= 26
            ? $"{(char)('A' + column - 1)}"
            : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    private static string Worksheet(IEnumerable<string> cells) =>
        $"{Declaration}<worksheet xmlns=\"{Main}\"><sheetData>"
        + string.Concat(
            cells
                .GroupBy(cell => new string([.. cell[6..cell.IndexOf('"', 6)].Where(char.IsDigit)]))
                .Select(row => $"<row r=\"{row.Key}\">{string.Concat(row)}</row>")
        )
        + "</sheetData></worksheet>";

    // Styles 0, 1 and 2: black, blue, red.
    private static string Styles() =>
        $"{Declaration}<styleSheet xmlns=\"{Main}\"><fonts count=\"3\"><font/><font><color indexed=\"12\"/></font>"
        + "<font><color rgb=\"FFFF0000\"/></font></fonts><fills count=\"1\"><fill/></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/></cellXfs></styleSheet>";

    private string Book() =>
        $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
        + string.Concat(
            _sheets
                .Index()
                .Select(pair =>
                    $"<sheet name=\"{pair.Item.Name}\" sheetId=\"{pair.Index + 1}\" r:id=\"s{pair.Index + 1}\"/>"
                )
        )
        + "</sheets></workbook>";

    private string BookRelations() =>
        $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"y\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
        + string.Concat(
            _sheets.Select(
                (_, i) =>
                    $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" "
                    + $"Target=\"worksheets/sheet{i + 1}.xml\"/>"
            )
        )
        + "</Relationships>";

    private string ContentTypes()
    {
        const string Form = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return $"{Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Form}sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Form}styles+xml\"/>"
            + string.Concat(
                _sheets.Select(
                    (_, i) =>
                        $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Form}worksheet+xml\"/>"
                )
            )
            + "</Types>";
    }

    // A container stamps its parts with the clock; the same book shall be the same bytes.
    private static ZipArchiveEntry Part(ZipArchive container, string name)
    {
        var part = container.CreateEntry(name);
        part.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return part;
    }

    private static void Write(ZipArchive container, string name, string text)
    {
        using var part = Part(container, name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
