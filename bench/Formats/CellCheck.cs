using System.Text.Json;
using System.Xml;

namespace Burdenshare.Formats;

/// <summary>
/// The same cells in every form, as text: number, area, year and unit multiplier of each figure, read by means that the
/// program itself does not use.
/// </summary>
internal static class CellCheck
{
    public static void Run(string exports, Report report)
    {
        var due = Csv(Path.Combine(exports, "csv", "figures.csv"), ["ally", "year", "printed", "multiplier"]);
        Dictionary<string, List<string>> forms = new(StringComparer.Ordinal)
        {
            ["SDMX-CSV 1.0"] = Sdmx(exports, "1.0"),
            ["SDMX-CSV 2.0"] = Sdmx(exports, "2.0"),
            ["SDMX-ML structure-specific"] = Specific(exports),
            ["SDMX-ML generic"] = Generic(exports),
            ["JSON-stat"] = Stat(exports),
        };
        foreach (var (name, cells) in forms)
            report.Add(
                $"{name} holds the cells of the CSV",
                Difference(
                    name == "JSON-stat" ? [.. due.Select(cell => cell[..cell.LastIndexOf('|')])] : due,
                    cells
                ),
                $"{Report.Number(cells.Count)} cells"
            );
    }

    private static List<string> Sdmx(string exports, string version) =>
        Csv(
            Path.Combine(exports, "sdmx-csv", $"milex-vintages-{version}.csv"),
            ["REF_AREA", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT"]
        );

    // No cell of these files that is compared holds a comma, so the columns before the first text suffice.
    private static List<string> Csv(string path, string[] columns)
    {
        var lines = File.ReadLines(path);
        var head = lines.First().Split(',');
        var places = columns.Select(column => Array.IndexOf(head, column)).ToArray();
        return
        [
            .. lines
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(row => Cell([.. places.Select(i => row[i])])),
        ];
    }

    private static List<string> Specific(string exports)
    {
        var cells = new List<string>();
        using var reader = XmlReader.Create(
            Path.Combine(exports, "sdmx-ml", "milex-vintages-structure-specific.xml")
        );
        var (area, power) = ("", "");
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Series")
                (area, power) = (reader.GetAttribute("REF_AREA")!, reader.GetAttribute("UNIT_MULT")!);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Obs")
                cells.Add(
                    Cell([
                        area,
                        reader.GetAttribute("TIME_PERIOD")!,
                        reader.GetAttribute("OBS_VALUE")!,
                        power,
                    ])
                );
        return cells;
    }

    private static List<string> Generic(string exports)
    {
        var cells = new List<string>();
        using var reader = XmlReader.Create(Path.Combine(exports, "sdmx-ml", "milex-vintages-generic.xml"));
        var stated = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element)
                switch (reader.LocalName)
                {
                    case "Value":
                        stated[reader.GetAttribute("id")!] = reader.GetAttribute("value")!;
                        break;
                    case "ObsDimension":
                        stated["TIME_PERIOD"] = reader.GetAttribute("value")!;
                        break;
                    case "ObsValue":
                        cells.Add(
                            Cell([
                                stated["REF_AREA"],
                                stated["TIME_PERIOD"],
                                reader.GetAttribute("value")!,
                                stated["UNIT_MULT"],
                            ])
                        );
                        break;
                }
        return cells;
    }

    private static List<string> Stat(string exports)
    {
        var cells = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(exports, "jsonstat"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var cube = document.RootElement;
            if (cube.GetProperty("class").GetString() != "dataset")
                continue;
            var sizes = cube.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()).ToArray();
            string[] Codes(string id) =>
                [
                    .. cube.GetProperty("dimension")
                        .GetProperty(id)
                        .GetProperty("category")
                        .GetProperty("index")
                        .EnumerateArray()
                        .Select(code => code.GetString()!),
                ];
            var (areas, years) = (Codes("area"), Codes("year"));
            foreach (var value in cube.GetProperty("value").EnumerateObject())
            {
                var place = int.Parse(value.Name, System.Globalization.CultureInfo.InvariantCulture);
                var area = place / (sizes[1] * sizes[2] * sizes[3]);
                cells.Add(Cell([areas[area], years[place % sizes[3]], value.Value.GetRawText()]));
            }
        }
        return cells;
    }

    private static string Cell(string[] parts) => string.Join('|', parts);

    private static List<string> Difference(List<string> due, List<string> held)
    {
        var left = due.Order(StringComparer.Ordinal).ToArray();
        var right = held.Order(StringComparer.Ordinal).ToArray();
        return left.SequenceEqual(right)
            ? []
            :
            [
                $"{left.Length} cells are due, {right.Length} are there",
                .. left.Except(right).Take(3).Select(cell => $"missing {cell}"),
                .. right.Except(left).Take(3).Select(cell => $"too many {cell}"),
            ];
    }
}
