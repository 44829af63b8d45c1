using Burdenshare.Sources.Catalogue;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>
/// data/areas.csv: countries by every name and code that publishers print, and the names of what is no country
/// (institutions, dissolved states without a code of their own), which are known and not read.
/// </summary>
internal sealed class AreaNames
{
    private const string NoCountry = "-";

    private static readonly string[] Columns = ["code", "iso2", "name", "other_names"];

    private readonly Dictionary<string, AreaCode?> _names = new(StringComparer.OrdinalIgnoreCase);

    private AreaNames(IEnumerable<Row> rows, Alliance alliance)
    {
        foreach (var row in rows)
        foreach (var name in row.Names)
            _names[name] = row.Code == NoCountry ? null : new AreaCode(row.Code);
        foreach (var ally in alliance.Members)
        foreach (var name in ally.OtherNames.Append(ally.Name).Append(ally.Code.Code))
            _names[name] = ally.Code;
    }

    public static Outcome<AreaNames> Read(string folder, Alliance alliance) =>
        CsvTable
            .Read<Row>(
                Path.Combine(folder, "areas.csv"),
                Columns,
                fields =>
                    fields[0].Length > 0 && fields[2].Length > 0
                        ? new Row(fields[0], [.. Names(fields)])
                        : CsvTable.Row("an area without code or name")
            )
            .Select(rows => new AreaNames(rows, alliance));

    /// <summary>Whether the name is known; a known one that is no country gives a null code.</summary>
    public bool Knows(string name, out AreaCode? code) => _names.TryGetValue(name.Trim(), out code);

    /// <summary>
    /// The country of a row: null where it is known and no country (then it is ignored) or unknown (a problem, because
    /// a country that we miss would be a figure lost).
    /// </summary>
    public AreaCode? Find(string name, string place, Gleaning gleaning)
    {
        if (!Knows(name, out var code))
            gleaning.Fail(
                "SRC116",
                place,
                $"'{name.Trim()}' is no country of data/areas.csv",
                "correct the label, or add the name there"
            );
        else if (code is null)
            gleaning.Ignore(place, $"'{name.Trim()}' is no country");
        return code;
    }

    private static IEnumerable<string> Names(string[] fields) =>
        fields[3]
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Concat([fields[2], fields[0], fields[1]])
            .Where(name => name is not ("" or NoCountry));

    private sealed record Row(string Code, string[] Names);
}
