using System.Buffers;
using System.Text;

namespace Burdenshare.Sdmx.Csv;

/// <summary>The versions of SDMX-CSV.</summary>
public enum CsvVersion
{
    /// <summary>1.0, of SDMX 2.1: DATAFLOW, dimensions, OBS_VALUE, attributes.</summary>
    One,

    /// <summary>2.0, of SDMX 3.0: STRUCTURE, STRUCTURE_ID, ACTION, dimensions, OBS_VALUE, attributes.</summary>
    Two,
}

/// <summary>
/// Writes data as SDMX-CSV (field guides of sdmx-twg/sdmx-csv, v1.0 and v2.0.0): comma, line feed, no byte order mark,
/// ids without labels. Version 2 writes the action I, because clients know A, D, I and R only.
/// </summary>
public static class SdmxCsv
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",\"\r\n");

    /// <summary>The whole message as text.</summary>
    public static string Write(DataSet data, CsvVersion version)
    {
        var table = data.ToTable();
        var text = new StringBuilder();
        text.AppendJoin(',', (string[])[.. Head(version), .. table.Components]).Append('\n');
        var opening = string.Concat(Opening(data.Flow.Id, version).Select(field => Quoted(field) + ","));
        foreach (var row in table.Rows)
            text.Append(opening).AppendJoin(',', row.Select(Quoted)).Append('\n');
        return text.ToString();
    }

    internal static string[] Head(CsvVersion version) =>
        version == CsvVersion.One ? ["DATAFLOW"] : ["STRUCTURE", "STRUCTURE_ID", "ACTION"];

    private static string[] Opening(ArtefactId flow, CsvVersion version) =>
        version == CsvVersion.One ? [flow.ToString()] : ["dataflow", flow.ToString(), "I"];

    private static string Quoted(string? field) =>
        field is null ? ""
        : field.AsSpan().IndexOfAny(s_special) < 0 ? field
        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
