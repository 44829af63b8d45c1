using Burdenshare.Sources.Catalogue;
using Burdenshare.Vocabulary;

namespace Burdenshare.Sources.Imports;

/// <summary>data/currencies.csv: currencies by the words that publishers print ("Kroner" is two of them).</summary>
internal sealed class CurrencyNames
{
    private readonly ILookup<string, string> _codes;

    private CurrencyNames(IEnumerable<(string Code, string[] Names)> rows) =>
        _codes = rows.SelectMany(row => row.Names, (row, name) => (name, row.Code))
            .ToLookup(pair => pair.name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    public static Outcome<CurrencyNames> Read(string folder) =>
        CsvTable
            .Read<(string, string[])>(
                Path.Combine(folder, "currencies.csv"),
                ["code", "names"],
                fields =>
                    fields[0].Length == 3
                        ? (fields[0], fields[1].Split(';'))
                        : CsvTable.Row($"'{fields[0]}' is no currency code")
            )
            .Select(rows => new CurrencyNames(rows));

    /// <summary>The currency of that name which the ally uses or has used; null where it never did.</summary>
    public string? Of(Ally ally, string name) =>
        _codes[name.Trim()].FirstOrDefault(code => ally.Currencies.Any(period => period.Currency == code));
}
