using System.Collections.Immutable;
using Sylvan.Data.Csv;

namespace Burdenshare.Sdmx.Csv;

/// <summary>Which columns of an SDMX-CSV message hold what.</summary>
/// <param name="Flow">Place of the dataflow.</param>
/// <param name="Action">Place of the action; null in version 1.</param>
/// <param name="Components">The columns of components, and of whatever the sender added.</param>
/// <param name="HasDecimalComma">Whether numbers may be written with a comma.</param>
internal sealed record CsvHeading(
    int Flow,
    int? Action,
    ImmutableArray<CsvHeading.Column> Components,
    bool HasDecimalComma
)
{
    private static readonly string[] s_keys = ["SERIES_KEY", "OBS_KEY"];

    /// <summary>A column of a component.</summary>
    internal sealed record Column(int Place, string Id, bool IsLabelled);

    public static Answer<CsvHeading> Of(CsvDataReader reader, string firstWord, bool hasDecimalComma)
    {
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var isFirst = firstWord == "DATAFLOW";
        if (!isFirst && (names.Length < 2 || names[1] != "STRUCTURE_ID"))
            return Fault.Syntax("line 1", "the column after STRUCTURE is not STRUCTURE_ID");
        var fixedColumns = isFirst ? 1 : FixedColumns(names);
        // labels=name: each component is followed by a column with its name.
        var isNamed = names.Contains("STRUCTURE_NAME");
        Column[] components =
        [
            .. names
                .Index()
                .Skip(fixedColumns)
                .Where(pair => !isNamed || (pair.Index - fixedColumns) % 2 == 0)
                .Select(pair => ColumnOf(pair.Index, pair.Item)),
        ];
        if (components.Select(column => column.Id).Distinct().Count() < components.Length)
            return Fault.Syntax("line 1", "two columns have the same heading");
        return components.Any(column => column.Id == DataStructure.Measure)
            ? new CsvHeading(
                isFirst ? 0 : 1,
                Array.IndexOf(names, "ACTION") is var action and >= 0 ? action : null,
                [.. components],
                hasDecimalComma
            )
            : Fault.Syntax("line 1", "no column is OBS_VALUE");
    }

    private static int FixedColumns(string[] names) =>
        names
            .TakeWhile(name =>
                name.StartsWith("STRUCTURE", StringComparison.Ordinal)
                || name == "ACTION"
                || s_keys.Contains(name)
            )
            .Count();

    private static Column ColumnOf(int place, string name)
    {
        var id = SdmxCsvReader.Unlabelled(name);
        return new Column(place, id, id != name);
    }
}
