using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace Burdenshare.Sdmx.Csv;

/// <summary>
/// Reads SDMX-CSV 1.0 and 2.0 without its structure. The separator is the character after the first heading, as the
/// standard has it; where it is a semicolon a decimal comma is read as a point. Labels (id, name or both) are left off.
/// </summary>
public static partial class SdmxCsvReader
{
    private const string Label = ": ";

    /// <summary>The table, or what is wrong with line and reason.</summary>
    public static Answer<ObservationTable> Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (Beginning().Match(text) is not { Success: true } opening)
            return Fault.Syntax("line 1", "the first column is neither DATAFLOW nor STRUCTURE");
        if (opening.Groups["subfield"].Success)
            return new Fault(
                FaultKind.NotImplemented,
                "line 1",
                "values of several parts ([;]) are not read"
            );
        try
        {
            var separator = opening.Groups["separator"].Value[0];
            using var reader = Open(text, separator);
            return CsvHeading
                .Of(reader, opening.Groups["word"].Value, separator == ';')
                .Then(heading => Rows(reader, heading));
        }
        catch (CsvFormatException broken)
        {
            return Fault.Syntax(
                $"line {broken.RowNumber + 1}",
                "a quotation mark is opened and never closed"
            );
        }
    }

    private static CsvDataReader Open(string text, char separator) =>
        CsvDataReader.Create(
            new StringReader(text),
            new CsvDataReaderOptions
            {
                Delimiter = separator,
                HasHeaders = true,
                Culture = CultureInfo.InvariantCulture,
                BufferSize = 1 << 16,
            }
        );

    private static Answer<ObservationTable> Rows(CsvDataReader reader, CsvHeading heading)
    {
        ArtefactId? flow = null;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string?>>();
        while (reader.Read())
        {
            var place = $"line {reader.RowNumber + 1}";
            if (reader.RowFieldCount != reader.FieldCount)
                return Fault.Syntax(place, $"{reader.RowFieldCount} fields instead of {reader.FieldCount}");
            if (!ArtefactId.TryParse(Unlabelled(reader.GetString(heading.Flow)), out var named))
                return Fault.Syntax(place, $"'{reader.GetString(heading.Flow)}' is not AGENCY:ID(VERSION)");
            if (flow is not null && named != flow)
                return Fault.Semantic(place, $"a second dataflow, {named}, after {flow}: split the file");
            if (
                heading.Action is { } action
                && reader.GetString(action) is var act and not ("I" or "A" or "R" or "")
            )
                return Fault.Semantic(place, $"action '{act}' takes data away or is unknown");
            flow = named;
            rows.Add([.. heading.Components.Select(column => Cell(reader, column, heading.HasDecimalComma))]);
        }
        return new ObservationTable(
            flow,
            [.. heading.Components.Select(column => column.Id)],
            rows.ToImmutable()
        );
    }

    private static string? Cell(CsvDataReader reader, CsvHeading.Column column, bool hasDecimalComma)
    {
        var cell = reader.GetString(column.Place);
        if (cell.Length == 0)
            return null;
        if (hasDecimalComma && column.Id == DataStructure.Measure && DecimalComma().IsMatch(cell))
            return cell.Replace(',', '.');
        return column.IsLabelled ? Unlabelled(cell) : cell;
    }

    // A free text may hold ": " too; only what stands before it as an id is taken for one.
    internal static string Unlabelled(string cell) =>
        cell.IndexOf(Label, StringComparison.Ordinal) is var end and > 0 && IdOrFlow().IsMatch(cell[..end])
            ? cell[..end]
            : cell;

    [GeneratedRegex(@"^""?(?<word>DATAFLOW|STRUCTURE)(?<subfield>\[[^\]]*\])?""?(?<separator>[,;\t|])")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^-?\d+,\d+$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[A-Za-z0-9_@$.:()-]+$")]
    private static partial Regex IdOrFlow();
}
